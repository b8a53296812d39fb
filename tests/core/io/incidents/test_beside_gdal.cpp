// Our own readers beside GDAL's reading of the same files, row by row. Where GDAL 3.6 is wrong (docs/formats.md) the
// tests of each reader state the right answer instead.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "core/io/door/gdal_module.hpp"
#include "core/io/tables/read_table.hpp"
#include "core/io/write/write_incidents.hpp"
#include "tests/core/io/sample_incidents.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;

namespace {

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

std::optional<double> number_of(const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  return text.empty() || *end != '\0' ? std::nullopt : std::optional(value);
}

// White space is folded, for XML readers keep it differently; a number is its value.
bool is_same_cell(std::string_view ours, std::string_view theirs) {
  const auto fold = [](std::string_view text) {
    std::string out;
    for (const char c : text)
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        if (!out.empty() && out.back() != ' ') out += ' ';
      } else {
        out += c;
      }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
  };
  const std::string a = fold(ours), b = fold(theirs);
  if (a == b) return true;
  const auto x = number_of(a), y = number_of(b);
  return x && y && std::abs(*x - *y) <= 1e-9 * std::max(1.0, std::abs(*x));
}

// GDAL makes midnight of a day and says lists in a way of its own.
bool is_told_otherwise(const std::string& column) {
  return column == "begin" || column == "end" || column == "timestamp" || column == "toise:verdicts";
}

bool is_row_empty(const io::RawTable& table, std::size_t row) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (!table.cells[row][i].empty()) return false;
  return true;
}

struct Comparison {
  std::size_t lost_rows = 0;  // that GDAL leaves empty
  std::size_t columns = 0, rows = 0, cells = 0, different = 0, positions = 0;
  double farthest = 0;  // degrees between positions of one row
  std::string first_difference;
};

Comparison compare(const io::RawTable& ours, const io::RawTable& theirs) {
  Comparison result;
  REQUIRE(ours.cells.size() == theirs.cells.size());
  result.rows = ours.cells.size();
  std::vector<bool> is_lost(result.rows);
  for (std::size_t row = 0; row < result.rows; ++row) {
    is_lost[row] = is_row_empty(theirs, row) && !is_row_empty(ours, row);
    result.lost_rows += is_lost[row] ? 1 : 0;
  }
  for (std::size_t their = 0; their < theirs.columns.size(); ++their) {
    const auto found = std::find_if(ours.columns.begin(), ours.columns.end(), [&](const std::string& name) {
      return lower(name) == lower(theirs.columns[their]);
    });
    if (found == ours.columns.end() || is_told_otherwise(lower(*found))) continue;
    const auto our = static_cast<std::size_t>(found - ours.columns.begin());
    ++result.columns;
    for (std::size_t row = 0; row < result.rows; ++row) {
      ++result.cells;
      if (is_lost[row] || is_same_cell(ours.cells[row][our], theirs.cells[row][their])) continue;
      if (result.different++ == 0)
        result.first_difference = *found + ", row " + std::to_string(row) + ": \"" + std::string(ours.cells[row][our]) +
                                  "\" and not \"" + std::string(theirs.cells[row][their]) + "\"";
    }
  }
  for (std::size_t row = 0; row < std::min(ours.positions.size(), theirs.positions.size()); ++row) {
    const auto &a = ours.positions[row], &b = theirs.positions[row];
    REQUIRE(a.has_value() == b.has_value());
    if (!a) continue;
    ++result.positions;
    result.farthest = std::max({result.farthest, std::abs(a->lat - b->lat), std::abs(a->lon - b->lon)});
  }
  return result;
}

Comparison compare_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return compare(io::read_table(std::move(bytes), path, ""), io::gdal_module().read_table(path, ""));
}

// A file of real data agrees in every cell; nothing is compared where the data are not here.
void check_real_file(const std::string& name, std::size_t least_rows, std::size_t least_columns) {
  const auto path = test::find_shared_data(name);
  if (!path) {
    WARN("skipped: " << name << " is not here");
    return;
  }
  const Comparison result = compare_file(path->string());
  INFO(name << ": " << result.first_difference);
  CHECK(result.rows >= least_rows);
  CHECK(result.columns >= least_columns);
  CHECK(result.lost_rows <= 2);  // GDAL 3.6 reads two rows of the workbook, which have 280 cells, as empty
  CHECK(result.different == 0);
  CHECK(result.farthest < 1e-9);
}

}  // namespace

TEST_CASE("Tables of text are what GDAL reads in them, cell by cell") {
  check_real_file("incidents/border-clashes.csv", 398, 10);
  check_real_file("incidents/viina-2022.csv", 2000, 20);
}

TEST_CASE("Features of GeoJSON have the columns and positions that GDAL reads") {
  check_real_file("usgs/2.5_month.geojson", 1000, 20);
}

TEST_CASE("Placemarks of KML have the columns and positions that GDAL reads") {
  check_real_file("incidents/craters-low-angle-1.kml", 6000, 2);
}

TEST_CASE("A workbook's sheet has the cells that GDAL reads") {
  check_real_file("incidents/wits-incidents.xlsx", 8900, 20);
}

TEST_CASE("What is written is the same to us and to GDAL in every format") {
  const test::TemporaryFolder folder;
  for (const char* name : {"out.csv", "out.geojson", "out.kml", "out.xlsx"}) {
    const std::string path = folder.path(name).string();
    io::write_incidents(path, test::sample_incidents(), test::sample_provenance());
    const Comparison result = compare_file(path);
    INFO(name << ": " << result.first_difference);
    CHECK(result.rows >= 3);  // KML holds only what is mapped
    CHECK(result.columns >= 2);
    CHECK(result.different == 0);
    CHECK(result.farthest < 1e-9);
  }
}
