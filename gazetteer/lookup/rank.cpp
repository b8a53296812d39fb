// The numbers of the rule, and nothing else.
#include "gazetteer/lookup/rank.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "core/geo/geodesic.hpp"
#include "gazetteer/lookup/containment.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {
namespace {

constexpr double softness = 12;  // of the shares
constexpr double near_weight = 0.5;
constexpr double mentioned_weight = 0.3;
constexpr double at_the_edge = 0.6;
constexpr double in_the_country = 0.3;
constexpr double near_scale_m = 150e3;
constexpr double worth_of_later_tier = 0.05;

int tier_of(MatchKind kind) {
  switch (kind) {
    case MatchKind::exact:
    case MatchKind::alternate:
      return 0;
    case MatchKind::skeleton:
      return 1;
    case MatchKind::fuzzy:
      return 2;
    case MatchKind::prefix:
      return 3;
  }
  return 3;
}

double worth_of_tier(int tier) {
  return 0.98 - 0.2 * tier + (tier > 0 ? 0.02 : 0);
}

double name_cost(const PlaceMatch& match) {
  switch (match.name_kind) {
    case NameKind::main:
      return 0;
    case NameKind::alternate:
      return 0.12;
    case NameKind::code:
      return 0.25;
    case NameKind::demonym:
      return 0.3;
  }
  return 0.3;
}

double feature_bonus(std::string_view feature) {
  if (feature == "P.PPLC") return 0.1;
  if (feature == "P.PPLA") return 0.05;
  if (feature == "P.PPLA2") return 0.02;
  if (feature == "P.PPLX" || feature == "P.PPLL" || feature == "P.PPLQ" || feature == "P.PPLW" || feature == "P.PPLH")
    return -0.1;
  return 0;
}

double find_closest(const IndexView& index, PlaceRow place, const std::vector<ContextPlace>& context) {
  double closest = 0;
  for (const ContextPlace& each : context) closest = std::max(closest, find_closeness(index, place, each));
  return closest;
}

// A match and what speaks for it.
struct Valued {
  const PlaceMatch* match;
  const PlaceRecord* record;
  int tier;
  double value;
};

// Where the spelling is only alike, it weighs more than how well known the place is (10 from held-out slips:
// bench_heldout).
double weigh_likeness(int tier, double likeness) {
  if (tier == 0) return 0;
  return tier == 3 ? 0.2 * likeness : 10 * likeness;
}

Valued find_value(const IndexView& index, const PlaceMatch& match, const PlaceRecord& record,
                  const RankContext& context) {
  const int tier = tier_of(match.match);
  double value = find_prominence(record) - name_cost(match) + weigh_likeness(tier, match.likeness);
  if (!context.near.empty()) value += near_weight * find_closest(index, match.place, context.near);
  if (!context.mentioned.empty()) value += mentioned_weight * find_closest(index, match.place, context.mentioned);
  return {&match, &record, tier, value};
}

std::vector<std::string> explain(const IndexView& index, const PlaceMatch& match, const RankContext& context) {
  const PlaceRecord record = index.record(match.place);
  const std::string_view kind = name_of(match.match);
  std::vector<std::string> reasons;
  reasons.push_back(fmt::format("\"{}\" is {} {} match", match.name,
                                kind.starts_with('e') || kind.starts_with('a') ? "an" : "a", kind));
  if (match.edits > 0) reasons.back() += fmt::format(", {} letter{} apart", match.edits, match.edits == 1 ? "" : "s");
  if (match.name_kind != NameKind::main) reasons.push_back(fmt::format("-{:.2f}: not its main name", name_cost(match)));
  reasons.push_back(fmt::format("+{:.2f}: prominence ({}, population {})", find_prominence(record), record.feature,
                                record.population));
  if (const double near = find_closest(index, match.place, context.near); near > 0)
    reasons.push_back(fmt::format("+{:.2f}: near what was asked for", near_weight * near));
  if (const double mentioned = find_closest(index, match.place, context.mentioned); mentioned > 0)
    reasons.push_back(fmt::format("+{:.2f}: close to a place mentioned before", mentioned_weight * mentioned));
  return reasons;
}

bool is_town(const PlaceRecord& record) {
  return record.kind == PlaceKind::point && record.feature.starts_with("P.PPL") && record.feature != "P.PPLX";
}

// Whether an area is called after a town: "Raqqa" after Ar Raqqah, but not Hatay after Antakya, which is called so too.
bool is_called_after(const IndexView& index, const PlaceMatch& area, PlaceRow town) {
  const std::string_view town_name = index.main_name(town);
  const std::string area_name = index.short_name(area.place);
  if (area_name == town_name) return true;
  const std::string sound = skeleton(town_name);
  if (skeleton(area_name) == sound || skeleton(read_matched_name(index, area)) == sound) return true;
  const auto sounds = make_skeletons(area_name);
  return std::find(sounds.begin(), sounds.end(), sound) != sounds.end();
}

// Whether people who name an area without a word for it mean the town: always for a district; for a province that is
// called after a town of some size.
bool is_meant_first(const IndexView& index, const Valued& town_match, const Valued& area_match) {
  const PlaceRecord& town = *town_match.record;
  const PlaceRecord& area = *area_match.record;
  if (town.kind != PlaceKind::point || town.admin1 != area.admin1 || !is_town(town)) return false;
  if (area.kind == PlaceKind::admin2) return town.admin2 == area.admin2 || town.feature == "P.PPLA2";
  constexpr std::uint64_t least_people = 5000;
  constexpr std::uint64_t least_of_a_seat = 1000;
  const std::uint64_t least = town.feature == "P.PPLA" ? least_of_a_seat : least_people;
  return town.population >= least && is_called_after(index, *area_match.match, town_match.match->place);
}

// The best town of a tier that is meant by an area's name, or nullptr.
Valued* find_meant_town(const IndexView& index, const Valued& area, int tier, std::vector<Valued>& all) {
  Valued* best = nullptr;
  for (Valued& town : all) {
    if (town.tier != tier || (best && town.value <= best->value)) continue;
    if (is_meant_first(index, town, area)) best = &town;
  }
  return best;
}

// Of a town and its area of one name the town comes first; a province's seat that is only written otherwise, too:
// "Deir Ezzor" is a name of the province Deir ez-Zor, and the town is meant.
void put_towns_first(const IndexView& index, std::vector<Valued>& all) {
  constexpr double step = 0.03;
  for (const Valued& each : all) {
    const PlaceKind kind = each.record->kind;
    if (kind != PlaceKind::admin1 && kind != PlaceKind::admin2) continue;
    if (Valued* town = find_meant_town(index, each, each.tier, all)) {
      if (town->value <= each.value) town->value = each.value + step;
    } else if (kind == PlaceKind::admin1 && each.tier == 0) {
      Valued* alike = find_meant_town(index, each, 1, all);
      if (!alike) continue;
      alike->tier = 0;
      alike->value = each.value + step;
    }
  }
}

// What the weights of each tier add up to, and its best value.
struct TierSum {
  double best = -1e9;
  double sum = 0;
};

std::array<TierSum, 4> sum_tiers(const std::vector<Valued>& all) {
  std::array<TierSum, 4> tiers;
  for (const Valued& each : all) {
    TierSum& tier = tiers[static_cast<std::size_t>(each.tier)];
    tier.best = std::max(tier.best, each.value);
  }
  for (const Valued& each : all) {
    TierSum& tier = tiers[static_cast<std::size_t>(each.tier)];
    tier.sum += std::exp(softness * (each.value - tier.best));
  }
  return tiers;
}

}  // namespace

double find_prominence(const PlaceRecord& record) {
  const double people = std::min(1.0, std::log10(static_cast<double>(record.population) + 10.0) / 8.0);
  switch (record.kind) {
    case PlaceKind::country:
      return 1.0;
    case PlaceKind::region:
      return 0.8;
    case PlaceKind::admin1:
      return 0.62 + 0.05 * people;
    case PlaceKind::admin2:
      return 0.35 + 0.05 * people;
    case PlaceKind::point:
      break;
  }
  return std::clamp(people + feature_bonus(record.feature), 0.01, 1.0);
}

double find_closeness(const IndexView& index, PlaceRow place, const ContextPlace& context) {
  if (context.row && (*context.row == place || lies_in(index, place, *context.row))) return 1;
  const PlaceRecord record = index.record(place);
  const double metres = geo::find_geodesic(context.place.position, record.position).distance.value;
  const bool compatriot = !record.country.empty() && record.country == context.place.country;
  if (!std::isfinite(metres)) return compatriot ? in_the_country : 0;
  const double away = std::max(0.0, metres - context.place.radius.value);
  return std::max(compatriot ? in_the_country : 0, at_the_edge * std::exp(-away / near_scale_m));
}

std::vector<RankedMatch> rank_matches(const IndexView& index, const PlaceMatches& matches, const RankContext& context) {
  std::vector<Valued> all;
  all.reserve(matches.size());
  std::vector<PlaceRecord> records;
  records.reserve(matches.size());
  for (const PlaceMatch& match : matches) {
    records.push_back(index.record(match.place));
    all.push_back(find_value(index, match, records.back(), context));
  }
  put_towns_first(index, all);
  const auto tiers = sum_tiers(all);
  const std::size_t count = std::min(all.size(), context.limit);
  const auto end = all.begin() + static_cast<std::ptrdiff_t>(count);
  std::partial_sort(all.begin(), end, all.end(), [](const Valued& a, const Valued& b) {
    if (a.tier != b.tier) return a.tier < b.tier;
    return a.value != b.value ? a.value > b.value : a.match->place < b.match->place;
  });
  std::vector<RankedMatch> ranked;
  ranked.reserve(count);
  double ceiling = 1;
  for (auto each = all.begin(); each != end; ++each) {
    const TierSum& tier = tiers[static_cast<std::size_t>(each->tier)];
    const double worth = worth_of_tier(each->tier) * (each->tier == all.front().tier ? 1.0 : worth_of_later_tier);
    const double share = std::exp(softness * (each->value - tier.best)) / tier.sum;
    ceiling = std::min(ceiling, std::max(worth * share * each->match->likeness, 1e-6));
    ranked.push_back({*each->match, ceiling, {}});
    PlaceMatch& match = ranked.back().match;
    match.name = read_matched_name(index, match);
    if (context.explain) ranked.back().reasons = explain(index, match, context);
  }
  return ranked;
}

}  // namespace toise::gazetteer
