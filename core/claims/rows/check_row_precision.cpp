// Radius of the code, of the name, of the digits.
#include "core/claims/rows/check_row_precision.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/claims/check/wording.hpp"
#include "core/claims/rows/row_name.hpp"
#include "core/claims/rows/row_thresholds.hpp"
#include "core/geo/geodesic.hpp"

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

bool has_town(const std::vector<NamedPlace>& places) {
  return std::any_of(places.begin(), places.end(),
                     [](const NamedPlace& named) { return named.same_name && !is_area(named.place); });
}

// A town of the name lies at the point: however few digits say so, they are as exact as that.
bool is_at_town(const std::vector<NamedPlace>& places, LonLat point, Metres most) {
  return std::any_of(places.begin(), places.end(), [&](const NamedPlace& named) {
    return !is_area(named.place) &&
           geo::find_geodesic(point, named.place.position).distance <= named.place.radius + most;
  });
}

NamedPlaces find_named(const RowView& row, PlaceNames& names, const std::string& name) {
  const std::string_view country = row.cell(row.columns().country);
  return names.find(country.empty() ? name : fmt::format("{}, {}", name, country));
}

// Positions of gazetteers are often whole minutes, of which some are tenths or halves of a degree by chance: only whole
// degrees are surely coarse, and halves where a town of the name is known that lies elsewhere.
void judge_digits(const RowView& row, Metres radius, bool is_known, CheckedClaim& checked) {
  constexpr Metres half_degree{60'000}, whole_degree{110'000};
  const bool is_surely_coarse = row.coordinate_radius() > (is_known ? half_degree : whole_degree);
  if (is_surely_coarse) checked.verdict = Verdict::contradicted;
  checked.reason = fmt::format("The code means within {}, but coordinates with so few decimals leave {} open{}",
                               describe_length(radius), describe_length(row.coordinate_radius()),
                               is_surely_coarse ? "." : ", unless the place happens to lie on round ones.");
}

void judge_area(const Place& area, Metres radius, CheckedClaim& checked) {
  const bool is_too_exact = area.radius > radius * coarser_place;
  checked.verdict = is_too_exact           ? Verdict::contradicted
                    : area.radius > radius ? Verdict::undetermined
                                           : Verdict::consistent;
  checked.reason =
      fmt::format("The code means within {}, {} “{}” is an area of {} around its middle.", describe_length(radius),
                  checked.verdict == Verdict::consistent ? "and" : "but", area.name, describe_length(area.radius));
}

}  // namespace

std::optional<CheckedClaim> check_row_precision(const RowView& row, PlaceNames& names) {
  const std::string_view code = row.cell(row.columns().geo_precision);
  const auto radius = row.stated_radius();
  // Wider codes mean areas, whatever their size.
  if (code.empty() || !radius || *radius > widest_exact_code || !row.has_own_position()) return std::nullopt;
  CheckedClaim checked;
  checked.claim =
      row.make_claim(ClaimKind::position, fmt::format("{} {}", row.column_name(row.columns().geo_precision), code));
  checked.claim.subject = row.point();
  const auto name = parse_row_name(row.cell(row.columns().place));
  const NamedPlaces places = name ? find_named(row, names, name->name) : nullptr;
  if (row.coordinate_radius() > *radius * coarser_place &&
      !(places && is_at_town(*places, row.point().place.position, *radius))) {
    judge_digits(row, *radius, places && has_town(*places), checked);
    return checked;
  }
  if (!name || name->is_near) return std::nullopt;
  if (std::none_of(places->begin(), places->end(), [](const NamedPlace& one) { return one.same_name; }))
    return std::nullopt;
  if (const Place* area = find_only_area(*places)) {
    judge_area(*area, *radius, checked);
    return checked;
  }
  checked.verdict = Verdict::consistent;
  checked.reason =
      fmt::format("The code means within {}, which “{}” can support.", describe_length(*radius), name->name);
  return checked;
}

}  // namespace toise::claims
