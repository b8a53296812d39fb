// Reads rows one by one: position, time, counts.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/io/cells/date_cell.hpp"
#include "core/io/datasets/dataset.hpp"
#include "core/io/datasets/field_mapping.hpp"
#include "core/io/incidents/row_position.hpp"
#include "core/io/tables/raw_table.hpp"
#include "core/model/incident_table.hpp"

namespace toise::io {

// What all rows are read by.
struct RowPlan {
  const RawTable& raw;
  const FieldMapping& mapping;
  const Dataset& dataset;
  ColumnDates dates;
};

// Some rows, and what was found in them.
struct ReadRows {
  IncidentTable found;  // incidents without texts, and issues
  // For each row the position that it would have exchanged, where its latitude is over 90; as long as there are such.
  std::vector<std::optional<LonLat>> out_of_range;
};

// The rows from `first` to before `end`; `path` names the file in issues. Every bad value is one, and its row is kept.
ReadRows read_rows(std::size_t first, std::size_t end, const std::string& path, const RowPlan& plan,
                   RowPositions& positions);

// The texts are cells of the columns that play these roles, in the order of IncidentText.
void use_cells(IncidentColumns& incidents, const RawTable& raw, const FieldMapping& mapping);

// Adds the dates of a row to what its table shows of them.
void add_dates(DateTally& tally, const RawTable& raw, std::size_t row, const FieldMapping& mapping);

// What is unclear about the dates of a table becomes an issue; `column` is that of the role "date", or "".
void note_dates(IncidentTable& table, const ColumnDates& dates, const std::string& column);

}  // namespace toise::io
