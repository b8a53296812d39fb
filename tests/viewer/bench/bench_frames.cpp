// How long a frame takes with a million incidents, beside a million plain point sprites on the same machine.
// `bench_frames [INCIDENTS [HIDDEN LAYERS]]`; without a display, 1280x800: pan, zoom and time brush on the sheet of the
// whole world and at three zooms of Web Mercator, p50 and p95.
#include <epoxy/gl.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <span>

#include "core/base/data_folder.hpp"
#include "viewer/actions/actions.hpp"
#include "viewer/gl/gl_objects.hpp"
#include "viewer/gl/gl_program.hpp"
#include "viewer/headless.hpp"
#include "viewer/loading/workspace.hpp"
#include "viewer/map/map_view.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

constexpr int width = 1280;
constexpr int height = 800;
constexpr LonLat home{36.7, 36.3};

double now_ms() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpu_ms() {
  return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

struct Times {
  double p50, p95, most;
  double cpu;  // of all threads, the mean of a frame
};
Times measure(int frames, const std::function<void(int)>& frame) {
  std::vector<double> times;
  const double cpu = cpu_ms();
  for (int i = 0; i < frames; ++i) {
    const double start = now_ms();
    frame(i);
    glFinish();
    times.push_back(now_ms() - start);
  }
  std::sort(times.begin(), times.end());
  const auto at = [&](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(frames - 1))];
  };
  return {at(0.5), at(0.95), times.back(), (cpu_ms() - cpu) / frames};
}

// Hot spots over the whole world, one of ten of them at home; six types, 14 years, some without a date.
gazetteer::Survey make_survey(std::size_t count) {
  std::mt19937 random(1);
  std::normal_distribution<double> spread(0, 1.5);
  std::uniform_real_distribution<double> lon(-170, 170);
  std::uniform_real_distribution<double> lat(-55, 65);
  gazetteer::TableSurvey table;
  table.table.incidents.reserve(count);
  LonLat centre;
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 5000 == 0) centre = i % 50000 == 0 ? home : LonLat{lon(random), lat(random)};
    Incident incident;
    incident.position = LonLat{centre.lon + spread(random), centre.lat + spread(random)};
    incident.title = std::to_string(random() % 6);
    if (random() % 20 != 0) {
      const Day day{std::chrono::days{15000 + static_cast<int>(random() % 5000)}};
      incident.time = TimeSpan{day, day, DatePrecision::day, {}, {}};
    }
    incident.fatalities.low = static_cast<std::int64_t>(random() % 12);
    incident.radius = Metres{static_cast<double>(random() % 4) * 5000};
    table.table.incidents.push_back(incident);
  }
  return {"bench", std::move(table)};
}

// What is named as anchor: every incident a point sprite of 4 pixels, none filtered, nothing below.
void measure_sprites(const Session& session) {
  const PointColumns& points = session.points().columns();
  std::vector<float> places;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto at = from_fixed({points.x[i], points.y[i]});
    places.insert(places.end(), {static_cast<float>(at.x), static_cast<float>(at.y)});
  }
  GlBuffer buffer;
  buffer.upload(std::span<const float>(places), false);
  const GlVertexArray array(buffer, 2 * sizeof(float), {{2, 0}}, false);
  const GlProgram program(
      "layout(location = 0) in vec2 at; uniform vec2 shift;"
      "void main() { gl_PointSize = 4.0; gl_Position = vec4((at.x + shift.x) * 2.0 - 1.0, 1.0 - at.y * 2.0, 0, 1); }",
      "out vec4 result; void main() {"
      " result = vec4(0.8, 0.2, 0.1, clamp(2.5 - length((gl_PointCoord - 0.5) * 4.0), 0.0, 1.0)); }");
  glViewport(0, 0, width, height);
  const Times times = measure(5, [&](int i) {
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_BLEND);
    glEnable(GL_PROGRAM_POINT_SIZE);
    program.use();
    program.set("shift", static_cast<float>(i) * 0.001F, 0.0F);
    array.draw_points(points.size());
  });
  fmt::print("anchor: {} plain point sprites, world view: p50 {:.1f} ms\n", points.size(), times.p50);
}

void brush(Session& session, int day) {
  PointFilter filter;
  filter.days = DayWindow{15000 + day, 15000 + day + 1500};
  filter.least_killed = 1;
  filter.hidden_type = {0, 0, 0, 1};
  filter.largest_radius_m = 12000;
  session.set_filter(filter);
}

void measure_view(Session& session, MapView& map, const char* name, double zoom) {
  const MapTarget target{0, 0, width, height, 1.0, false};
  const auto draw = [&] { map.draw(session, target); };
  const auto settle = [&] {
    session.camera.look_at(geo::to_mercator(home), zoom);
    for (int i = 0; i < 30; ++i) draw();
    glFinish();
  };
  const auto report = [&](const char* what, Times times) {
    fmt::print("{:>8} {:<16} p50 {:6.1f}  p95 {:6.1f}  most {:6.1f} ms  cpu {:5.1f}\n", name, what, times.p50,
               times.p95, times.most, times.cpu);
    std::fflush(stdout);
  };
  settle();
  report("at rest", measure(60, [&](int) { draw(); }));
  report("pan", measure(240, [&](int i) {
           session.camera.pan(i % 120 < 60 ? 9 : -9, i % 80 < 40 ? 3 : -3);
           draw();
         }));
  settle();
  report("zoom", measure(240, [&](int i) {
           session.camera.zoom_at({700, 300}, i % 120 < 60 ? 0.03 : -0.03);
           draw();
         }));
  settle();
  report("time brush", measure(120, [&](int i) {
           brush(session, i * 20);
           draw();
         }));
  report("pan, filtered", measure(120, [&](int i) {
           session.camera.pan(i % 120 < 60 ? 9 : -9, 0);
           draw();
         }));
  session.set_filter({});
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
  Headless context(width, height);
  MapView map(data_folder());
  Workspace workspace;
  Session& session = workspace.session;
  session.options.show_panels = false;
  for (int i = 2; i < argc; ++i) run_action(session, "hide", argv[i]);
  session.camera.set_viewport(width, height);
  const auto print_all = [&](const char* words) {
    fmt::print("{}, {}, {}x{}\n", words, reinterpret_cast<const char*>(glGetString(GL_RENDERER)), width, height);
    session.choose_projection(WorldProjection::equal_earth, {});
    measure_view(session, map, "sheet", 2.0);
    session.choose_projection(WorldProjection::mercator, {});
    for (const auto& [name, zoom] : {std::pair{"world", 1.8}, {"country", 6.3}, {"town", 11.0}})
      measure_view(session, map, name, zoom);
  };
  print_all("no incidents");
  session.add(make_survey(count));
  measure_sprites(session);
  print_all(fmt::format("{} incidents", count).c_str());
  return 0;
}
