// Text to tuples; what is no point becomes GeoJSON, for GDAL to find a position on it.
#include "core/io/tables/xml_geometry.hpp"

#include <fmt/format.h>

#include <charconv>
#include <system_error>

#include "core/io/door/gdal_module.hpp"

namespace toise::io {
namespace {

constexpr std::string_view white_space = " \t\r\n";

std::optional<double> take_number(std::string_view& text) {
  const std::size_t start = text.find_first_not_of(white_space);
  if (start == std::string_view::npos) return std::nullopt;
  text.remove_prefix(start);
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<LonLat> parse_tuple(std::string_view tuple, XmlGeometry::Order order) {
  const auto first = take_number(tuple);
  if (tuple.starts_with(',')) tuple.remove_prefix(1);
  const auto second = take_number(tuple);
  if (!first || !second) return std::nullopt;
  return order == XmlGeometry::Order::lat_lon_comma ? LonLat{*second, *first} : LonLat{*first, *second};
}

std::string describe_ring(const std::vector<LonLat>& ring) {
  std::string text = "[";
  for (const LonLat& position : ring)
    text += fmt::format("{}[{},{}]", text.size() > 1 ? "," : "", position.lon, position.lat);
  return text + "]";
}

}  // namespace

void XmlGeometry::open(Kind kind) {
  if (depth_++ == 0) parts_.push_back({kind, {}});
}

void XmlGeometry::close() {
  if (depth_ > 0) --depth_;
}

void XmlGeometry::add_tuples(std::string_view text, Order order) {
  if (parts_.empty() || depth_ == 0) return;
  Part& part = parts_.back();
  if (part.kind == Kind::polygon || part.rings.empty()) part.rings.emplace_back();
  if (order == Order::lon_lat_space) {
    if (const auto position = parse_tuple(text, order)) part.rings.back().push_back(*position);
    return;
  }
  while (true) {
    const std::size_t begin = text.find_first_not_of(white_space);
    if (begin == std::string_view::npos) return;
    text.remove_prefix(begin);
    const std::string_view tuple = text.substr(0, text.find_first_of(white_space));
    if (const auto position = parse_tuple(tuple, order)) part.rings.back().push_back(*position);
    text.remove_prefix(tuple.size());
  }
}

std::optional<LonLat> XmlGeometry::take_position() {
  const std::vector<Part> parts = std::move(parts_);
  parts_.clear();
  depth_ = 0;
  std::string shapes;
  for (const Part& part : parts) {
    if (part.rings.empty() || part.rings.front().empty()) continue;
    if (part.kind == Kind::point) return part.rings.front().front();
    std::string rings;
    for (const auto& ring : part.rings)
      if (!ring.empty()) rings.append(rings.empty() ? "" : ",").append(describe_ring(ring));
    const bool is_area = part.kind == Kind::polygon;
    if (!shapes.empty()) shapes += ',';
    shapes += fmt::format("{{\"type\":\"{}\",\"coordinates\":{}}}", is_area ? "Polygon" : "LineString",
                          is_area ? fmt::format("[{}]", rings) : rings);
  }
  if (shapes.empty()) return std::nullopt;
  return gdal_module().find_representative(
      fmt::format("{{\"type\":\"GeometryCollection\",\"geometries\":[{}]}}", shapes));
}

}  // namespace toise::io
