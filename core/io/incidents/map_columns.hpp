// Decides which column plays which role in a table, and says why.
#pragma once
#include <map>
#include <string>

#include "core/io/datasets/dataset.hpp"
#include "core/io/datasets/field_mapping.hpp"
#include "core/io/tables/raw_table.hpp"

namespace toise::io {

struct ColumnChoice {
  FieldMapping columns;
  std::map<std::string, std::string> reasons;  // role -> "a column of ACLED", "its name", ...
};

// General aliases, then the data set's columns, then the table's own hashtags, then what the user names (by name, or by
// number from 1 where no column has that name). An alias whose cells are no dates, numbers or positions is passed over;
// where no column is named so, one whose cells are positions, and one whose cells are dates, is taken. Throws
// Error(bad_argument) for a role or column of the user's that is none.
ColumnChoice map_columns(const RawTable& raw, const Dataset& dataset,
                         const std::map<std::string, std::string>& named_by_user);

}  // namespace toise::io
