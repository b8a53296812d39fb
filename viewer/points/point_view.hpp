// Through which window points are seen: what the columns need to know of a camera.
#pragma once
#include "core/geo/web_mercator.hpp"

namespace toise::viewer {

// Pixels are logical; x grows right and y down from the upper left corner. The world repeats in longitude.
struct PointView {
  geo::MercatorPoint centre{0.5, 0.5};
  double world_pixels = 256;  // the width of the world
  double width = 1;
  double height = 1;
  bool repeats = true;  // false: the world is drawn once, on a sheet
};

}  // namespace toise::viewer
