// Median splits along x, y and z in turn.
#include "gazetteer/index/near_tree.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace toise::gazetteer {
namespace {

float along(const layout::NearEntry& entry, int axis) {
  return axis == 0 ? entry.x : axis == 1 ? entry.y : entry.z;
}

void arrange(std::span<layout::NearEntry> entries, int axis) {
  if (entries.size() < 2) return;
  const std::size_t middle = entries.size() / 2;
  std::nth_element(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(middle), entries.end(),
                   [axis](const layout::NearEntry& a, const layout::NearEntry& b) {
                     const float first = along(a, axis);
                     const float second = along(b, axis);
                     return first != second ? first < second : a.place < b.place;
                   });
  arrange(entries.first(middle), (axis + 1) % 3);
  arrange(entries.subspan(middle + 1), (axis + 1) % 3);
}

}  // namespace

layout::NearEntry make_near_entry(LonLat position, std::uint32_t place) {
  const double lon = position.lon * std::numbers::pi / 180.0;
  const double lat = position.lat * std::numbers::pi / 180.0;
  return {static_cast<float>(std::cos(lat) * std::cos(lon)), static_cast<float>(std::cos(lat) * std::sin(lon)),
          static_cast<float>(std::sin(lat)), place};
}

void arrange_near_tree(std::vector<layout::NearEntry>& entries) {
  arrange(entries, 0);
}

}  // namespace toise::gazetteer
