// Codes first, polygons second, circles last.
#include "core/claims/check/check_containment.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

// What the codes say: inside, outside, or nothing.
std::optional<bool> compare_codes(const Place& place, const Place& area) {
  const auto compare = [](std::string_view own, std::string_view wanted) -> std::optional<bool> {
    if (own.empty() || wanted.empty()) return std::nullopt;
    return own == wanted;
  };
  switch (kind_of(area)) {
    case PlaceKind::country:
      return compare(place.country, area.country);
    case PlaceKind::admin1: {
      const auto country = compare(place.country, area.country);
      if (country && !*country) return false;
      return compare(place.admin1, area.admin1.empty() ? std::string_view(area.id).substr(7) : area.admin1);
    }
    case PlaceKind::admin2:
      return compare(place.admin2, area.admin2.empty() ? std::string_view(area.id).substr(7) : area.admin2);
    case PlaceKind::region:
    case PlaceKind::point:
      break;
  }
  return std::nullopt;
}

std::string describe_home(const Place& place) {
  std::string home = place.admin.empty() ? "" : place.admin.back();
  if (!place.country_name.empty()) home += (home.empty() ? "" : ", ") + place.country_name;
  return home.empty() ? "elsewhere" : "in " + home;
}

}  // namespace

CheckedClaim check_containment(const Claim& claim, const Geography& geography) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.subject || !claim.object) return checked;
  const Place& place = claim.subject->place;
  const Place& area = claim.object->place;
  const auto inside = compare_codes(place, area);
  const auto apart = geography.areas ? geography.areas->find_distance_to(place.position, area.id) : std::nullopt;
  const Metres allowed = place.radius + area_accuracy;
  if (apart) checked.measured = Measured{*apart, {}, *apart + place.radius, std::nullopt};
  if (inside.value_or(false) || (!inside && apart && apart->value <= 0)) {
    checked.verdict = Verdict::consistent;
    checked.reason = fmt::format("{} lies in {}.", claim.subject->name, claim.object->name);
  } else if (inside.has_value() && apart && *apart <= allowed) {
    checked.reason = fmt::format("The gazetteer puts {} {}, but it lies at the edge of {}: too close to tell.",
                                 claim.subject->name, describe_home(place), claim.object->name);
  } else if (inside.has_value()) {
    checked.verdict = Verdict::contradicted;
    checked.reason =
        fmt::format("{} lies {}, not in {}.", claim.subject->name, describe_home(place), claim.object->name);
  } else if (apart && *apart > allowed) {
    checked.verdict = Verdict::contradicted;
    checked.reason =
        fmt::format("{} lies {} outside {}.", claim.subject->name, describe_length(*apart), claim.object->name);
  } else if (apart) {
    checked.reason =
        fmt::format("{} lies at the edge of {}: too close to tell.", claim.subject->name, claim.object->name);
  } else {
    const Metres distance = geo::find_geodesic(place.position, area.position).distance;
    const bool within =
        kind_of(area) == PlaceKind::region && distance + place.radius <= area.radius * sure_share_of_region;
    if (within) checked.verdict = Verdict::consistent;
    checked.reason = within ? fmt::format("{} lies in {}.", claim.subject->name, claim.object->name)
                            : fmt::format("The outline of {} is not known, so it cannot be told whether {} lies in it.",
                                          claim.object->name, claim.subject->name);
  }
  return checked;
}

}  // namespace toise::claims
