// How long a frame takes with many incidents, without a display: the slowest of machines.
#include <epoxy/gl.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>

#include "core/base/data_folder.hpp"
#include "viewer/headless.hpp"
#include "viewer/map/map_view.hpp"
#include "viewer/map/visible_points.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

template <typename Work>
double measure(const Work& work) {
  double best = 1e9;
  for (int i = 0; i < 5; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    best = std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
}

gazetteer::Survey make_survey(std::size_t count) {
  std::mt19937 random(1);
  std::normal_distribution<double> spread(0, 1.5);
  std::uniform_real_distribution<double> lon(-170, 170);
  std::uniform_real_distribution<double> lat(-55, 65);
  gazetteer::TableSurvey table;
  LonLat centre;
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 5000 == 0) centre = i == 0 ? LonLat{36.7, 36.3} : LonLat{lon(random), lat(random)};
    Incident incident;
    incident.position = LonLat{centre.lon + spread(random), centre.lat + spread(random)};
    table.table.incidents.push_back(std::move(incident));
  }
  return {"bench", std::move(table)};
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000000;
  Headless context(1920, 1080);
  MapView map(data_folder());
  Session session;
  session.options.show_panels = false;
  session.camera.set_viewport(1920, 1080);
  const MapTarget target{0, 0, 1920, 1080, 1.0};
  const auto frame = [&] {
    session.camera.pan(0.5, 0);  // as while the map is moved: nothing is kept from the frame before
    map.draw(session, target);
    glFinish();
  };
  const auto report = [&](const char* what) {
    for (const double zoom : {2.2, 6.0, 10.0, 14.0}) {
      session.camera.look_at(geo::to_mercator({36.7, 36.3}), zoom);
      fmt::print("{:<28} zoom {:>4.1f}: frame {:6.1f} ms, scan {:5.1f} ms, {} points\n", what, zoom, measure(frame),
                 measure([&] { find_visible_points(session.positions(), session.camera, 12); }),
                 find_visible_points(session.positions(), session.camera, 12).size());
    }
  };
  report("no incidents");
  session.add(make_survey(count));
  report(fmt::format("{} incidents", count).c_str());
  return 0;
}
