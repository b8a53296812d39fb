// What was written down is what is read: tables of every custom, from seeds.
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/io/incidents/read_incidents.hpp"
#include "tests/core/io/incidents/generated_tables.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

// What differs, in words; "" when all agrees.
std::string compare_row(const test::GeneratedRow& row, const Incident& read, double tolerance) {
  if (read.id != row.id) return row.id + ": id " + read.id;
  if (read.place != row.place) return row.id + ": place " + read.place;
  if (read.position.has_value() != row.position.has_value()) return row.id + ": position is there or not";
  if (row.position && (std::abs(read.position->lat - row.position->lat) > tolerance ||
                       std::abs(read.position->lon - row.position->lon) > tolerance))
    return row.id + ": position " + std::to_string(read.position->lat) + " " + std::to_string(read.position->lon);
  if (read.time.has_value() != row.day.has_value()) return row.id + ": date is there or not";
  if (row.day && (read.time->first != *row.day || read.time->last != *row.day))
    return row.id + ": date " + describe_start(*read.time) + " and not " + describe_day(*row.day);
  if (read.fatalities.low != row.killed_low || read.fatalities.high != row.killed_high) return row.id + ": killed";
  return "";
}

std::string compare(const test::GeneratedTable& table, const IncidentTable& read) {
  if (read.incidents.size() != table.rows.size()) return "rows: " + std::to_string(read.incidents.size());
  const auto note = std::find(read.columns.begin(), read.columns.end(), table.note_column);
  if (note == read.columns.end()) return "the extra column is lost";
  const auto column = static_cast<std::size_t>(note - read.columns.begin());
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (std::string difference = compare_row(table.rows[i], read.incidents[i], table.tolerance); !difference.empty())
      return difference;
    if (read.cells[i][column] != table.rows[i].note)
      return table.rows[i].id + ": note " + std::string(read.cells[i][column]);
  }
  return "";
}

}  // namespace

TEST_CASE("Two thousand tables of all separators, encodings, and customs of dates and positions are read as written") {
  const test::TemporaryFolder folder;
  constexpr std::uint32_t tables = 2000;
  int wrong = 0;
  for (std::uint32_t seed = 1; seed <= tables; ++seed) {
    const test::GeneratedTable table = test::generate_table(seed);
    const auto path = folder.write("table.csv", table.bytes);
    const std::string difference = compare(table, io::read_incidents(path.string()));
    if (difference.empty()) continue;
    constexpr int most_shown = 10;
    if (++wrong <= most_shown) {
      INFO("seed " << seed << ": " << table.description);
      CHECK(difference == "");
    }
  }
  CHECK(wrong == 0);
}
