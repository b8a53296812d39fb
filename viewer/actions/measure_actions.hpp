// The actions that measure.
#pragma once
#include <string_view>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// Throw Error(bad_argument) for a range that is none, and what the resolver throws for an unknown place.
void measure_point(Session& session, std::string_view place);
void draw_range_rings(Session& session, std::string_view place_and_kilometres);

}  // namespace toise::viewer
