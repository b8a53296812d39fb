// Which columns of a table of incidents state something that can be checked.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/incident_table.hpp"

namespace toise::claims {

// A column whose cells are read for distances.
struct TextColumn {
  std::size_t column = 0;
  bool is_statement = false;  // its cells say where the row lies ("30 km NE of Shwebo"), and tell nothing else
};

// Columns of counts of which one is the whole, or which are in order.
struct CountColumns {
  std::vector<std::size_t> parts;
  std::optional<std::size_t> whole;
  std::optional<std::size_t> low;  // low <= best <= high: then there are no parts, and `whole` is the best
  std::optional<std::size_t> high;
};

// Indices of columns; nothing where a table has no such column.
struct RowColumns {
  std::optional<std::size_t> place, place_id, admin1, country, lat, lon, position, date, date_end, year, month, day,
      weekday, geo_precision, date_precision, anchor, source_date, wkt;
  // `anchor`: names the place whose position stands in where the row's own was not known (WITS).
  // `wkt`: the position once more, as "POINT (36.6 35.9)".
  std::vector<TextColumn> texts;
  std::vector<CountColumns> counts;
  bool is_ucdp = false;      // with its codes for places and dates
  bool is_geodesic = false;  // the publisher measures its distances in a straight line
};

RowColumns find_row_columns(const IncidentTable& table);

}  // namespace toise::claims
