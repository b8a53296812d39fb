// Layers in order over the sea.
#include "viewer/map/map_view.hpp"

#include <epoxy/gl.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <system_error>

#include "viewer/map/layers.hpp"

namespace toise::viewer {
namespace {

constexpr double line_reach = 6;

double distance_to_segment(ScreenPoint p, ScreenPoint a, ScreenPoint b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double square = dx * dx + dy * dy;
  const double share = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
  return std::hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

std::unique_ptr<BasemapView> open_basemap(const std::filesystem::path& data) {
  require_graphics();
  const auto file = data / "basemap.pack";
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return nullptr;
  return std::make_unique<BasemapView>(file);
}

}  // namespace

struct MapView::State {
  std::unique_ptr<BasemapView> basemap;
  ShapePainter shapes;
  TextPainter text;
  std::vector<std::unique_ptr<Layer>> layers;

  explicit State(const std::filesystem::path& data)
      : basemap(open_basemap(data)), text(data / "fonts"), layers(make_layers(basemap.get())) {}

  // The last one as long as nothing has changed.
  const IncidentScene& find_scene_of(const Session& session) {
    const std::uint64_t revision = session.points().revision();
    const MarkStyle wish = session.options.marks;
    if (!has_scene || !(scene_camera == session.camera) || scene_revision != revision || scene_wish != wish) {
      scene = find_scene(session);
      scene_camera = session.camera;
      scene_revision = revision;
      scene_wish = wish;
      has_scene = true;
    }
    return scene;
  }

  IncidentScene scene;
  Camera scene_camera;
  std::uint64_t scene_revision = 0;
  MarkStyle scene_wish = MarkStyle::automatic;
  bool has_scene = false;
  Camera drawn_camera;
  std::uint64_t drawn_revision = 0;
};

MapView::MapView(const std::filesystem::path& data) : state_(std::make_unique<State>(data)) {}
MapView::~MapView() = default;

void MapView::draw(const Session& session, const MapTarget& target) {
  const Theme& theme = find_theme(session.options.theme);
  glViewport(target.x, target.y, target.width, target.height);
  glScissor(target.x, target.y, target.width, target.height);
  glEnable(GL_SCISSOR_TEST);
  glDisable(GL_DEPTH_TEST);
  glDisable(GL_CULL_FACE);
  glEnable(GL_BLEND);
  glBlendEquation(GL_FUNC_ADD);
  glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  glClearColor(theme.sea.r, theme.sea.g, theme.sea.b, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  state_->text.set_ratio(target.ratio);
  const bool is_moving = !target.is_exact && (!(state_->drawn_camera == session.camera) ||
                                              state_->drawn_revision != session.points().revision());
  state_->drawn_camera = session.camera;
  state_->drawn_revision = session.points().revision();
  Frame frame{session,
              session.camera,
              theme,
              state_->find_scene_of(session),
              target.ratio,
              state_->shapes,
              state_->text,
              is_moving,
              false,
              target.is_exact,
              {},
              {},
              {}};
  for (const auto& layer : state_->layers) layer->prepare(frame);
  for (const auto& layer : state_->layers) layer->draw(frame);
  glDisable(GL_SCISSOR_TEST);
  glBindVertexArray(0);
}

bool MapView::is_unfinished() const {
  return std::any_of(state_->layers.begin(), state_->layers.end(),
                     [](const auto& layer) { return layer->is_unfinished(); });
}

void MapView::click(Session& session, ScreenPoint cursor) const {
  session.select_claim(find_at(session, cursor).claim);
  session.select_group({});
  if (session.options.show_incidents) click_incidents(session, state_->find_scene_of(session), cursor);
}

Selection MapView::find_at(const Session& session, ScreenPoint cursor) const {
  Selection found;
  if (session.options.show_incidents) {
    const Hit hit = find_hit(session, state_->find_scene_of(session), cursor);
    if (hit.incident) found.incident = *hit.incident;
    if (hit.cluster) return found;
  }
  if (found.incident || !session.options.show_claims) return found;
  double nearest = line_reach;
  for (std::size_t item = 0; item < session.claim_count(); ++item) {
    const Line& line = session.claim_mark(item).line;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const double away =
          distance_to_segment(cursor, session.camera.to_screen(line[i]), session.camera.to_screen(line[i + 1]));
      if (away >= nearest) continue;
      nearest = away;
      found.claim = item;
    }
  }
  return found;
}

}  // namespace toise::viewer
