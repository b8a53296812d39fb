// One pass a facet; the mask is made anew only where the facet's own part is set.
#include "viewer/points/facets.hpp"

namespace toise::viewer {
namespace {

template <typename Column, typename Counts>
void count_values(const Column& column, const PointMask& mask, Counts& counts) {
  for (std::size_t row = 0; row < mask.size(); ++row)
    if (const std::size_t value = column[row]; value < counts.size()) counts[value] += mask[row];
}

}  // namespace

Facets count_facets(const PointColumns& points, const PointMask& mask, const PointFilter& filter, std::size_t types,
                    std::size_t files) {
  Facets facets;
  facets.by_type.assign(types, 0);
  facets.by_file.assign(files, 0);
  const auto count = [&](bool is_set, FilterPart part, const auto& column, auto& counts) {
    if (is_set)
      count_values(column, make_point_mask(points, filter, part), counts);
    else
      count_values(column, mask, counts);
  };
  count(!filter.hidden_type.empty(), FilterPart::types, points.type, facets.by_type);
  count(!filter.hidden_file.empty(), FilterPart::files, points.file, facets.by_file);
  count(filter.hidden_verdicts != 0, FilterPart::verdicts, points.verdict, facets.by_verdict);
  return facets;
}

}  // namespace toise::viewer
