// Bars of time.
#include "viewer/points/timeline.hpp"

#include <numeric>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/viewer/points/make_points.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

PointInput on(std::int32_t day, std::uint16_t type = 0) {
  PointInput input;
  input.position = {1, 1};
  input.first_day = input.last_day = day;
  input.type = type;
  return input;
}

}  // namespace

TEST_CASE("Months are as long as the calendar says, and weeks begin on Monday") {
  // 2022-02-03 is day 19026 since 1970-01-01 and a Thursday (ISO 8601 calendar).
  const PointColumns points(
      {on(19026), on(19023), on(19051), on(19052)});  // 3 February, 31 January, 28 February, 1 March
  const PointMask mask(points.size(), 1);
  const auto months = make_timeline(points, mask, {19023, 19052}, TimeStep::month, 1);
  REQUIRE(months.bars.size() == 3);
  CHECK(months.bars[0].count == 1);
  CHECK(months.bars[1].count == 2);
  CHECK(months.bars[1].days == DayWindow{19024, 19051});
  CHECK(months.bars[2].count == 1);
  const auto weeks = make_timeline(points, mask, {19023, 19052}, TimeStep::week, 1);
  CHECK(weeks.bars[0].days == DayWindow{19023, 19029});  // 31 January 2022 is a Monday
  CHECK(weeks.bars[0].count == 2);
}

TEST_CASE("Every dated point is counted once, whatever the step") {
  const PointColumns points(make_inputs(20000));
  const PointMask mask(points.size(), 1);
  const auto days = find_days(points);
  REQUIRE(days);
  for (const TimeStep step : {TimeStep::day, TimeStep::week, TimeStep::month, TimeStep::year}) {
    const auto timeline = make_timeline(points, mask, *days, step, 4);
    std::size_t counted = 0;
    for (const auto& bar : timeline.bars) {
      counted += bar.count;
      REQUIRE(std::accumulate(bar.of_type.begin(), bar.of_type.end(), 0U) == bar.count);
      REQUIRE(bar.count <= timeline.highest);
    }
    CHECK(counted + timeline.undated == points.size());
    for (std::size_t i = 1; i < timeline.bars.size(); ++i)
      REQUIRE(timeline.bars[i].days.first == timeline.bars[i - 1].days.last + 1);
  }
}

TEST_CASE("The step is the finest that fits") {
  CHECK(find_time_step({0, 99}, 200) == TimeStep::day);
  CHECK(find_time_step({0, 999}, 200) == TimeStep::week);
  CHECK(find_time_step({0, 4999}, 200) == TimeStep::month);
  CHECK(find_time_step({0, 49999}, 200) == TimeStep::year);
}

TEST_CASE("No dates give no bars, and a timeline of all ages is refused") {
  CHECK_FALSE(find_days(PointColumns(std::vector<PointInput>{on(undated)})));
  CHECK(make_timeline(PointColumns{}, {}, {5, 4}, TimeStep::day, 1).bars.empty());
  CHECK_THROWS_AS(make_timeline(PointColumns{}, {}, {-2000000000, 2000000000}, TimeStep::year, 1), Error);
}
