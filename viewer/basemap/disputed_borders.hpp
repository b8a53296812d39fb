// Which borders of the basemap are disputed and so drawn dashed.
#pragma once
#include <string>

#include "core/model/geometry.hpp"
#include "core/model/lonlat.hpp"

namespace toise::viewer {

// True when the border of the neighbours `a` and `b` (ISO 3166-1 alpha-2, or English names as Natural Earth has them,
// in either order; for a line within a country b is "") is disputed at this place. The list says why, with its source;
// a line on it takes no side, and a line that is not on it may be disputed all the same.
bool is_disputed(const std::string& a, const std::string& b, LonLat at);

// A border's lines, parted where dispute begins and ends. Each segment goes by its middle.
struct PartedBorder {
  MultiLine settled;
  MultiLine disputed;
};
PartedBorder part_border(const std::string& a, const std::string& b, const MultiLine& lines);

}  // namespace toise::viewer
