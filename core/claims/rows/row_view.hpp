// One row of a table as the finders of its claims see it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"
#include "core/claims/rows/place_names.hpp"
#include "core/claims/rows/row_columns.hpp"
#include "core/model/incident_table.hpp"

namespace toise::claims {

// All that is referred to must outlive it.
class RowView {
 public:
  RowView(const IncidentTable& table, const RowColumns& columns, std::size_t index);

  const RowColumns& columns() const { return columns_; }
  const Incident& incident() const { return incident_; }
  // Without white space around; "" where there is no such column, and where the cell is a word for nothing ("None",
  // "unknown", "n/a", "-").
  std::string_view cell(std::optional<std::size_t> column) const;
  // The name of a column; "" for none.
  std::string_view column_name(std::optional<std::size_t> column) const;
  // A whole number of at least 0 ("12", "12.0"); nothing else.
  std::optional<std::int64_t> number(std::optional<std::size_t> column) const;

  // The position stands in the row itself, and was not found by the name of a place.
  bool has_own_position() const { return has_own_position_; }
  // The name whose position stands in for that of `name`: the anchor where it names something else; else "".
  std::string_view stand_in_for(std::string_view name) const;
  // C: what the steps of the coordinates leave open: decimals, or fractions of a degree when both are whole numbers of
  // them ("36.250000, 64.833333" are given in twelfths). Digits after these say nothing.
  Metres coordinate_radius() const { return coordinate_radius_; }
  // Where a precision code or a column says so, the row's radius; else nothing.
  std::optional<Metres> stated_radius() const { return incident().radius; }
  // The row's point as an end of a claim: its radius is the stated one, and C at least. Without a position empty.
  const ClaimEnd& point() const { return point_; }

  // A claim about the row whose words are those of a cell; the span is that of the whole cell.
  Claim make_claim(ClaimKind kind, std::string_view words) const;

 private:
  void read_position();

  const IncidentTable& table_;
  const RowColumns& columns_;
  std::size_t index_;
  Incident incident_;
  Metres coordinate_radius_{0};
  bool has_own_position_ = false;
  ClaimEnd point_;
};

// The first letter large, in ASCII.
std::string begin_sentence(std::string words);

}  // namespace toise::claims
