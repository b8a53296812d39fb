// Median splits along the widest axis.
#include "gazetteer/index/near_tree.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>

namespace toise::gazetteer {
namespace {

float along(const layout::NearEntry& entry, std::uint32_t axis) {
  return axis == 0 ? entry.x : axis == 1 ? entry.y : entry.z;
}

std::uint32_t find_widest_axis(std::span<const layout::NearEntry> entries) {
  std::uint32_t widest = 0;
  float width = -1;
  for (std::uint32_t axis = 0; axis < 3; ++axis) {
    const auto [low, high] = std::minmax_element(entries.begin(), entries.end(), [axis](const auto& a, const auto& b) {
      return along(a, axis) < along(b, axis);
    });
    if (along(*high, axis) - along(*low, axis) <= width) continue;
    width = along(*high, axis) - along(*low, axis);
    widest = axis;
  }
  return widest;
}

void arrange(std::span<layout::NearEntry> entries) {
  if (entries.size() <= layout::near_leaf) return;
  const std::uint32_t axis = find_widest_axis(entries);
  const std::size_t middle = entries.size() / 2;
  std::nth_element(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(middle), entries.end(),
                   [axis](const layout::NearEntry& a, const layout::NearEntry& b) {
                     const float first = along(a, axis);
                     const float second = along(b, axis);
                     return first != second ? first < second : a.place_and_axis < b.place_and_axis;
                   });
  entries[middle].place_and_axis |= axis << layout::axis_shift;
  arrange(entries.first(middle));
  arrange(entries.subspan(middle + 1));
}

// Within a leaf, too, equal towns give equal bytes.
void sort_leaves(std::span<layout::NearEntry> entries) {
  if (entries.size() <= layout::near_leaf) {
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.place_and_axis < b.place_and_axis; });
    return;
  }
  sort_leaves(entries.first(entries.size() / 2));
  sort_leaves(entries.subspan(entries.size() / 2 + 1));
}

}  // namespace

std::array<double, 3> to_geocentric(LonLat position) {
  constexpr double degree = std::numbers::pi / 180;
  constexpr double semi_major = 6378137.0;
  constexpr double flattening = 1 / 298.257223563;
  constexpr double eccentricity_squared = flattening * (2 - flattening);
  const double sine = std::sin(position.lat * degree);
  const double normal = semi_major / std::sqrt(1 - eccentricity_squared * sine * sine);
  const double from_axis = normal * std::cos(position.lat * degree);
  return {from_axis * std::cos(position.lon * degree), from_axis * std::sin(position.lon * degree),
          normal * (1 - eccentricity_squared) * sine};
}

layout::NearEntry make_near_entry(LonLat position, std::uint32_t place) {
  const auto at = to_geocentric(position);
  return {static_cast<float>(at[0]), static_cast<float>(at[1]), static_cast<float>(at[2]), place};
}

void arrange_near_tree(std::vector<layout::NearEntry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.place_and_axis < b.place_and_axis; });
  arrange(entries);
  sort_leaves(entries);
}

}  // namespace toise::gazetteer
