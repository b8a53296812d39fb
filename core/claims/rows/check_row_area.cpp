// Outlines hold the point, or are so far away.
#include "core/claims/rows/check_row_area.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/place_relation.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/claims/rows/disputed_states.hpp"
#include "core/claims/rows/former_states.hpp"
#include "core/claims/rows/row_name.hpp"
#include "core/claims/rows/row_thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

const Place* find_of_kind(const std::vector<SharedPlace>& areas, PlaceKind kind) {
  for (const SharedPlace& area : areas)
    if (kind_of(*area) == kind) return area.get();
  return nullptr;
}

// What holds the row's point.
struct Whereabouts {
  std::vector<SharedPlace> areas;
  const Place* country = nullptr;
  const Place* admin1 = nullptr;
};

class AreaCheck {
 public:
  AreaCheck(const RowView& row, const Whereabouts& whereabouts, const Geography& geography)
      : row_(row), whereabouts_(whereabouts), geography_(geography) {}

  // Of several areas of one name the one that holds the point, or else the nearest.
  CheckedClaim check(std::string_view words, PlaceKind kind, const std::vector<const Place*>& meant) {
    CheckedClaim checked;
    checked.claim = row_.make_claim(ClaimKind::containment, words);
    checked.claim.subject = row_.point();
    const Place* area = nullptr;
    std::optional<Metres> apart;
    for (const Place* one : meant) {
      const auto distance = find_distance_to(*one);
      if (!distance || (apart && *apart <= *distance)) continue;
      apart = distance;
      area = one;
    }
    if (!area) {
      checked.reason =
          fmt::format("The outline of “{}” is not known, so it cannot be told whether the point lies in it.", words);
      return checked;
    }
    ClaimEnd end;
    end.place = *area;
    end.name = area->name;
    checked.claim.object = end;
    judge(checked, *apart, kind == PlaceKind::country ? whereabouts_.country : whereabouts_.admin1);
    return checked;
  }

 private:
  std::optional<Metres> find_distance_to(const Place& area) const {
    for (const SharedPlace& holder : whereabouts_.areas)
      if (holder->id == area.id) return Metres{0};
    return geography_.areas->find_distance_to(row_.point().place.position, area.id);
  }

  void judge(CheckedClaim& checked, Metres apart, const Place* holder) const {
    const Place& point = checked.claim.subject->place;
    const Place& area = checked.claim.object->place;
    checked.measured = Measured{apart, {std::max(0.0, (apart - point.radius).value)}, apart + point.radius, {}};
    if (apart.value <= 0) {
      checked.verdict = Verdict::consistent;
      checked.reason = fmt::format("The point lies in {}.", area.name);
      return;
    }
    if (kind_of(area) == PlaceKind::country && judge_by_former_state(checked)) return;
    const Place* known = holder ? holder : whereabouts_.country;
    const std::string where = known ? fmt::format("in {}, ", known->name) : "on the sea, ";
    const Metres accuracy = kind_of(area) == PlaceKind::country ? area_accuracy : province_accuracy;
    checked.reason = fmt::format("The point lies {}{} outside {}", where, describe_length(apart), area.name);
    if (apart <= point.radius + accuracy) {
      checked.reason += fmt::format(": too near its edge to tell (± {}).", describe_length(point.radius + accuracy));
    } else if (const std::string_view anchor = row_.stand_in_for(checked.claim.text);
               !anchor.empty() && is_coarse_anchor(checked.claim.text)) {
      checked.reason += fmt::format(", but stands for “{}”, the row's anchor.", anchor);
    } else if (!whereabouts_.country && apart <= off_the_coast) {
      checked.reason += ", which may be off its coast.";
    } else if (is_disputed(area, apart)) {
      checked.reason += ": the states dispute territory, and maps differ.";
    } else {
      checked.verdict = Verdict::contradicted;
      checked.reason += ".";
    }
  }

  // The state that the row names held the territory once: on the row's day, or who knows when there is none.
  bool judge_by_former_state(CheckedClaim& checked) const {
    if (!whereabouts_.country) return false;
    const Place& state = checked.claim.object->place;
    const auto end = find_end_of_rule(whereabouts_.country->country, state.country);
    const auto& time = row_.incident().time;
    if (!end || (time && time->first >= *end)) return false;
    if (time) checked.verdict = Verdict::consistent;
    checked.reason =
        fmt::format("The point lies in {}, which was under one rule with {} until {}{}", whereabouts_.country->name,
                    state.name, describe_day(*end), time ? "." : "; the row has no date.");
    return true;
  }

  // The anchor does not lie in the area by its own words ("Bannu, Khyber Pakhtunkhwa, Pakistan" would).
  bool is_coarse_anchor(std::string_view area) const {
    const std::string_view anchor = row_.cell(row_.columns().anchor);
    return anchor.find(area.substr(0, area.find(','))) == std::string_view::npos;
  }

  bool is_disputed(const Place& area, Metres apart) const {
    const Place* country = whereabouts_.country;
    if (!country) return false;
    const Place* admin1 = whereabouts_.admin1;
    if (admin1 && admin1->country == area.country && country->country != area.country) return true;
    return apart <= disputed_belt && are_disputing(country->country, area.country);
  }

  const RowView& row_;
  const Whereabouts& whereabouts_;
  const Geography& geography_;
};

std::vector<const Place*> find_areas(const std::vector<NamedPlace>& places, PlaceKind kind) {
  std::vector<const Place*> areas;
  for (const NamedPlace& named : places)
    if (named.same_name && kind_of(named.place) == kind) areas.push_back(&named.place);
  return areas;
}

// A state that bears the name leaves out those that only bore it once: "Sudan" is not South Sudan.
std::vector<const Place*> find_states(const std::vector<NamedPlace>& places) {
  std::vector<const Place*> states;
  for (const NamedPlace& named : places)
    if (named.main_name && kind_of(named.place) == PlaceKind::country) states.push_back(&named.place);
  return states.empty() ? find_areas(places, PlaceKind::country) : states;
}

// Where no province bears the name, but the seat of one does ("Al-Hasakeh"), and bears that of the province under its
// main name: then that province is meant. The seat of another kind of area may lie far from it.
const Place* find_area_of_seat(const std::vector<NamedPlace>& places, std::string_view country, PlaceNames& names,
                               NamedPlaces& kept) {
  const Place* seat = nullptr;
  for (const NamedPlace& named : places) {
    const bool is_seat = named.place.feature == "P.PPLA" || named.place.feature == "P.PPLC";
    if (!named.same_name || !is_seat || named.place.admin1.empty()) continue;
    if (seat) return nullptr;
    seat = &named.place;
  }
  if (!seat) return nullptr;
  kept = names.find(fmt::format("{}, {}", seat->name, country));
  for (const Place* area : find_areas(*kept, PlaceKind::admin1))
    if (area->admin1 == seat->admin1) return area;
  return nullptr;
}

// "Congo, Democratic Republic of the" is that of the Congo, and no place in an area.
NamedPlaces find_country(PlaceNames& names, std::string_view cell) {
  const std::size_t comma = cell.find(", ");
  if (comma == std::string_view::npos) return names.find(cell);
  std::string turned = fmt::format("{} {}", cell.substr(comma + 2), cell.substr(0, comma));
  NamedPlaces found = names.find(turned);
  if (find_areas(*found, PlaceKind::country).empty())
    found = names.find(fmt::format("{} of {}", cell.substr(comma + 2), cell.substr(0, comma)));
  return found;
}

// The gazetteer knows the row's place at the point and counts it to the area: its codes and the outlines disagree.
void doubt_outline(const RowView& row, PlaceNames& names, CheckedClaim& checked) {
  const auto name = checked.verdict == Verdict::contradicted ? parse_row_name(row.cell(row.columns().place))
                                                             : std::optional<RowName>{};
  if (!name) return;
  const Place& area = checked.claim.object->place;
  const LonLat point = row.point().place.position;
  const NamedPlaces places = names.find(fmt::format("{}, {}", name->name, area.name));
  for (const NamedPlace& named : *places) {
    if (!named.same_name || !holds(area, named.place)) continue;
    if (geo::find_geodesic(point, named.place.position).distance > named.place.radius + point_accuracy) continue;
    checked.verdict = Verdict::undetermined;
    checked.reason += fmt::format(" But the gazetteer counts {}, which lies there, to it.", named.place.name);
    return;
  }
}

}  // namespace

void check_row_areas(const RowView& row, PlaceNames& names, const Geography& geography,
                     std::vector<CheckedClaim>& claims) {
  const std::string_view country = row.cell(row.columns().country);
  const std::string_view admin1 = row.cell(row.columns().admin1);
  if (!row.has_own_position() || !geography.areas || geography.areas->empty()) return;
  if (country.empty() && admin1.empty()) return;
  Whereabouts whereabouts{names.find_areas_at(*row.incident().position), nullptr, nullptr};
  whereabouts.country = find_of_kind(whereabouts.areas, PlaceKind::country);
  whereabouts.admin1 = find_of_kind(whereabouts.areas, PlaceKind::admin1);
  AreaCheck check(row, whereabouts, geography);
  const std::size_t first = claims.size();
  NamedPlaces countries;
  if (!country.empty()) {
    countries = find_country(names, country);
    if (const auto meant = find_states(*countries); !meant.empty())
      claims.push_back(check.check(country, PlaceKind::country, meant));
    if (claims.size() > first) doubt_outline(row, names, claims.back());
  }
  // Where the country is wrong, its provinces are, too: once is enough.
  const bool is_abroad = claims.size() > first && claims[first].verdict == Verdict::contradicted;
  if (admin1.empty() || is_abroad) return;
  const NamedPlaces areas = names.find(country.empty() ? std::string(admin1) : fmt::format("{}, {}", admin1, country));
  auto meant = find_areas(*areas, PlaceKind::admin1);
  NamedPlaces of_seat;
  if (meant.empty() && !country.empty())
    if (const Place* area = find_area_of_seat(*areas, country, names, of_seat)) meant.push_back(area);
  if (meant.empty()) return;
  claims.push_back(check.check(admin1, PlaceKind::admin1, meant));
  doubt_outline(row, names, claims.back());
}

}  // namespace toise::claims
