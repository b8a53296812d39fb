// Incidents into columns and back.
#include "core/model/incident_columns.hpp"

#include <chrono>
#include <limits>

#include "tests/support/catch.hpp"

using namespace toise;

namespace {

Incident make_full(int number) {
  Incident incident;
  incident.id = "E" + std::to_string(number);
  incident.title = "أطمة " + std::to_string(number);
  incident.position = LonLat{36.68839000000001, -36.3095};
  incident.radius = Metres{1234.567 + number};  // no float
  incident.place = "Atmah";
  incident.place_id = "geonames:172370";
  incident.time = TimeSpan{Day{std::chrono::days{19000}}, Day{std::chrono::days{19000 + number * 400}},
                           DatePrecision::range, std::chrono::minutes{818}, std::chrono::minutes{-180}};
  incident.fatalities = {"at least 12", 12, {}};
  incident.wounded = {"2 to 9000000000", 2, 9000000000};
  incident.source = "A newspaper";
  incident.url = "https://example.org/12";
  incident.notes = "A raid.";
  incident.verdicts = {"distance: consistent"};
  incident.reported = {{"gunmen"}, {"two policemen"}, {"Only an area is named."}, Span{3, 9}};
  incident.row = std::int64_t{5000000000} + number;
  incident.placement = Placement{"Atmah, Syria", 0.75, "name", {{"geonames:1", 0.5}}};
  return incident;
}

bool is_same(const Incident& a, const Incident& b) {
  const auto is_same_placement = [](const auto& x, const auto& y) {
    return x.has_value() == y.has_value() &&
           (!x || (x->query == y->query && x->score == y->score && x->chosen_by == y->chosen_by &&
                   x->alternatives == y->alternatives));
  };
  return a.id == b.id && a.title == b.title && a.position == b.position && a.radius == b.radius && a.place == b.place &&
         a.place_id == b.place_id && a.time == b.time && a.fatalities == b.fatalities && a.wounded == b.wounded &&
         a.source == b.source && a.url == b.url && a.notes == b.notes && a.verdicts == b.verdicts &&
         a.reported == b.reported && a.row == b.row && is_same_placement(a.placement, b.placement);
}

constexpr auto number_of(IncidentText which) {
  return static_cast<std::size_t>(which);
}

}  // namespace

TEST_CASE("An incident comes out of the columns as it went in, whole or empty, whatever its numbers are") {
  IncidentColumns columns;
  columns.push_back({});
  columns.push_back(make_full(1));
  columns.push_back({});
  columns.push_back(make_full(2));
  Incident odd;
  odd.row = std::numeric_limits<std::int64_t>::max();
  odd.radius = Metres{std::numeric_limits<double>::infinity()};
  odd.time = TimeSpan{Day{std::chrono::days{5}}, Day{std::chrono::days{4}}, DatePrecision::minute, {}, {}};
  odd.fatalities.low = std::numeric_limits<std::int32_t>::min();
  odd.fatalities.high = std::numeric_limits<std::int32_t>::max();
  odd.position = LonLat{500, -0.0};
  columns.push_back(odd);
  REQUIRE(columns.size() == 5);
  CHECK(is_same(columns[0], {}));
  CHECK(is_same(columns[1], make_full(1)));
  CHECK(is_same(columns[2], {}));
  CHECK(is_same(columns[3], make_full(2)));
  CHECK(is_same(columns[4], odd));
  CHECK(columns.has_placement(3));
  CHECK_FALSE(columns.has_placement(2));
  std::size_t rows = 0;
  for (const Incident& incident : columns) rows += incident.position ? 1 : 0;
  CHECK(rows == 3);
}

TEST_CASE("A value that is changed or taken away again is changed in its row alone") {
  IncidentColumns columns({make_full(1), make_full(2)});
  columns.change(0, [](Incident& incident) {
    incident.title = "";
    incident.radius.reset();
    incident.wounded.high = 3;
    incident.placement.reset();
    incident.verdicts.clear();
    incident.time.reset();
  });
  Incident expected = make_full(1);
  expected.title = "";
  expected.radius.reset();
  expected.wounded.high = 3;
  expected.placement.reset();
  expected.verdicts.clear();
  expected.time.reset();
  CHECK(is_same(columns[0], expected));
  CHECK(is_same(columns[1], make_full(2)));
}

TEST_CASE("Columns joined behind others hold all incidents of both in order") {
  IncidentColumns first({Incident{}, make_full(1)});
  first.append(IncidentColumns({make_full(2), Incident{}, make_full(3)}));
  first.append(IncidentColumns{});
  REQUIRE(first.size() == 5);
  CHECK(is_same(first[1], make_full(1)));
  CHECK(is_same(first[2], make_full(2)));
  CHECK(is_same(first[3], {}));
  CHECK(is_same(first[4], make_full(3)));
}

TEST_CASE("Texts are the cells of their row, and an id and a title are made where the cells say nothing") {
  IncidentColumns columns;
  CellTable cells;
  for (const auto& row : {std::vector<std::string>{" e7 ", "", "Atmah"}, {"", "\xC2\xA0", ""}, {"", "Raid", "Homs"}}) {
    cells.append_row(row);
    Incident incident;
    incident.row = static_cast<std::int64_t>(cells.size() + 1);
    columns.push_values(incident);
  }
  std::array<std::optional<std::size_t>, incident_text_count> column_of{};
  column_of[number_of(IncidentText::id)] = 0;
  column_of[number_of(IncidentText::title)] = 1;
  column_of[number_of(IncidentText::place)] = 2;
  columns.use_cells(cells, column_of);
  cells.append_row(std::vector<std::string>{"later rows of a copy", "do no harm"});
  CHECK(columns.text(0, IncidentText::id) == "e7");
  CHECK(columns.text(0, IncidentText::title).empty());
  columns.name_after("events");
  CHECK(columns.text(0, IncidentText::title) == "Atmah");
  CHECK(columns[1].id == "events:3");
  CHECK(columns[1].title == "events:3");
  CHECK(columns[2].title == "Raid");
  CHECK(columns.text(2, IncidentText::notes).empty());
  columns.set_text(0, IncidentText::id, "e7#2");
  columns.set_text(2, IncidentText::place, "");
  CHECK(columns[0].id == "e7#2");
  CHECK(columns[2].place.empty());
  columns.set_text(0, IncidentText::id, "e7");
  CHECK(columns[0].id == "e7");
}
