// A line of the Earth on the screen.
#pragma once
#include <vector>

#include "core/model/geometry.hpp"
#include "viewer/camera/camera.hpp"

namespace toise::viewer {

using ScreenLine = std::vector<ScreenPoint>;  // logical pixels, two points at least

// On Web Mercator one piece, unbroken where it crosses the antimeridian; on a sheet of the world as many as its edge
// cuts it into. None when no part of it can be in view. The points of a line are at most a twentieth of the Earth
// apart.
std::vector<ScreenLine> project_pieces(const Camera& camera, const Line& line);

// The piece that is longest on the screen; empty when there is none.
ScreenLine project_longest(const Camera& camera, const Line& line);

}  // namespace toise::viewer
