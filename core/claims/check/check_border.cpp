// The distance to the nearest point of the border that the text means.
#include "core/claims/check/check_border.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/claims/check/wording.hpp"
#include "core/claims/model/thresholds.hpp"

namespace toise::claims {
namespace {

std::optional<geo::NearestBorder> find_border(const Claim& claim, const geo::Borders& borders) {
  const Place& place = claim.subject->place;
  if (claim.border_of.empty())
    return place.country.empty() ? borders.find_nearest(place.position)
                                 : borders.find_nearest_of(place.position, place.country);
  std::string other = claim.border_with;
  if (other.empty() && place.country != claim.border_of) other = place.country;
  if (auto found = borders.find_nearest_of(place.position, claim.border_of, other)) return found;
  return borders.find_nearest_of(place.position, claim.border_of);
}

// The corner of a ring nearest to the border: every so many first, then those around the best.
std::optional<geo::NearestBorder> find_nearest_corner(Claim claim, const Ring& ring, const geo::Borders& borders) {
  constexpr std::size_t looks = 50;  // each time: a query takes some 15 us, and outlines have thousands of corners
  std::optional<geo::NearestBorder> nearest;
  std::size_t best = 0;
  const auto look = [&](std::size_t from, std::size_t to, std::size_t step) {
    for (std::size_t i = from; i < to; i += step) {
      claim.subject->place.position = ring[i % ring.size()];
      const auto found = find_border(claim, borders);
      if (!found || (nearest && nearest->distance <= found->distance)) continue;
      nearest = found;
      best = i % ring.size();
    }
  };
  const std::size_t step = 1 + ring.size() / looks;
  look(0, ring.size(), step);
  const std::size_t first = best + ring.size() - std::min(step, ring.size());
  if (step > 1) look(first, first + 2 * step, 1 + 2 * step / looks);
  return nearest;
}

// From an area: of its larger rings. Nothing where its outline is not known.
std::optional<geo::NearestBorder> find_border_of_area(const Claim& claim, const Geography& geography) {
  constexpr std::size_t share = 8;  // islands and enclaves below this part of the largest ring are left out
  const Place& area = claim.subject->place;
  if (!is_area(area) || !geography.areas || !area.extent) return std::nullopt;
  std::optional<geo::NearestBorder> nearest;
  for (const geo::AreaOutline& outline : geography.areas->find_outlines(*area.extent, area.id)) {
    if (outline.id != area.id) continue;
    std::size_t largest = 0;
    for (const Ring& ring : outline.rings) largest = std::max(largest, ring.size());
    for (const Ring& ring : outline.rings) {
      if (ring.empty() || ring.size() * share < largest) continue;
      const auto found = find_nearest_corner(claim, ring, *geography.borders);
      if (found && (!nearest || found->distance < nearest->distance)) nearest = found;
    }
  }
  return nearest;
}

std::string name_country(const Claim& claim, const std::string& code, const Geography& geography) {
  for (const auto& end : {claim.object, claim.subject}) {
    if (!end || end->place.country != code) continue;
    if (!end->place.country_name.empty()) return end->place.country_name;
    if (kind_of(end->place) == PlaceKind::country) return end->place.name;
  }
  const auto name = geography.search ? geography.search->find_country_name(code) : std::nullopt;
  return name.value_or(code);
}

Verdict judge_nearness(Metres low, Metres near, Metres far) {
  if (low <= near) return Verdict::consistent;
  return low > far ? Verdict::contradicted : Verdict::undetermined;
}

Verdict judge_length(const StatedDistance& stated, const Measured& measured) {
  if (stated.is_time) return Verdict::undetermined;
  if (stated.low <= measured.high && measured.low <= stated.high) return Verdict::consistent;
  const bool longer = stated.low > measured.high;
  return longer && stated.low <= measured.high * max_circuity ? Verdict::road_plausible : Verdict::contradicted;
}

}  // namespace

CheckedClaim check_border(const Claim& claim, const Geography& geography) {
  CheckedClaim checked;
  checked.claim = claim;
  if (!claim.subject) return checked;
  if (!geography.borders || geography.borders->empty()) {
    checked.reason = "No borders are loaded to measure against.";
    return checked;
  }
  const auto of_area = find_border_of_area(claim, geography);
  const auto border = of_area ? of_area : find_border(claim, *geography.borders);
  if (!border) {
    checked.reason =
        fmt::format("No land border of {} is known near {}.",
                    claim.border_of.empty() ? "that country" : name_country(claim, claim.border_of, geography),
                    claim.subject->name);
    return checked;
  }
  const Metres slack = of_area ? area_accuracy : claim.subject->place.radius + border_accuracy;
  checked.measured = Measured{border->distance, Metres{std::max(0.0, (border->distance - slack).value)},
                              border->distance + slack, std::nullopt};
  checked.line = {claim.subject->place.position, border->nearest};
  const std::string where = fmt::format("{} lies {} from the border between {} and {} (± {})", claim.subject->name,
                                        describe_length(border->distance), name_country(claim, border->a, geography),
                                        name_country(claim, border->b, geography), describe_length(slack));
  if (claim.distance) {
    checked.verdict = judge_length(*claim.distance, *checked.measured);
    const char* end = claim.distance->is_time                      ? "; a time is no distance."
                      : checked.verdict == Verdict::consistent     ? ", which agrees."
                      : checked.verdict == Verdict::road_plausible ? "; only a road there could be that long."
                                                                   : "; the two do not agree.";
    checked.reason = fmt::format("The text says {}; {}{}", describe_stated(*claim.distance), where, end);
    return checked;
  }
  const bool near = claim.nearness == "near" || claim.nearness == "crossed";
  const Metres inner = near ? near_by : on_border;
  const Metres outer = near ? far_off : off_border;
  checked.verdict = judge_nearness(checked.measured->low, inner, outer);
  const char* end = checked.verdict == Verdict::consistent     ? ""
                    : checked.verdict == Verdict::contradicted ? ", and this is much farther"
                                                               : ", so it is a matter of opinion";
  checked.reason =
      fmt::format("{}; “{}” is taken to mean up to {:g} km{}.", where, claim.nearness, inner.value / 1000, end);
  return checked;
}

}  // namespace toise::claims
