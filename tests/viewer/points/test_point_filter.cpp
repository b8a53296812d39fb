// Filters against plain tests of each point.
#include "viewer/points/point_filter.hpp"

#include "tests/support/catch.hpp"
#include "tests/viewer/points/make_points.hpp"

using namespace toise;
using namespace toise::viewer;

TEST_CASE("An open filter shows everything") {
  const PointColumns points(make_inputs(1000));
  CHECK(PointFilter{}.is_open());
  CHECK(count_shown(make_point_mask(points, {})) == points.size());
}

TEST_CASE("A filter shows just the points that pass each of its members") {
  const PointColumns points(make_inputs(20000));
  PointFilter filter;
  filter.days = DayWindow{1000, 1200};
  filter.show_undated = false;
  filter.hidden_type = {0, 1, 0, 1};
  filter.hidden_verdicts = 1U << 2 | 1U << 4;
  filter.least_killed = 3;
  filter.largest_radius_m = 15000;
  filter.text_matches.assign(20000, 1);
  for (std::size_t i = 0; i < 20000; i += 3) filter.text_matches[i] = 0;
  const PointMask mask = make_point_mask(points, filter);
  std::size_t shown = 0;
  for (std::size_t row = 0; row < points.size(); ++row) {
    const bool expected = points.first_day[row] != undated && points.first_day[row] <= 1200 &&
                          points.last_day[row] >= 1000 && points.type[row] != 1 && points.type[row] != 3 &&
                          points.verdict[row] != 2 && points.verdict[row] != 4 && points.killed[row] >= 3 &&
                          points.radius_m[row] <= 15000 && points.item[row] % 3 != 0;
    REQUIRE(static_cast<bool>(mask[row]) == expected);
    shown += expected;
  }
  CHECK(shown > 10);
  CHECK(count_shown(mask) == shown);
}

TEST_CASE("Incidents without a date are shown with a window of time when that is wanted") {
  std::vector<PointInput> inputs(2);
  inputs[0].position = inputs[1].position = {1, 1};
  inputs[1].first_day = inputs[1].last_day = 5;
  inputs[1].item = 1;
  const PointColumns points(inputs);
  PointFilter filter;
  filter.days = DayWindow{100, 200};
  CHECK(count_shown(make_point_mask(points, filter)) == 1);
  filter.show_undated = false;
  CHECK(count_shown(make_point_mask(points, filter)) == 0);
}

TEST_CASE("A part left aside does not count, all others do") {
  const PointColumns points(make_inputs(5000));
  PointFilter filter;
  filter.days = DayWindow{10, 20};
  filter.hidden_type = {0, 1};
  PointFilter without_days = filter;
  without_days.days.reset();
  CHECK(make_point_mask(points, filter, FilterPart::days) == make_point_mask(points, without_days));
  PointFilter without_types = filter;
  without_types.hidden_type.clear();
  CHECK(make_point_mask(points, filter, FilterPart::types) == make_point_mask(points, without_types));
}

TEST_CASE("Days narrow a mask that is there as they would a new one, in memory that is used again") {
  for (const std::size_t count : {std::size_t{0}, std::size_t{5000}, std::size_t{600000}}) {
    const PointColumns points(make_inputs(count));
    PointFilter filter;
    filter.hidden_type = {0, 1};
    filter.days = DayWindow{10, 20};
    const PointMask others = make_point_mask(points, filter, FilterPart::days);
    const PointMask whole = make_point_mask(points, filter);
    CHECK(narrow_to_days(others, points, filter) == whole);
    CHECK(narrow_to_days(others, points, filter, PointMask(count / 2, 7)) == whole);
    CHECK(make_point_mask(points, filter, FilterPart::none, PointMask(count * 2, 0)) == whole);
    filter.days.reset();
    CHECK(narrow_to_days(others, points, filter) == others);
  }
}
