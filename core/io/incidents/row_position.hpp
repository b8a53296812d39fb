// The position of a row from whichever columns hold it.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/geo/crs.hpp"
#include "core/io/cells/position_cells.hpp"
#include "core/io/datasets/field_mapping.hpp"
#include "core/io/incidents/role_columns.hpp"
#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// What the columns show before their rows are read.
class RowPositions {
 public:
  // `crs`: what the user says, or "". The raw table and the mapping must outlive this. Throws Error(bad_argument) for a
  // `crs` that is none.
  RowPositions(const RawTable& raw, const FieldMapping& mapping, const std::string& crs);

  // The same for other rows of a table whose first rows were looked at by `first`.
  RowPositions(const RowPositions& first, const RawTable& others);

  struct Found {
    ReadPosition read;
    std::string_view role;  // of the column at fault: "lat", "lon", "position", "easting"
    std::string value;      // as it stands in the cells; "" where there is nothing to say of it
    bool is_whole_degree = false;
  };
  Found read(std::size_t row);

  // Issues of the whole column: a guessed system, the letter O. `file` is left empty.
  const std::vector<Issue>& issues() const { return issues_; }

 private:
  std::string cell(std::size_t row, std::string_view role) const;
  bool has(std::string_view role) const { return roles_.has(role); }
  void find_letter_o();
  void find_projection();
  ReadPosition read_projected(std::size_t row, std::string_view x_role, std::string_view y_role);
  ReadPosition read_metres(double x, double y, const std::string& definition);

  const RawTable& raw_;
  const RoleColumns roles_;
  text::LetterO letter_o_ = text::LetterO::west;
  std::string crs_;                        // of the whole table, or ""
  bool is_projected_ = false;              // lat and lon hold metres
  std::map<std::string, geo::Crs> known_;  // by definition
  std::vector<Issue> issues_;
};

}  // namespace toise::io
