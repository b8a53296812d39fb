// Tables as people make them, from a seed: what is written down is known, so what is read can be compared.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/lonlat.hpp"
#include "core/model/time_span.hpp"

namespace toise::test {

struct GeneratedRow {
  std::string id;
  std::string place;               // of the table's script
  std::optional<LonLat> position;  // as exact as the custom writes it
  std::optional<Day> day;
  std::optional<std::int64_t> killed_low, killed_high;
  std::string note;  // of a column that no role has: quotes, separators and line ends in it
};

struct GeneratedTable {
  std::string bytes;
  std::string description;  // separator, encoding, customs: for the message of a failure
  double tolerance = 0;     // of positions, degrees
  std::string note_column;
  std::vector<GeneratedRow> rows;
};

// The same seed gives the same table on every machine. Separator, quoting, line end, encoding, script, order of
// columns, custom of dates and of positions, missing cells and extra columns are drawn; every table can be read in one
// way only (a day over 12 where the order of day and month counts).
GeneratedTable generate_table(std::uint32_t seed);

}  // namespace toise::test
