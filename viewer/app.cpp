// Pictures without a display, and the window's loop.
#include "viewer/app.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <functional>
#include <iostream>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "core/base/data_folder.hpp"
#include "core/base/error.hpp"
#include "core/base/version.hpp"
#include "viewer/actions/actions.hpp"
#include "viewer/asset_check.hpp"
#include "viewer/desktop.hpp"
#include "viewer/headless.hpp"
#include "viewer/lists/issue_list.hpp"
#include "viewer/loading/workspace.hpp"
#include "viewer/map/map_view.hpp"
#include "viewer/map_hand.hpp"
#include "viewer/panel_ui.hpp"
#include "viewer/window.hpp"
#include "viewer/write_png.hpp"

namespace toise::viewer {
namespace {

constexpr int settling_frames = 4;  // drawn after an event: the panels need some to come to rest

std::string software() {
  return "toise-view " + std::string(version);
}

std::vector<std::string> read_script(const std::string& path) {
  std::vector<std::string> lines;
  if (path.empty()) return lines;
  std::ifstream file(path);
  if (!file) throw Error(ErrorCode::not_found, fmt::format("{}: this script cannot be read", path));
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

// Map and side bar in the current framebuffer.
class Scene {
 public:
  Scene(Workspace& workspace, GLFWwindow* window, double ratio)
      : workspace_(workspace), ratio_(ratio), map_(data_folder()), ui_(data_folder() / "fonts", window, ratio) {}

  // True when the hand or the keys have changed something.
  bool draw(int width, int height, bool is_exact = true) {
    Session& session = workspace_.session;
    const Theme& theme = find_theme(session.options.theme);
    const WindowLayout layout = find_layout(session, width, height, ratio_);
    session.table.follow(session, !session.animate);
    ui_.begin(width, height, theme);
    set_viewport(layout.map_width, layout.map_height);
    const bool changed = hand_.work(session, map_, layout.side_bar, ratio_,
                                    {!ui_.wants_mouse(), !ui_.wants_text(), !ui_.wants_keyboard()});
    map_.draw(session,
              {layout.side_bar, height - layout.map_height, layout.map_width, layout.map_height, ratio_, is_exact});
    PanelContext context{session,
                         search_,
                         theme,
                         ui_.letters(),
                         1.0F,
                         workspace_.failures,
                         workspace_.is_loading(),
                         std::exchange(shown_revision_, session.revision()) != session.revision()};
    ui_.finish(context, layout, height);
    return changed;
  }
  // True while the picture is not yet what it will be, or a text is being typed.
  bool is_unfinished() const { return map_.is_unfinished(); }
  bool wants_text() const { return ui_.wants_text(); }

  void set_viewport(int width, int height) {
    workspace_.session.camera.set_viewport(std::max(1, width) / ratio_, std::max(1, height) / ratio_);
  }
  void prepare(int width, int height) {
    const WindowLayout layout = find_layout(workspace_.session, width, height, ratio_);
    set_viewport(layout.map_width, layout.map_height);
  }

 private:
  Workspace& workspace_;
  double ratio_;
  MapView map_;
  PanelUi ui_;
  MapHand hand_;
  PlaceSearch search_;
  std::uint64_t shown_revision_ = 0;
};

void look_at_start(Session& session, const ViewerOptions& options) {
  if (!options.basemap.empty()) run_action(session, "basemap", options.basemap);
  if (!options.label_script.empty()) run_action(session, "label-script", options.label_script);
  session.choose_projection(WorldProjection::automatic, {});
  if (!options.projection.empty()) run_action(session, "projection", options.projection);
  if (options.box.empty())
    session.look_at_everything();
  else
    run_action(session, "look-at-box", options.box);
}

// Runs the actions of the script; `take` draws and saves what the line "screenshot FILE" asks for.
void run_script(Workspace& workspace, const std::string& path, const std::function<void(const std::string&)>& take) {
  constexpr std::string_view screenshot = "screenshot ";
  for (const std::string& line : read_script(path)) {
    if (line.starts_with(screenshot))
      take(line.substr(screenshot.size()));
    else
      run_script_line(workspace.session, line);
    if (workspace.session.wants_reload) workspace.reload(true);
  }
}

// The panels need a second frame to know their sizes, and a third to know what is in their lists.
void take_screenshot(Scene& scene, const std::string& path, int width, int height) {
  constexpr int frames = 3;
  for (int frame = 0; frame < frames; ++frame) scene.draw(width, height);
  write_png(path, read_framebuffer(width, height), software());
}

int exit_code_of(const Session& session) {
  return session.has_findings() || (session.incident_count() == 0 && session.claim_count() == 0) ? 1 : 0;
}

// What is wrong with the files, for those who see only the picture.
void tell_issues(const Session& session) {
  constexpr std::size_t most_lines = 10;
  const std::vector<IssueHeading> headings = make_issue_headings(session);
  for (std::size_t i = 0; i < std::min(headings.size(), most_lines); ++i)
    if (headings[i].severity != Severity::note)
      std::cerr << fmt::format("toise-view: {}: {}{}{}\n", session.surveys()[headings[i].survey].path,
                               headings[i].words, headings[i].cure.empty() ? "" : "; ", headings[i].cure);
}

// The map alone, or with --screenshot the whole window, without a display.
int draw_headless(const ViewerOptions& options, Workspace& workspace) {
  const int width = options.width > 0 ? options.width : 1600;
  const int height = options.height > 0 ? options.height : 1000;
  Headless context(width, height);
  if (!options.quiet)
    for (const std::string& missing : find_missing_assets(data_folder()))
      std::cerr << "toise-view: " << missing << '\n';
  Session& session = workspace.session;
  session.animate = false;
  session.options.show_panels = !options.screenshot.empty();
  workspace.load(options.files);
  if (!options.screenshot.empty()) {
    Scene scene(workspace, nullptr, options.scale);
    scene.prepare(width, height);
    look_at_start(session, options);
    const auto take = [&](const std::string& path) { take_screenshot(scene, path, width, height); };
    run_script(workspace, options.script, take);
    take(options.screenshot);
  }
  if (!options.output.empty()) {
    session.options.show_panels = false;
    MapView map(data_folder());
    session.camera.set_viewport(width / options.scale, height / options.scale);
    look_at_start(session, options);
    const auto take = [&](const std::string& path) {
      map.draw(session, {0, 0, width, height, options.scale});
      write_png(path, context.read_picture(), software());
    };
    run_script(workspace, options.script, take);
    take(options.output);
  }
  if (!options.quiet) tell_issues(session);
  if (!options.quiet && session.incident_count() == 0 && session.claim_count() == 0 && !options.files.empty())
    std::cerr << "toise-view: these files name nothing that could be drawn\n";
  return options.files.empty() ? 0 : exit_code_of(session);
}

// A picture of the window, drawn in the window.
int draw_screenshot(const ViewerOptions& options, Workspace& workspace, const Window& window) {
  int width = 0;
  int height = 0;
  window.find_framebuffer_size(width, height);
  Session& session = workspace.session;
  session.animate = false;
  Scene scene(workspace, window.handle(), window.ratio());
  workspace.load(options.files);
  scene.prepare(width, height);
  look_at_start(session, options);
  const auto take = [&](const std::string& path) { take_screenshot(scene, path, width, height); };
  run_script(workspace, options.script, take);
  take(options.screenshot);
  return exit_code_of(session);
}

void open_wanted_link(Workspace& workspace) {
  try {
    open_with_desktop(*std::exchange(workspace.session.wanted_link, std::nullopt));
  } catch (const Error& error) {
    workspace.failures.emplace_back(error.what());
  }
}

int run_window(const ViewerOptions& options, Workspace& workspace, Window& window) {
  using Clock = std::chrono::steady_clock;
  Session& session = workspace.session;
  Scene scene(workspace, window.handle(), window.ratio());
  workspace.failures = find_missing_assets(data_folder());
  workspace.start_loading(options.files);
  int width = 0;
  int height = 0;
  window.find_framebuffer_size(width, height);
  scene.prepare(width, height);
  look_at_start(session, options);
  workspace.watch_files(Window::wake);
  auto last_frame = Clock::now();
  int frames_left = settling_frames;
  bool has_run_script = false;
  bool keeps_view = false;  // files are read again
  while (!window.wants_to_close()) {
    // With nothing to do no frame is drawn: the program sleeps until there is an event.
    const bool is_awake = frames_left > 0 || scene.is_unfinished();
    Window::wait(is_awake                                            ? 0.0
                 : workspace.is_loading() || workspace.is_checking() ? 0.05
                 : session.is_busy()                                 ? 0.01
                 : scene.wants_text()                                ? 0.5
                                                                     : std::numeric_limits<double>::infinity());
    const auto now = Clock::now();
    // After a sleep the first frame carries nothing on.
    const double seconds = is_awake ? std::chrono::duration<double>(now - last_frame).count() : 0.0;
    last_frame = now;
    frames_left = is_awake ? frames_left - 1 : settling_frames;
    window.find_framebuffer_size(width, height);
    if (width == 0 || height == 0) continue;  // minimised
    if (auto dropped = window.take_dropped(); !dropped.empty()) workspace.start_loading(std::move(dropped));
    if (session.wants_reload) {
      workspace.reload(false);
      keeps_view = true;
    }
    if (workspace.take_changes()) frames_left = settling_frames;
    if (workspace.take_loaded()) {
      scene.prepare(width, height);
      if (!keeps_view) look_at_start(session, options);
      keeps_view = keeps_view && workspace.is_loading();
      frames_left = settling_frames;
    }
    if (!workspace.is_loading() && !has_run_script) {
      run_script(workspace, options.script,
                 [&](const std::string& path) { take_screenshot(scene, path, width, height); });
      has_run_script = true;
    }
    if (session.wanted_link) open_wanted_link(workspace);
    if (workspace.take_checked()) frames_left = settling_frames;
    if (session.advance(std::min(seconds, 0.1))) frames_left = settling_frames;
    if (scene.draw(width, height, false)) frames_left = settling_frames;
    window.show_frame();
  }
  return 0;
}

}  // namespace

int run_viewer(const ViewerOptions& options) {
  if (options.headless) {
    Workspace workspace;
    workspace.session.options.theme = options.theme;
    return draw_headless(options, workspace);
  }
  const int width = options.width > 0 ? options.width : 1280;
  const int height = options.height > 0 ? options.height : 800;
  Window window(options.files.empty() ? "Toise" : options.files.front() + " - Toise", width, height);
  Workspace workspace;
  workspace.session.options.theme = options.theme;
  if (!options.screenshot.empty()) return draw_screenshot(options, workspace, window);
  return run_window(options, workspace, window);
}

}  // namespace toise::viewer
