// Lines of equal longitude and latitude: straight on Web Mercator.
#include "viewer/map/layer_graticule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace toise::viewer {
namespace {

constexpr double wanted_pixels = 200;

// Calls visitor(degrees, where on the screen, is_latitude) for each line in view.
template <typename Visitor>
void visit_lines(const Camera& camera, const Visitor& visitor) {
  const double step = find_graticule_step(360.0 / camera.world_pixels());
  const auto first = camera.to_mercator({0, 0});
  const auto last = camera.to_mercator({camera.width(), camera.height()});
  const auto to_degrees = [](double x) { return x * 360.0 - 180.0; };
  for (double n = std::ceil(to_degrees(first.x) / step); n * step <= to_degrees(last.x); ++n) {
    const double x = camera.width() / 2 + ((n * step + 180.0) / 360.0 - camera.centre().x) * camera.world_pixels();
    visitor(std::remainder(n * step, 360.0), x, false);
  }
  const double south = geo::from_mercator({0.5, last.y}).lat;
  const double north = geo::from_mercator({0.5, first.y}).lat;
  for (double n = std::ceil(south / step); n * step <= north; ++n)
    visitor(n * step, camera.to_screen(LonLat{0, n * step}).y, true);
}

double find_curve_step(const Camera& camera) {
  return std::max(10.0, find_graticule_step(360.0 / camera.world_pixels() * 2));
}

// Meridians and parallels of a sheet, and its rim, parted where the rim tears them.
std::vector<std::vector<ScreenPoint>> make_curves(const Camera& camera) {
  const double step = find_curve_step(camera);
  const double torn = camera.world_pixels() * 0.05;
  std::vector<std::vector<ScreenPoint>> curves;
  const auto add = [&](LonLat from, LonLat to) {
    curves.emplace_back();
    for (int part = 0; part <= 90; ++part) {
      const auto at = camera.to_screen(
          LonLat{from.lon + (to.lon - from.lon) * part / 90, from.lat + (to.lat - from.lat) * part / 90});
      auto& curve = curves.back();
      if (!curve.empty() && std::hypot(at.x - curve.back().x, at.y - curve.back().y) > torn) curves.emplace_back();
      curves.back().push_back(at);
    }
  };
  for (double lon = -180; lon <= 180; lon += step)
    add({std::clamp(lon, -179.9999, 179.9999), -90}, {std::clamp(lon, -179.9999, 179.9999), 90});
  for (double lat = std::ceil(-90 / step) * step; lat <= 90; lat += step) add({-179.9999, lat}, {179.9999, lat});
  if (camera.plane()->kind() == geo::MapPlane::Kind::azimuthal) {
    curves.emplace_back();
    for (int part = 0; part <= 180; ++part) {
      const double angle = std::numbers::pi * part / 90;
      curves.back().push_back(
          camera.to_screen(geo::MercatorPoint{0.5 + 0.25 * std::cos(angle), 0.5 + 0.25 * std::sin(angle)}));
    }
  }
  return curves;
}

}  // namespace

double find_graticule_step(double degrees_per_pixel) {
  constexpr std::array<double, 18> steps = {30,        20,        10,        5,          2,          1,
                                            0.5,       0.25,      1.0 / 6,   1.0 / 12,   1.0 / 30,   1.0 / 60,
                                            1.0 / 120, 1.0 / 360, 1.0 / 720, 1.0 / 1800, 1.0 / 3600, 1.0 / 7200};
  double best = steps.front();
  for (const double step : steps)
    if (step / degrees_per_pixel >= wanted_pixels * 0.7) best = step;
  return best;
}

std::string describe_graticule(double degrees, bool is_latitude) {
  const long seconds = std::lround(std::abs(degrees) * 3600);
  std::string text = fmt::format("{}°", seconds / 3600);
  if (seconds % 3600 != 0) text += fmt::format("{:02}'", seconds / 60 % 60);
  if (seconds % 60 != 0) text += fmt::format("{:02}\"", seconds % 60);
  if (seconds == 0 || (!is_latitude && seconds == 180L * 3600)) return text;
  return text + (is_latitude ? (degrees > 0 ? "N" : "S") : (degrees > 0 ? "E" : "W"));
}

void LayerGraticule::prepare(Frame& frame) {
  if (!frame.session.options.show_graticule) return;
  const TextLook look{FontStyle::regular,     10,  0, with_opacity(frame.theme.surround, 0.75F),
                      frame.theme.label_halo, 1.2F};
  const auto add = [&](double degrees, bool is_latitude, const auto& find_place) {
    MapLabel label;
    label.text = describe_graticule(degrees, is_latitude);
    label.look = look;
    label.space.anchor = LabelAnchor::centred;
    label.space.priority = -1000;
    label.is_fixed = true;
    label.space.at = find_place(static_cast<double>(frame.text.measure(label.text, look).width));
    frame.labels.push_back(label);
  };
  const Camera& camera = frame.camera;
  if (!camera.plane()) {
    return visit_lines(camera, [&](double degrees, double at, bool is_latitude) {
      add(degrees, is_latitude, [&](double wide) {
        return is_latitude ? ScreenPoint{wide / 2 + 6, at - 8} : ScreenPoint{at + wide / 2 + 4, 11};
      });
    });
  }
  // On a sheet they stand along the lines that cross in the middle of the view.
  const double step = find_curve_step(camera);
  const LonLat middle = camera.to_lonlat({camera.width() / 2, camera.height() / 2});
  if (!is_valid(middle)) return;
  const double lon = std::clamp(std::round(middle.lon / step) * step, -180.0, 180.0);
  const double lat = std::clamp(std::round(middle.lat / step) * step, -90.0, 90.0);
  const auto beside = [&](LonLat position) {
    return [at = camera.to_screen(position)](double wide) { return ScreenPoint{at.x + wide / 2 + 4, at.y - 8}; };
  };
  for (double n = std::ceil(-80 / step) * step; n <= 80; n += step) add(n, true, beside({lon, n}));
  for (double n = std::ceil(-179 / step) * step; n <= 180; n += step)
    if (n != lon) add(n, false, beside({n, lat}));
}

void LayerGraticule::draw(Frame& frame) {
  if (!frame.session.options.show_graticule) return;
  const Stroke stroke{frame.theme.graticule, 0.8F, 0};
  if (frame.camera.plane()) {
    for (const auto& line : make_curves(frame.camera)) frame.shapes.path(line, stroke);
    return frame.flush_shapes();
  }
  visit_lines(frame.camera, [&](double, double at, bool is_latitude) {
    const double w = frame.camera.width();
    const double h = frame.camera.height();
    if (is_latitude)
      frame.shapes.line({0, at}, {w, at}, stroke);
    else
      frame.shapes.line({at, 0}, {at, h}, stroke);
  });
  frame.flush_shapes();
}

}  // namespace toise::viewer
