// How many incidents each choice of a filter would show: the numbers beside types, files and verdicts.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "viewer/points/point_filter.hpp"

namespace toise::viewer {

// Each is counted with its own part of the filter left aside, and everything else of the filter in force.
struct Facets {
  std::vector<std::uint32_t> by_type;         // by number of the type; types beyond the list are not counted
  std::vector<std::uint32_t> by_file;         // likewise
  std::array<std::uint32_t, 8> by_verdict{};  // by number of PointInput::verdict
};

// mask: what the whole filter shows. A few milliseconds for a million points.
Facets count_facets(const PointColumns& points, const PointMask& mask, const PointFilter& filter, std::size_t types,
                    std::size_t files);

}  // namespace toise::viewer
