// One pass over a column for each member that is set: plain loops that the compiler turns into vector code.
#include "viewer/points/point_filter.hpp"

#include <algorithm>
#include <numeric>

namespace toise::viewer {
namespace {

template <typename Column, typename Test>
void hide_unless(PointMask& mask, const Column& column, const Test& test) {
  for (std::size_t row = 0; row < mask.size(); ++row)
    mask[row] = static_cast<std::uint8_t>(mask[row] & static_cast<std::uint8_t>(test(column[row])));
}

void keep_days(PointMask& mask, const PointColumns& points, DayWindow window, bool show_undated) {
  for (std::size_t row = 0; row < mask.size(); ++row) {
    const bool is_undated = points.first_day[row] == undated;
    const bool touches = (points.first_day[row] <= window.last) & (points.last_day[row] >= window.first);
    const bool is_kept = is_undated ? show_undated : touches;
    mask[row] = static_cast<std::uint8_t>(mask[row] & static_cast<std::uint8_t>(is_kept));
  }
}

// A table over all values that a column of small numbers can have.
template <typename Column>
void keep_listed(PointMask& mask, const Column& column, const std::vector<std::uint8_t>& hidden) {
  if (std::find(hidden.begin(), hidden.end(), 1) == hidden.end()) return;
  hide_unless(mask, column, [&](auto value) { return value >= hidden.size() || hidden[value] == 0; });
}

}  // namespace

PointMask make_point_mask(const PointColumns& points, const PointFilter& filter, FilterPart left_aside) {
  PointMask mask(points.size(), 1);
  const auto counts = [&](FilterPart part) { return left_aside != part; };
  if (filter.days && counts(FilterPart::days)) keep_days(mask, points, *filter.days, filter.show_undated);
  if (counts(FilterPart::types)) keep_listed(mask, points.type, filter.hidden_type);
  if (counts(FilterPart::files)) keep_listed(mask, points.file, filter.hidden_file);
  if (filter.hidden_verdicts != 0 && counts(FilterPart::verdicts))
    hide_unless(mask, points.verdict,
                [&](std::uint8_t verdict) { return (filter.hidden_verdicts >> verdict & 1U) == 0; });
  if (filter.least_killed && counts(FilterPart::killed))
    hide_unless(mask, points.killed, [least = *filter.least_killed](std::int32_t killed) { return killed >= least; });
  if (filter.largest_radius_m && counts(FilterPart::radius))
    hide_unless(mask, points.radius_m,
                [largest = *filter.largest_radius_m](float radius) { return radius <= largest; });
  if (!filter.text_matches.empty())
    hide_unless(mask, points.item, [&](std::uint32_t item) {
      return item < filter.text_matches.size() && filter.text_matches[item] != 0;
    });
  return mask;
}

std::size_t count_shown(const PointMask& mask) {
  return std::accumulate(mask.begin(), mask.end(), std::size_t{0});
}

}  // namespace toise::viewer
