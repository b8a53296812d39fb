// The point against the nearest edge of a sector of a ring.
#include "core/claims/rows/stated_offset.hpp"

#include <algorithm>
#include <cmath>

#include "core/claims/check/check_direction.hpp"
#include "core/claims/model/thresholds.hpp"

namespace toise::claims {

Metres find_residual(const StatedDistance& stated, const StatedDirection& direction, Metres distance, Degrees bearing) {
  const double low = std::max(0.0, stated.straight_line ? stated.low.value : stated.low.value / max_circuity);
  const double high = std::max(low, stated.high.value);
  const double g = distance.value;
  const Degrees off = find_excess(bearing, direction, direction_tolerance);
  if (off.value <= 0) return {std::max({0.0, low - g, g - high})};
  const double along = std::clamp(g * std::cos(off.radians()), low, high);  // of the sector's edge nearest to the point
  return {std::sqrt(std::max(0.0, g * g + along * along - 2 * g * along * std::cos(off.radians())))};
}

}  // namespace toise::claims
