// Tries the places of a name, then doubts what it found.
#include "core/claims/rows/check_row_statement.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/claims/check/wording.hpp"
#include "core/claims/check_claim.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/claims/rows/row_thresholds.hpp"
#include "core/claims/rows/stated_offset.hpp"
#include "core/claims/rows/well_known.hpp"
#include "core/geo/geodesic.hpp"
#include "core/text/compass.hpp"

namespace toise::claims {
namespace {

constexpr std::string_view nearly_reason =
    "But the difference is no more than that between the centres which gazetteers give to one town.";

bool is_town(const NamedPlace& named) {
  return named.same_name && !is_area(named.place);
}

bool is_state(const NamedPlace& named) {
  return named.main_name && kind_of(named.place) == PlaceKind::country;
}

// "Taiwan" is the state, whatever towns bear the name, too; else distances are measured from the town of a name.
Bearers choose_kind(const std::vector<NamedPlace>& places) {
  Bearers chosen;
  const bool has_state = std::any_of(places.begin(), places.end(), is_state);
  const bool has_town = std::any_of(places.begin(), places.end(), is_town);
  for (const NamedPlace& named : places) {
    const bool is_other = has_state ? !is_state(named) : has_town && is_area(named.place);
    if (!is_other) chosen.push_back(&named);
  }
  return chosen;
}

std::ptrdiff_t count_same_names(const Bearers& places) {
  return std::count_if(places.begin(), places.end(), [](const NamedPlace* one) { return one->same_name; });
}

std::string describe_choice(const Place& place, std::ptrdiff_t count) {
  const std::string where = place.admin.empty() ? place.country_name : place.admin.front();
  return fmt::format(" Of {} places of that name the one in {} fits.", count, where.empty() ? place.id : where);
}

std::string describe_said(const Claim& claim) {
  return claim.distance ? describe_stated(*claim.distance) : fmt::format("“{}”", claim.direction->word);
}

// Near the point, or so well known that no other place of the name is supposed.
bool is_surely_meant(const CheckedClaim& checked, const Bearers& places, bool has_container) {
  if (!checked.measured) return true;
  const Metres stated = checked.claim.distance ? checked.claim.distance->high : Metres{0};
  if (checked.measured->distance <= stated * 2.0 + surely_meant) return true;
  const NamedPlace* known = find_well_known(places, has_container ? Surroundings::country : Surroundings::none);
  return known && known->place.id == checked.claim.object->place.id;
}

}  // namespace

void soften(CheckedClaim& checked, std::string_view why) {
  if (checked.verdict != Verdict::contradicted && checked.verdict != Verdict::road_plausible) return;
  checked.verdict = Verdict::undetermined;
  checked.reason += fmt::format(" {}", why);
}

bool stands_in(const CheckedClaim& checked) {
  const auto& subject = checked.claim.subject;
  const auto& object = checked.claim.object;
  if (!subject || !object || is_area(object->place)) return false;
  const Metres apart = geo::find_geodesic(subject->place.position, object->place.position).distance;
  return apart <= object->place.radius + point_accuracy;
}

void leave_to_stand_in(CheckedClaim& checked) {
  if (checked.verdict != Verdict::contradicted && checked.verdict != Verdict::road_plausible) return;
  checked.verdict = Verdict::undetermined;
  checked.reason = fmt::format(
      "The text says {}, but the row is plotted at {} itself: its point may stand in for one that was not known.",
      describe_said(checked.claim), checked.claim.object->name);
}

void judge_together(CheckedClaim& checked) {
  const Claim& claim = checked.claim;
  const bool is_asked = checked.measured && checked.measured->low * 2.0 <= checked.measured->high &&
                        (checked.verdict == Verdict::consistent || checked.verdict == Verdict::undetermined);
  if (!is_asked || !claim.distance || !claim.direction || !claim.missing.empty() || is_area(claim.object->place))
    return;
  const geo::Geodesic line = geo::find_geodesic(claim.object->place.position, claim.subject->place.position);
  const Metres residual = find_residual(*claim.distance, *claim.direction, line.distance, line.bearing);
  const Metres radii = claim.subject->place.radius + claim.object->place.radius;
  if (residual <= radii) return;
  checked.verdict = Verdict::contradicted;
  checked.reason =
      fmt::format("{} {} of {} is at least {} from the plotted point, which lies {} {} of it (± {} for both).",
                  begin_sentence(describe_stated(*claim.distance)), claim.direction->word, claim.object->name,
                  describe_length(residual), describe_length(line.distance), text::compass_point(line.bearing),
                  describe_length(radii));
}

bool StatementCheck::has_town(const RowStatement& statement) {
  const NamedPlaces places = names_.find(statement.name);
  return std::any_of(places->begin(), places->end(), is_town);
}

CheckedClaim StatementCheck::check(std::string_view cell, const RowStatement& statement) {
  Claim claim =
      row_.make_claim(statement.distance ? ClaimKind::distance : ClaimKind::direction, statement.span.of(cell));
  claim.span = statement.span;
  claim.subject = row_.point();
  claim.distance = statement.distance;
  if (claim.distance) claim.distance->straight_line = row_.columns().is_geodesic;
  claim.direction = statement.direction;
  NamedPlaces places = names_.find(statement.name);
  // "B.C., MX": a container that nobody knows; a place that fits without it is the one, and no other is blamed.
  const bool is_bare =
      std::none_of(places->begin(), places->end(), [](const NamedPlace& one) { return one.same_name; });
  if (is_bare) places = names_.find(statement.name_span.of(cell));
  ClaimEnd end;
  end.name = std::string(statement.name_span.of(cell));
  end.span = statement.name_span;
  claim.object = end;
  return check_each(claim, statement, choose_kind(*places), is_bare);
}

// The place that fits, or else the nearest one that bears the name.
CheckedClaim StatementCheck::check_each(Claim& claim, const RowStatement& statement, const Bearers& places,
                                        bool is_bare) {
  std::optional<CheckedClaim> nearest;
  const std::ptrdiff_t same_names = count_same_names(places);
  const NamedPlace* closest = find_closest(places, is_bare);
  for (const NamedPlace* each : places) {
    const NamedPlace& named = *each;
    if (each != closest && !may_fit(named.place, statement)) continue;
    claim.object->place = named.place;
    // A publisher that computes its statements measures from a centre: the town's size does not count.
    if (row_.columns().is_geodesic && !is_area(named.place)) claim.object->place.radius = computed_centre;
    CheckedClaim checked = check_one(claim);
    if (checked.verdict == Verdict::consistent) {
      if (same_names > 1) checked.reason += describe_choice(named.place, same_names);
      return checked;
    }
    if (each == closest) nearest = std::move(checked);
  }
  if (!nearest) {
    claim.object.reset();
    claim.missing = fmt::format("The gazetteer knows no place called “{}”.", statement.name);
    return check_claim(claim, geography_);
  }
  doubt(*nearest, *closest, places, statement.name.find(',') != std::string::npos);
  return std::move(*nearest);
}

CheckedClaim StatementCheck::check_one(const Claim& claim) const {
  CheckedClaim checked = check_claim(claim, geography_);
  judge_together(checked);
  return checked;
}

void StatementCheck::doubt(CheckedClaim& nearest, const NamedPlace& closest, const Bearers& places,
                           bool has_container) const {
  if (stands_in(nearest) && contradicts_code(nearest)) {
    nearest.verdict = Verdict::contradicted;
    nearest.reason =
        fmt::format("The text says {}, but the row is plotted at {} itself, and its code means within {}.",
                    describe_said(nearest.claim), nearest.claim.object->name, describe_length(*row_.stated_radius()));
    return;
  }
  if (stands_in(nearest)) leave_to_stand_in(nearest);
  if (is_nearly(nearest.claim, closest.place.radius)) soften(nearest, nearly_reason);
  const std::ptrdiff_t same_names = count_same_names(places);
  if (!is_surely_meant(nearest, places, has_container))
    soften(nearest, too_far_reason);
  else if (same_names > 1 && nearest.verdict == Verdict::contradicted)
    nearest.reason += fmt::format(" None of the {} places of that name fits.", same_names);
}

// Of the places that bear the very name; a name that is only alike says something when it fits.
const NamedPlace* StatementCheck::find_closest(const Bearers& places, bool is_bare) const {
  const NamedPlace* closest = nullptr;
  Metres least{0};
  for (const NamedPlace* named : places) {
    if (!named->same_name || is_bare) continue;
    const Metres apart = geo::estimate_distance(row_.point().place.position, named->place.position);
    if (closest && apart >= least) continue;
    closest = named;
    least = apart;
  }
  return closest;
}

// False when the distance alone rules the place out; without one everything may fit.
bool StatementCheck::may_fit(const Place& place, const RowStatement& statement) const {
  if (!statement.distance) return true;
  const Place& point = row_.point().place;
  const Metres apart = geo::estimate_distance(point.position, place.position);
  const Metres slack = point.radius + place.radius + computed_centre + apart * (2 * geo::estimate_accuracy);
  return apart <= statement.distance->high + slack && apart + slack >= statement.distance->low;
}

// It would hold if the town's centre were a few kilometres elsewhere, or where a publisher that computes its statements
// from a centre may have it in a large town.
bool StatementCheck::is_nearly(Claim claim, Metres own_radius) const {
  if (is_area(claim.object->place)) return false;
  const Metres elsewhere = row_.columns().is_geodesic ? std::max(centre_accuracy, own_radius) : centre_accuracy;
  claim.object->place.radius = claim.object->place.radius + elsewhere;
  return check_one(claim).verdict == Verdict::consistent;
}

// UCDP: the description tells where, and the code how near to it the point is.
bool StatementCheck::contradicts_code(const CheckedClaim& checked) const {
  const auto radius = row_.stated_radius();
  const bool has_code = row_.columns().is_ucdp && !row_.cell(row_.columns().geo_precision).empty();
  if (!has_code || !radius || *radius > widest_exact_code || !checked.claim.distance) return false;
  return checked.claim.distance->low / max_circuity > *radius + checked.claim.object->place.radius;
}

}  // namespace toise::claims
