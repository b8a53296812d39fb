// A density grid as shades for the eye: softened, and on a logarithmic scale.
#pragma once
#include <cstdint>
#include <vector>

#include "viewer/points/density.hpp"

namespace toise::viewer {

// The shade of a cell that holds a single point; lower ones are its soft edge.
inline constexpr std::uint8_t shade_of_one = 90;

// Each cell's count is spread over 5 x 5 cells (binomially), then told by its logarithm: 0 nothing, shade_of_one a
// single point by itself, 255 the fullest cell of the grid, or a cell of 60 points when none is as full. `shades` gets
// a byte a cell, in the grid's order. About 1 ms for 640 x 400 cells.
void make_shades(const DensityGrid& grid, std::vector<std::uint8_t>& shades);

}  // namespace toise::viewer
