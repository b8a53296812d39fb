// Which tiles of the basemap are in view, and where their corner lies relative to the camera.
#pragma once
#include <cstdint>
#include <vector>

#include "viewer/camera/camera.hpp"

namespace toise::viewer {

struct VisibleTile {
  unsigned x = 0;
  unsigned y = 0;
  // The camera's centre in units of the tile, in doubles: a neighbouring copy of the world differs by whole worlds.
  double centre_x = 0;
  double centre_y = 0;
};

// The level of detail for a zoom: 0 below 3.2, 1 below 6.2, else 2.
std::uint16_t find_level(double zoom);

// Every tile of the grid, for a camera with a sheet; centre_x and centre_y are the camera's on the sheet.
std::vector<VisibleTile> find_all_tiles(const Camera& camera, unsigned grid_zoom);

// All tiles of the grid of 2^grid_zoom that the view touches, with every copy of the world; never empty.
std::vector<VisibleTile> find_visible_tiles(const Camera& camera, unsigned grid_zoom);

}  // namespace toise::viewer
