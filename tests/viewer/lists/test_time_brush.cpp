// A window of days under the hand, and one that plays.
#include "tests/support/catch.hpp"

#include <chrono>
#include <cstdint>
#include "tests/viewer/state/made_survey.hpp"
#include "viewer/lists/time_brush.hpp"
#include "viewer/state/session.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

constexpr DayWindow all{0, 99};

DayWindow bar(std::int32_t number) {
  return {number * 7, number * 7 + 6};
}

// A hundred incidents, one a day from 2022-01-01.
void fill(Session& session) {
  auto survey = test::make_table_survey(std::vector<LonLat>(100, LonLat{36, 36}));
  auto& incidents = std::get<gazetteer::TableSurvey>(survey.content).table.incidents;
  const TimeSpan first = *make_day(2022, 1, 1);
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    TimeSpan time = first;
    time.first += std::chrono::days{i};
    time.last = time.first;
    incidents.change(i, [&](Incident& incident) { incident.time = time; });
  }
  session.add(std::move(survey));
}

}  // namespace

TEST_CASE("a drag over bars draws a window from the first bar's first day to the last bar's last, either way") {
  TimeBrush brush;
  brush.press(bar(2), std::nullopt);
  CHECK(brush.move(bar(4), all) == DayWindow{14, 34});
  CHECK(brush.move(bar(1), all) == DayWindow{7, 20});
  brush.release();
  CHECK_FALSE(brush.move(bar(3), all));
}

TEST_CASE("a drag inside a window moves it and keeps its length within all days") {
  TimeBrush brush;
  brush.press(bar(3), DayWindow{14, 34});
  CHECK(brush.move(bar(4), all) == DayWindow{21, 41});
  CHECK(brush.move(bar(0), all) == DayWindow{0, 20});
  CHECK(brush.move(DayWindow{98, 99}, all) == DayWindow{79, 99});
}

TEST_CASE("an end of the window follows the hand, also past the other end") {
  TimeBrush brush;
  brush.press(bar(2), DayWindow{14, 34}, TimeBrush::Grip::first);
  CHECK(brush.move(bar(1), all) == DayWindow{7, 34});
  CHECK(brush.move(bar(6), all) == DayWindow{34, 42});
  brush.press(bar(4), DayWindow{14, 34}, TimeBrush::Grip::last);
  CHECK(brush.move(bar(5), all) == DayWindow{14, 41});
  CHECK(brush.move(bar(0), all) == DayWindow{6, 14});
}

TEST_CASE("playing moves a window of its length to the last day and stops there") {
  Session session;
  fill(session);
  session.play.seconds_for_all = 10;
  session.start_play();
  REQUIRE(session.points().filter().days);
  CHECK(session.points().shown_count() == 5);  // a twentieth of a hundred days
  CHECK(session.advance(5));
  CHECK(session.points().shown_count() == 5);
  const std::int32_t begin = session.points().filter().days->first;
  CHECK(session.advance(1));
  CHECK(session.points().filter().days->first == begin + 10);
  CHECK_FALSE(session.advance(20));
  CHECK_FALSE(session.play.is_playing());
  CHECK(session.points().filter().days->last == session.points().columns().last_day.back());
}

TEST_CASE("cumulative playing keeps the first day, and nothing plays without dates") {
  Session session;
  fill(session);
  session.play.mode = PlayMode::cumulative;
  session.play.seconds_for_all = 10;
  session.start_play();
  session.advance(5);
  CHECK(session.points().shown_count() == 55);
  session.advance(20);
  CHECK(session.points().shown_count() == 100);

  Session undated;
  undated.add(test::make_table_survey({{36, 36}, {37, 36}}));
  undated.start_play();
  CHECK_FALSE(undated.play.is_playing());
}
