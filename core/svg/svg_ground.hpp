// What lies under the things of a map picture: sea, land, provinces, graticule; and its scale.
#pragma once
#include <string>

#include "core/geo/areas.hpp"
#include "core/model/geometry.hpp"
#include "core/model/units.hpp"
#include "core/svg/svg_frame.hpp"
#include "core/svg/svg_labels.hpp"

namespace toise::svg {

// Sea and graticule; with areas also countries, and provinces where the picture is 1.5 to 15 degrees wide.
std::string make_ground(const SvgFrame& frame, const geo::Areas* areas);

// A bar of a round length (1, 2 or 5 times a power of ten) in kilometres, true in the middle of the picture, and where
// the ground comes from. Takes its room on the board.
std::string make_scale_bar(const SvgFrame& frame, LabelBoard& board);

// The circle of constant geodesic distance, longitudes running on over the antimeridian without a jump.
Ring make_circle(LonLat centre, Metres radius);

}  // namespace toise::svg
