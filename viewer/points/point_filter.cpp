// One pass over a column for each member that is set: plain loops that the compiler turns into vector code.
#include "viewer/points/point_filter.hpp"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

#include "viewer/points/wide.hpp"

namespace toise::viewer {
namespace {

// Some rows of the mask, few enough to stay in the nearest cache from one member of the filter to the next.
struct Rows {
  std::uint8_t* mask;
  std::size_t first;
  std::size_t end;
};
constexpr std::size_t rows_at_once = 8192;
constexpr std::ptrdiff_t few_hidden = 4;        // types
constexpr std::size_t worth_a_thread = 250000;  // points

template <typename Column, typename Test>
void hide_unless(Rows rows, const Column& column, const Test& test) {
  std::uint8_t* mask = rows.mask;
  for (std::size_t row = rows.first; row < rows.end; ++row)
    mask[row] = static_cast<std::uint8_t>(mask[row] & static_cast<std::uint8_t>(test(column[row])));
}

void keep_days(Rows rows, const PointColumns& points, DayWindow window, bool show_undated) {
  std::uint8_t* mask = rows.mask;
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const bool is_undated = points.first_day[row] == undated;
    const bool touches = (points.first_day[row] <= window.last) & (points.last_day[row] >= window.first);
    const bool is_kept = (is_undated & show_undated) | (!is_undated & touches);
    mask[row] = static_cast<std::uint8_t>(mask[row] & static_cast<std::uint8_t>(is_kept));
  }
}

// A table over all values that a column of small numbers can have.
template <typename Column>
[[gnu::always_inline]] inline void keep_listed(Rows rows, const Column& column,
                                               const std::vector<std::uint8_t>& hidden) {
  if (std::find(hidden.begin(), hidden.end(), 1) == hidden.end()) return;
  // A few comparisons of all rows at once are quicker than a look into the table for each.
  if (std::count(hidden.begin(), hidden.end(), 1) <= few_hidden) {
    for (std::size_t number = 0; number < hidden.size(); ++number) {
      if (hidden[number] == 0) continue;
      using Value = typename Column::value_type;
      hide_unless(rows, column, [number = static_cast<Value>(number)](Value value) { return value != number; });
    }
    return;
  }
  hide_unless(rows, column, [&](auto value) { return value >= hidden.size() || hidden[value] == 0; });
}

TOISE_WIDE void filter_rows(Rows rows, const PointColumns& points, const PointFilter& filter, FilterPart left_aside) {
  const auto counts = [&](FilterPart part) { return left_aside != part; };
  if (filter.days && counts(FilterPart::days)) keep_days(rows, points, *filter.days, filter.show_undated);
  if (counts(FilterPart::types)) keep_listed(rows, points.type, filter.hidden_type);
  if (counts(FilterPart::files)) keep_listed(rows, points.file, filter.hidden_file);
  if (filter.hidden_verdicts != 0 && counts(FilterPart::verdicts))
    hide_unless(rows, points.verdict,
                [&](std::uint8_t verdict) { return (filter.hidden_verdicts >> verdict & 1U) == 0; });
  if (filter.least_killed && counts(FilterPart::killed))
    hide_unless(rows, points.killed, [least = *filter.least_killed](std::int32_t killed) { return killed >= least; });
  if (filter.largest_radius_m && counts(FilterPart::radius))
    hide_unless(rows, points.radius_m,
                [largest = *filter.largest_radius_m](float radius) { return radius <= largest; });
  if (!filter.text_matches.empty())
    hide_unless(rows, points.item, [&](std::uint32_t item) {
      return item < filter.text_matches.size() && filter.text_matches[item] != 0;
    });
}

TOISE_WIDE void filter_days(Rows rows, const PointColumns& points, const PointFilter& filter) {
  keep_days(rows, points, *filter.days, filter.show_undated);
}

// Of few enough bytes for 32 bits.
TOISE_WIDE std::uint32_t add_up(const std::uint8_t* first, const std::uint8_t* end) {
  std::uint32_t sum = 0;
  for (; first != end; ++first) sum += *first;
  return sum;
}

// Calls work(rows) for all rows, a few at a time; of many, two threads do a half each. The rows' mask is not set.
template <typename Work>
void share_rows(std::size_t count, const Work& work) {
  const auto work_on = [&](std::size_t first, std::size_t end) {
    for (; first < end; first += rows_at_once) work(Rows{nullptr, first, std::min(end, first + rows_at_once)});
  };
  const bool is_shared = count >= 2 * worth_a_thread && std::thread::hardware_concurrency() > 1;
  if (!is_shared) return work_on(0, count);
  std::thread helper([&] { work_on(0, count / 2); });
  work_on(count / 2, count);
  helper.join();
}

}  // namespace

PointMask make_point_mask(const PointColumns& points, const PointFilter& filter, FilterPart left_aside,
                          PointMask reused) {
  PointMask mask = std::move(reused);
  mask.resize(points.size());
  share_rows(points.size(), [&](Rows rows) {
    std::fill(mask.begin() + static_cast<std::ptrdiff_t>(rows.first),
              mask.begin() + static_cast<std::ptrdiff_t>(rows.end), std::uint8_t{1});
    filter_rows({mask.data(), rows.first, rows.end}, points, filter, left_aside);
  });
  return mask;
}

PointMask narrow_to_days(const PointMask& others, const PointColumns& points, const PointFilter& filter,
                         PointMask reused) {
  PointMask mask = std::move(reused);
  mask.resize(points.size());
  share_rows(points.size(), [&](Rows rows) {
    std::copy(others.begin() + static_cast<std::ptrdiff_t>(rows.first),
              others.begin() + static_cast<std::ptrdiff_t>(rows.end),
              mask.begin() + static_cast<std::ptrdiff_t>(rows.first));
    if (filter.days) filter_days({mask.data(), rows.first, rows.end}, points, filter);
  });
  return mask;
}

std::size_t count_shown(const PointMask& mask) {
  std::atomic<std::size_t> sum = 0;
  share_rows(mask.size(), [&](Rows rows) { sum += add_up(mask.data() + rows.first, mask.data() + rows.end); });
  return sum;
}

}  // namespace toise::viewer
