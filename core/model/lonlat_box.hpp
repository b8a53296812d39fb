// A box of longitudes and latitudes that may cross the antimeridian.
#pragma once
#include <optional>
#include <span>

#include "core/model/lonlat.hpp"

namespace toise {

// In degrees, south <= north. west > east means that the box crosses longitude 180 (RFC 7946, section 5.2).
struct LonLatBox {
  double west = 0;
  double south = 0;
  double east = 0;
  double north = 0;
  constexpr bool operator==(const LonLatBox&) const = default;

  bool crosses_antimeridian() const { return west > east; }
  // Width in degrees of longitude, [0, 360].
  double width() const { return crosses_antimeridian() ? east - west + 360.0 : east - west; }
  double height() const { return north - south; }
  LonLat centre() const;
};

// On the edge counts as inside.
bool contains(const LonLatBox& box, LonLat position);
bool intersects(const LonLatBox& a, const LonLatBox& b);

// The smallest box around the valid positions: of all boxes the one with the least width, so that points on both sides
// of longitude 180 give a narrow box. Nothing when there is no valid position.
std::optional<LonLatBox> find_extent(std::span<const LonLat> positions);

}  // namespace toise
