// Radius of the code, of the name, of the digits.
#include "core/claims/rows/check_row_precision.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/claims/check/wording.hpp"
#include "core/claims/rows/row_name.hpp"
#include "core/claims/rows/row_thresholds.hpp"

namespace toise::claims {
namespace {

// The place named when it can only be an area: no town bears the name.
const Place* find_only_area(const std::vector<NamedPlace>& places) {
  const Place* area = nullptr;
  for (const NamedPlace& named : places) {
    if (!is_area(named.place)) return nullptr;
    if (named.same_name && (!area || named.place.radius < area->radius)) area = &named.place;
  }
  return area;
}

NamedPlaces find_named(const RowView& row, PlaceNames& names, const std::string& name) {
  const std::string_view country = row.cell(row.columns().country);
  return names.find(country.empty() ? name : fmt::format("{}, {}", name, country));
}

}  // namespace

std::optional<CheckedClaim> check_row_precision(const RowView& row, PlaceNames& names) {
  const std::string_view code = row.cell(row.columns().geo_precision);
  const auto radius = row.stated_radius();
  if (code.empty() || !radius || !row.has_own_position()) return std::nullopt;
  CheckedClaim checked;
  checked.claim =
      row.make_claim(ClaimKind::position, fmt::format("{} {}", row.column_name(row.columns().geo_precision), code));
  checked.claim.subject = row.point();
  const Metres most = *radius * coarser_place;
  if (row.coordinate_radius() > most) {
    checked.verdict = Verdict::contradicted;
    checked.reason = fmt::format("The code means within {}, but coordinates with so few decimals leave {} open.",
                                 describe_length(*radius), describe_length(row.coordinate_radius()));
    return checked;
  }
  const auto name = parse_row_name(row.cell(row.columns().place));
  if (!name || name->is_near) return std::nullopt;
  const NamedPlaces places = find_named(row, names, name->name);
  if (places->empty()) return std::nullopt;
  const Place* area = find_only_area(*places);
  const bool is_too_exact = area && area->radius > most;
  checked.verdict = is_too_exact ? Verdict::contradicted : Verdict::consistent;
  checked.reason = is_too_exact ? fmt::format("The code means within {}, but “{}” is an area of {} around its middle.",
                                              describe_length(*radius), area->name, describe_length(area->radius))
                                : fmt::format("The code means within {}, which “{}” can support.",
                                              describe_length(*radius), name->name);
  return checked;
}

}  // namespace toise::claims
