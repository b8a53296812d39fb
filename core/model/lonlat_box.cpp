// Boxes that may cross longitude 180.
#include "core/model/lonlat_box.hpp"

#include <algorithm>
#include <vector>

namespace toise {
namespace {

bool spans_longitude(const LonLatBox& box, double lon) {
  return box.crosses_antimeridian() ? lon >= box.west || lon <= box.east : lon >= box.west && lon <= box.east;
}

}  // namespace

LonLat LonLatBox::centre() const {
  double lon = west + width() / 2;
  if (lon > 180.0) lon -= 360.0;
  return {lon, (south + north) / 2};
}

bool contains(const LonLatBox& box, LonLat position) {
  return position.lat >= box.south && position.lat <= box.north && spans_longitude(box, position.lon);
}

bool intersects(const LonLatBox& a, const LonLatBox& b) {
  if (a.north < b.south || b.north < a.south) return false;
  return spans_longitude(a, b.west) || spans_longitude(b, a.west);
}

std::optional<LonLatBox> find_extent(std::span<const LonLat> positions) {
  std::vector<double> longitudes;
  LonLatBox box{180, 90, -180, -90};
  for (const LonLat& position : positions) {
    if (!is_valid(position)) continue;
    longitudes.push_back(position.lon);
    box.south = std::min(box.south, position.lat);
    box.north = std::max(box.north, position.lat);
  }
  if (longitudes.empty()) return std::nullopt;
  std::sort(longitudes.begin(), longitudes.end());
  box.west = longitudes.front();
  box.east = longitudes.back();
  double widest_gap = 360.0 - (box.east - box.west);  // the gap over the antimeridian
  for (std::size_t i = 1; i < longitudes.size(); ++i) {
    const double gap = longitudes[i] - longitudes[i - 1];
    if (gap <= widest_gap) continue;
    widest_gap = gap;
    box.west = longitudes[i];
    box.east = longitudes[i - 1];
  }
  return box;
}

}  // namespace toise
