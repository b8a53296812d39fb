// Days to pixels, and captions that have room.
#include <chrono>
#include <cstdint>

#include "tests/support/catch.hpp"
#include "viewer/points/time_axis.hpp"

using namespace toise::viewer;

namespace {

std::int32_t day(int year, unsigned month, unsigned of_month) {
  using namespace std::chrono;
  return static_cast<std::int32_t>(
      sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month}}
          .time_since_epoch()
          .count());
}

}  // namespace

TEST_CASE("a pixel of the axis is the day that is drawn there, and outside it is the nearest one") {
  const TimeAxis axis{{day(2022, 1, 1), day(2022, 1, 10)}, 100, 500};
  CHECK(axis.x_of(day(2022, 1, 1)) == Approx(100));
  CHECK(axis.x_of(day(2022, 1, 11)) == Approx(600));
  for (std::int32_t at = axis.days.first; at <= axis.days.last; ++at) CHECK(axis.day_at(axis.x_of(at) + 1) == at);
  CHECK(axis.day_at(-50) == axis.days.first);
  CHECK(axis.day_at(9000) == axis.days.last);
}

TEST_CASE("captions are days, months or years, and never nearer than asked") {
  const auto check = [](DayWindow days, double width, const char* some) {
    const TimeAxis axis{days, 0, width};
    const auto ticks = find_ticks(axis, 40);
    bool has_it = false;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
      has_it = has_it || ticks[i].caption == some;
      CHECK(ticks[i].day >= days.first);
      CHECK(ticks[i].day <= days.last);
      if (i > 0) CHECK(axis.x_of(ticks[i].day) - axis.x_of(ticks[i - 1].day) >= 39);
    }
    INFO(some);
    CHECK(has_it);
  };
  check({day(2022, 2, 20), day(2022, 3, 5)}, 900, "Mar");
  check({day(2022, 2, 23), day(2022, 12, 25)}, 900, "Mar 2022");
  check({day(2022, 2, 20), day(2022, 3, 5)}, 900, "24");
  check({day(2020, 5, 6), day(2020, 5, 6)}, 900, "6 May 2020");
  check({day(2021, 6, 1), day(2022, 12, 31)}, 900, "Sep");
  check({day(2021, 6, 1), day(2022, 12, 31)}, 900, "2022");
  check({day(1989, 1, 1), day(2023, 12, 31)}, 900, "2010");
  check({day(-500, 1, 1), day(2020, 1, 1)}, 900, "1000");
}
