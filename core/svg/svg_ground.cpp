// Countries are filled one by one; provinces are lines over them.
#include "core/svg/svg_ground.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/geo/geodesic.hpp"
#include "core/geo/range_ring.hpp"
#include "core/svg/svg_path.hpp"
#include "core/svg/xml_text.hpp"

namespace toise::svg {
namespace {

// The largest of 1, 2, 5 times a power of ten that is not over `most`.
double round_down(double most) {
  const double power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double step : {5.0, 2.0})
    if (step * power <= most) return step * power;
  return power;
}

// Degrees between lines: four to twelve of them in the picture.
double graticule_step(double degrees) {
  for (const double step : {45.0, 30.0, 15.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05})
    if (degrees / step >= 4) return step;
  return 0.02;
}

std::string make_graticule(const SvgFrame& frame) {
  const LonLatBox shown = frame.shown();
  const double step = graticule_step(std::min(shown.width(), shown.height() * 1.5));
  std::string path;
  const double east = shown.west + shown.width();
  for (double lon = std::ceil(shown.west / step) * step; lon <= east; lon += step) {
    const double x = frame.project_as_is({lon, shown.centre().lat}).x;
    const double turned = x - std::floor(x / frame.world()) * frame.world();
    path += fmt::format("M{} 0V{}", write_length(turned), write_length(frame.height()));
  }
  for (double lat = std::ceil(shown.south / step) * step; lat <= shown.north; lat += step)
    path += fmt::format("M0 {}H{}", write_length(frame.project_as_is({0, lat}).y), write_length(frame.width()));
  return fmt::format("<path class=\"map-grid\" d=\"{}\"/>\n", path);
}

void add_outlines(std::string& out, const SvgFrame& frame, const geo::Areas& areas, std::string_view prefix,
                  std::string_view css_class) {
  for (const geo::AreaOutline& area : areas.find_outlines(frame.shown(), prefix)) {
    const std::string path = make_ring_path(frame, area.rings);
    if (!path.empty()) out += fmt::format("<path class=\"{}\" fill-rule=\"evenodd\" d=\"{}\"/>\n", css_class, path);
  }
}

}  // namespace

std::string make_ground(const SvgFrame& frame, const geo::Areas* areas) {
  constexpr double widest_with_provinces = 15;
  constexpr double narrowest_with_provinces = 1.5;  // nearer, their lines stray visibly from the countries' (890 m)
  std::string out = fmt::format("<g aria-hidden=\"true\">\n<rect class=\"map-sea\" width=\"{}\" height=\"{}\"/>\n",
                                write_length(frame.width()), write_length(frame.height()));
  if (areas && !areas->empty()) {
    add_outlines(out, frame, *areas, "country:", "map-land");
    const double width = frame.shown().width();
    if (width > narrowest_with_provinces && width < widest_with_provinces)
      add_outlines(out, frame, *areas, "admin1:", "map-province");
  }
  out += make_graticule(frame);
  out += "</g>\n";
  return out;
}

std::string make_scale_bar(const SvgFrame& frame, LabelBoard& board) {
  constexpr double wanted = 120;  // units of the picture
  constexpr double margin = 12;
  const PicturePoint middle{frame.width() / 2, frame.height() / 2};
  const double part = std::min(wanted, frame.world() / 4);
  const LonLat from = frame.position_at({middle.x - part / 2, middle.y});
  const LonLat to = frame.position_at({middle.x + part / 2, middle.y});
  const double most = geo::find_geodesic(from, to).distance.value;
  if (!(most > 0)) return "";
  const double length = round_down(most);
  const double wide = part * length / most;
  const double y = frame.height() - margin;
  const std::string words = length >= 1000 ? fmt::format("{:g} km", length / 1000) : fmt::format("{:g} m", length);
  board.take_mark({margin + wide / 2, y - 8}, wide / 2 + 4);
  return fmt::format(
      "<g role=\"img\" aria-label=\"Scale: {4}\"><path class=\"map-scale-bar\" d=\"M{0} {1}v4h{2}v-4\"/><text "
      "class=\"map-scale\" x=\"{0}\" y=\"{3}\">{4}</text></g>\n",
      write_length(margin), write_length(y - 4), write_length(wide), write_length(y - 8), words);
}

Ring make_circle(LonLat centre, Metres radius) {
  Ring ring = geo::make_range_ring(centre, radius);
  for (LonLat& position : ring) position.lon += 360.0 * std::round((centre.lon - position.lon) / 360.0);
  return ring;
}

}  // namespace toise::svg
