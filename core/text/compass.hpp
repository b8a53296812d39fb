// Compass points as people write them.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/units.hpp"

namespace toise::text {

// The nearest of 16 points: 196.3 is "SSW". Any finite bearing. Never throws.
std::string_view compass_point(Degrees bearing);

struct CompassDirection {
  Degrees bearing;     // [0, 360)
  Degrees half_angle;  // N E S W 45, NE.. 22.5, NNE.. 11.25, NbE.. 5.625 (Wieczorek, Guo & Hijmans 2004,
                       // doi:10.1080/13658810412331280211)
};

// "N", "NNE", "NbE", "north", "northern", "north-west", "northwestern", "south south-east"; case is ignored.
std::optional<CompassDirection> parse_compass(std::string_view words);

}  // namespace toise::text
