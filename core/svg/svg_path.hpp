// Rings and lines of the Earth as the path data of SVG: cut to the picture, and no finer than it can show.
#pragma once
#include <string>
#include <vector>

#include "core/model/geometry.hpp"
#include "core/svg/svg_frame.hpp"

namespace toise::svg {

using PictureLine = std::vector<PicturePoint>;

// Closed subpaths ("M..l..z"), a ring for each turn of the world that is in the picture. Positions closer than about a
// pixel are merged, rings smaller than that left out. "" when nothing of them is in the picture.
std::string make_ring_path(const SvgFrame& frame, const std::vector<Ring>& rings);

// An open subpath along the great circles between the positions. "" for less than two positions.
std::string make_line_path(const SvgFrame& frame, const Line& positions);

// "12.3": at most one decimal.
std::string write_length(double value);

}  // namespace toise::svg
