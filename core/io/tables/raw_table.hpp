// A table as its format gave it, before anything is made of its columns.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/io/datasets/field_mapping.hpp"
#include "core/model/cell_table.hpp"
#include "core/model/issue.hpp"
#include "core/model/lonlat.hpp"

namespace toise::io {

struct RawTable {
  std::string format;                            // "CSV", "GeoJSON", ...
  std::string encoding;                          // of text formats
  std::vector<std::string> columns;              // unique names
  CellTable cells;                               // a row each, of as many cells as `columns` or fewer
  std::vector<std::int64_t> rows;                // line or record number of each, as people count
  std::vector<std::optional<LonLat>> positions;  // from geometries; empty for formats without
  FieldMapping tagged;                           // roles that hashtags in the table itself give
  std::vector<Issue> issues;                     // `file` is filled in later
};

}  // namespace toise::io
