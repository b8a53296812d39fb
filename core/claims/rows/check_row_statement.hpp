// A statement of distance or direction ("30 km NE of Shwebo, Myanmar") against the row's point.
#pragma once
#include <string_view>

#include "core/claims/rows/row_statement.hpp"
#include "core/claims/rows/row_view.hpp"
#include "core/claims/rows/well_known.hpp"

namespace toise::claims {

// A contradiction or a road becomes open, and the reason says why.
void soften(CheckedClaim& checked, std::string_view why);

// The claim measures from the very place at which its subject is plotted: a point that stands in for one not known.
bool stands_in(const CheckedClaim& checked);
// Then a contradiction or a road becomes open.
void leave_to_stand_in(CheckedClaim& checked);

// Distance and direction may each hold within wide radii and yet not both: contradicted when the subject lies farther
// than both radii from where the two put it.
void judge_together(CheckedClaim& checked);

// What is wrong with a contradiction whose place is so far away that another is meant.
inline constexpr std::string_view too_far_reason =
    "But that is so far away that the gazetteer may lack the place that is meant.";

// All that is referred to must outlive it. Never throws.
class StatementCheck {
 public:
  StatementCheck(const RowView& row, PlaceNames& names, const Geography& geography)
      : row_(row), names_(names), geography_(geography) {}

  // A town bears the very name.
  bool has_town(const RowStatement& statement);

  // Every place of the name is tried; the one that fits is taken to be meant, or else the nearest. Distance and
  // direction together: the point may lie no farther than both radii from where they put it.
  CheckedClaim check(std::string_view cell, const RowStatement& statement);

 private:
  CheckedClaim check_each(Claim& claim, const RowStatement& statement, const Bearers& places, bool is_bare);
  CheckedClaim check_one(const Claim& claim) const;
  void doubt(CheckedClaim& nearest, const NamedPlace& closest, const Bearers& places, bool has_container) const;
  const NamedPlace* find_closest(const Bearers& places, bool is_bare) const;
  bool may_fit(const Place& place, const RowStatement& statement) const;
  bool is_nearly(Claim claim, Metres own_radius) const;
  bool contradicts_code(const CheckedClaim& checked) const;

  const RowView& row_;
  PlaceNames& names_;
  const Geography& geography_;
};

}  // namespace toise::claims
