// A line of the Earth on the screen.
#pragma once
#include <vector>

#include "core/model/geometry.hpp"
#include "viewer/camera/camera.hpp"

namespace toise::viewer {

// Unbroken where it crosses the antimeridian; empty when no part of it can be in view. Logical pixels.
std::vector<ScreenPoint> project_line(const Camera& camera, const Line& line);

}  // namespace toise::viewer
