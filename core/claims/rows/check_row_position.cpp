// Tries the place in the row's area, then in its country, then anywhere.
#include "core/claims/rows/check_row_position.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/place_relation.hpp"
#include "core/claims/rows/place_fit.hpp"
#include "core/claims/rows/row_name.hpp"
#include "core/claims/rows/row_thresholds.hpp"
#include "core/claims/rows/slip.hpp"
#include "core/claims/rows/well_known.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

Metres radius_of(const RowView& row, const RowName& name) {
  const Metres loose = name.is_near ? near_named_place : Metres{0};
  return row.point().place.radius + loose;
}

std::string describe_whereabouts(const Place& place) {
  std::string where = place.admin.empty() ? "" : place.admin.front();
  if (!place.country_name.empty() && place.country_name != place.name)
    where += (where.empty() ? "" : ", ") + place.country_name;
  return where.empty() || where == place.name ? place.name : fmt::format("{} ({})", place.name, where);
}

class PositionCheck {
 public:
  PositionCheck(const RowView& row, PlaceNames& names, const Geography& geography, RowName name)
      : row_(row), names_(names), geography_(geography), name_(std::move(name)), point_(*row.incident().position) {
    checked_.claim = row.make_claim(ClaimKind::position, row.cell(row.columns().place));
    checked_.claim.subject = row.point();
  }

  CheckedClaim check() {
    const Metres radius = radius_of(row_, name_);
    const std::string_view id = row_.cell(row_.columns().place_id);
    if (!id.empty())
      if (const auto place = names_.find_id(id)) return judge_by_id(*place, radius);
    const Inside inside = find_inside();
    Fit fit = find_nearest_fit(inside.places, point_, radius);
    measure_to_outline(fit, radius);
    if (fit.named && fit.named->same_name && fit.excess <= point_accuracy) return accept(fit);
    // A name that is only alike counts in the row's country.
    const bool has_country = inside.surroundings != Surroundings::none;
    const Bearers anywhere = has_country ? find_plainly(name_.name) : find_bearers(name_.name);
    Fit other = find_nearest_fit(anywhere, point_, radius);
    measure_to_outline(other, radius);
    if (other.named && (!fit.named || (fit.excess > point_accuracy && other.excess <= point_accuracy))) fit = other;
    const bool is_known = fit.named && (fit.named->same_name || fit.excess <= point_accuracy);
    if (!is_known || (fit.excess > point_accuracy && is_abroad(inside, *fit.named))) {
      checked_.reason =
          fmt::format("The gazetteer knows no place called “{}{}”.", name_.name, is_known ? describe_country() : "");
      return checked_;
    }
    if (fit.excess <= point_accuracy) return accept(fit);
    if (const auto area = find_area_of_name(); area && !is_too_wide(*area)) return leave_open(fit, *area);
    // A row that gives its place's id in a gazetteer means that place, which ours lacks.
    if (!inside.is_as_stated || !id.empty()) return reject(fit, false);
    const NamedPlace* meant = find_well_known(inside.places, inside.surroundings);
    if (!meant) return reject_slip(inside.places, fit);
    if (is_near_guessed_area(radius)) return reject(fit, false);
    fit = measure_fit(*meant, point_, radius);
    measure_to_outline(fit, radius);
    return reject(fit, true);
  }

 private:
  struct Inside {
    Bearers places;
    bool is_as_stated = false;  // they lie in all that the row names around them
    Surroundings surroundings = Surroundings::none;
  };

  // In the row's area, or else its country; when the row names neither, anywhere.
  Inside find_inside() {
    const std::string_view area = row_.cell(row_.columns().admin1);
    const std::string behind = describe_country();
    const Surroundings known = behind.empty() ? Surroundings::none : Surroundings::country;
    if (area.empty()) return {find_bearers(name_.name + behind), true, known};
    const NamedPlaces areas = keep(names_.find(fmt::format("{}{}", area, behind)));
    Bearers inside = find_plainly(fmt::format("{}, {}{}", name_.name, area, behind));
    std::erase_if(inside,
                  [&](const NamedPlace* named) { return !named->same_name || !lies_in_any(named->place, *areas); });
    if (!inside.empty()) return {std::move(inside), true, Surroundings::province};
    return {find_bearers(name_.name + behind), area == name_.name, known};
  }

  // None of the name lies in the country that the row names: one abroad is not what it means.
  bool is_abroad(const Inside& inside, const NamedPlace& found) const {
    if (row_.cell(row_.columns().country).empty()) return false;
    return std::none_of(inside.places.begin(), inside.places.end(), [&](const NamedPlace* one) {
      return one->same_name && one->place.country == found.place.country;
    });
  }

  // The row's code says that it is as exact as a town, or more exact than the area is wide: the town is meant.
  bool is_too_wide(const Place& area) const {
    const auto code = row_.stated_radius();
    if (!code || row_.cell(row_.columns().geo_precision).empty()) return false;
    return *code <= point_accuracy || area.radius > *code * coarser_place;
  }

  // A province is as wide as its outline, not as its circle.
  void measure_to_outline(Fit& fit, Metres radius) const {
    if (!geography_.areas || !fit.named || kind_of(fit.named->place) != PlaceKind::admin1) return;
    fit.outside = geography_.areas->find_distance_to(point_, fit.named->place.id);
    if (fit.outside) fit.excess = *fit.outside - radius;
  }

  std::string describe_country() const {
    const std::string_view country = row_.cell(row_.columns().country);
    return country.empty() ? "" : fmt::format(", {}", country);
  }

  // "Homs" is the town rather than the province: areas only where no town bears the name.
  Bearers find_bearers(const std::string& name) { return choose_bearers(names_.find(name)); }
  // Without names that are only alike; but "Aleppo town" is found by more than its letters.
  Bearers find_plainly(const std::string& name) {
    const char initial = name_.name[name_.name.rfind(' ') + 1];  // of the last word; names do not end in blanks
    const bool has_kind = initial >= 'a' && initial <= 'z';
    return has_kind ? find_bearers(name) : choose_bearers(names_.find_exactly(name));
  }

  Bearers choose_bearers(NamedPlaces found) {
    const NamedPlaces places = keep(std::move(found));
    const bool has_town = std::any_of(places->begin(), places->end(),
                                      [](const NamedPlace& one) { return one.same_name && !is_area(one.place); });
    Bearers bearers;
    for (const NamedPlace& named : *places)
      if (!has_town || !is_area(named.place)) bearers.push_back(&named);
    return bearers;
  }

  NamedPlaces keep(NamedPlaces places) {
    kept_.push_back(places);
    return places;
  }

  // The area of that name whose outline holds the point.
  SharedPlace find_area_of_name() {
    const NamedPlaces named = names_.find(name_.name);
    for (const SharedPlace& holder : names_.find_areas_at(point_))
      for (const NamedPlace& one : *named)
        if (one.same_name && one.place.id == holder->id) return holder;
    return nullptr;
  }

  static bool lies_in_any(const Place& place, const std::vector<NamedPlace>& areas) {
    return std::any_of(areas.begin(), areas.end(), [&place](const NamedPlace& area) {
      return area.same_name && (holds(area.place, place) || area.place.id == place.id);
    });
  }

  void set_object(const Fit& fit) {
    ClaimEnd end;
    end.place = fit.named->place;
    end.name = fit.named->place.name;
    checked_.claim.object = end;
    const Metres radii = checked_.claim.subject->place.radius + fit.named->place.radius;
    checked_.measured =
        Measured{fit.distance, {std::max(0.0, (fit.distance - radii).value)}, fit.distance + radii, fit.bearing};
    checked_.line = {point_, fit.named->place.position};
  }

  std::string describe_fit(const Fit& fit) const {
    if (fit.outside)
      return fmt::format("The point lies {}{}",
                         fit.outside->value > 0 ? describe_length(*fit.outside) + " outside " : "in ",
                         describe_whereabouts(fit.named->place));
    return fmt::format("The point lies {} from {} (± {} for the size of both)", describe_length(fit.distance),
                       describe_whereabouts(fit.named->place),
                       describe_length(checked_.claim.subject->place.radius + fit.named->place.radius));
  }

  CheckedClaim accept(const Fit& fit) {
    set_object(fit);
    const bool is_sure = fit.named->same_name || is_alike_and_there(fit);
    checked_.verdict = is_sure ? Verdict::consistent : Verdict::undetermined;
    checked_.reason =
        describe_fit(fit) + (is_sure ? "." : fmt::format("; whether that is the row's “{}” is not sure.", name_.name));
    return checked_;
  }

  // "Kara-Bak" for "karabak" at the very place; but Tokmak is not Malyy Tokmak.
  bool is_alike_and_there(const Fit& fit) const {
    const Place& place = fit.named->place;
    const bool is_part =
        name_.name.find(place.name) != std::string::npos || place.name.find(name_.name) != std::string::npos;
    return !is_area(place) && !is_part && fit.distance <= place.radius + alike_accuracy;
  }

  CheckedClaim leave_open(const Fit& fit, const Place& area) {
    set_object(fit);
    const bool is_only_area = is_area(fit.named->place);
    checked_.verdict = is_only_area ? Verdict::consistent : Verdict::undetermined;
    checked_.reason = is_only_area ? fmt::format("The point lies in {}.", area.name)
                                   : fmt::format("{}, but in the area of that name.", describe_fit(fit));
    return checked_;
  }

  CheckedClaim reject(const Fit& fit, bool is_sure) {
    set_object(fit);
    checked_.reason = describe_fit(fit);
    if (fit.excess <= point_elsewhere) {
      checked_.reason += ": too far to be that place, too near to be surely another.";
    } else if (is_area(fit.named->place) && fit.excess <= off_the_coast && names_.find_areas_at(point_).empty()) {
      checked_.reason += ": on the sea, which may be off its coast.";
    } else if (const std::string_view anchor = row_.stand_in_for(name_.name); !anchor.empty()) {
      checked_.reason += fmt::format(", but stands for “{}”, the row's anchor.", anchor);
    } else if (is_sure) {
      checked_.verdict = Verdict::contradicted;
      checked_.reason += fmt::format(", which “{}” means here; the gazetteer has no other near the point.", name_.name);
    } else {
      checked_.reason =
          fmt::format("The gazetteer has no “{}” near the point; the nearest place of that name is {}, {} away.",
                      name_.name, describe_whereabouts(fit.named->place), describe_length(fit.distance));
    }
    return checked_;
  }

  // However small the place: that a hamlet of its name lies where a slip of the pen would put it is not supposed.
  CheckedClaim reject_slip(const Bearers& places, const Fit& nearest) {
    for (const NamedPlace* named : places) {
      const auto slip = named->same_name ? describe_slip(point_, named->place.position) : std::nullopt;
      if (!slip) continue;
      const Fit fit = measure_fit(*named, point_, radius_of(row_, name_));
      set_object(fit);
      checked_.verdict = Verdict::contradicted;
      checked_.reason = fmt::format("{}; {}.", describe_fit(fit), *slip);
      return checked_;
    }
    return reject(nearest, false);
  }

  // A district of that name may be meant; its size is often a guess.
  bool is_near_guessed_area(Metres radius) {
    const NamedPlaces places = keep(names_.find(name_.name + describe_country()));
    return std::any_of(places->begin(), places->end(), [&](const NamedPlace& named) {
      return named.same_name && kind_of(named.place) == PlaceKind::admin2 && !is_too_wide(named.place) &&
             measure_fit(named, point_, radius).excess <= beyond_guessed_area;
    });
  }

  CheckedClaim judge_by_id(const Place& place, Metres radius) {
    const NamedPlace named{place, true, true};
    const Fit fit = measure_fit(named, point_, radius);
    return fit.excess <= point_accuracy ? accept(fit) : reject(fit, true);
  }

  const RowView& row_;
  PlaceNames& names_;
  const Geography& geography_;
  RowName name_;
  LonLat point_;
  std::vector<NamedPlaces> kept_;  // what the bearers point into
  CheckedClaim checked_;
};

}  // namespace

std::optional<CheckedClaim> check_row_position(const RowView& row, PlaceNames& names, const Geography& geography) {
  if (!row.has_own_position() || row.columns().is_geodesic) return std::nullopt;
  auto name = parse_row_name(row.cell(row.columns().place));
  if (!name) return std::nullopt;
  return PositionCheck(row, names, geography, std::move(*name)).check();
}

}  // namespace toise::claims
