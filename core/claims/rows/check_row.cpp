// The list of what a row is asked: a new kind is one file pair and one line here.
#include "core/claims/rows/check_row.hpp"

#include <iterator>

#include "core/claims/rows/check_row_area.hpp"
#include "core/claims/rows/check_row_casualties.hpp"
#include "core/claims/rows/check_row_date.hpp"
#include "core/claims/rows/check_row_date_code.hpp"
#include "core/claims/rows/check_row_position.hpp"
#include "core/claims/rows/check_row_precision.hpp"
#include "core/claims/rows/check_row_text.hpp"
#include "core/claims/rows/check_row_text_date.hpp"
#include "core/claims/rows/check_row_wkt.hpp"

namespace toise::claims {
namespace {

void add_one(std::vector<CheckedClaim>& claims, std::optional<CheckedClaim> found) {
  if (found) claims.push_back(std::move(*found));
}

}  // namespace

void check_row(const IncidentTable& table, const RowColumns& columns, std::size_t index, PlaceNames& names,
               const Geography& geography, std::vector<CheckedClaim>& claims) {
  if (index >= table.incidents.size()) return;
  const std::size_t first = claims.size();
  const RowView row(table, columns, index);
  add_one(claims, check_row_position(row, names, geography));
  check_row_areas(row, names, geography, claims);
  check_row_texts(row, names, geography, claims);
  check_row_dates(row, claims);
  check_row_text_dates(row, claims);
  check_row_date_codes(row, claims);
  add_one(claims, check_row_precision(row, names));
  add_one(claims, check_row_wkt(row));
  check_row_casualties(row, claims);
  for (std::size_t i = first; i < claims.size(); ++i) claims[i].reason = begin_sentence(std::move(claims[i].reason));
}

}  // namespace toise::claims
