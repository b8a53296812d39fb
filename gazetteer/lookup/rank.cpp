// The numbers of the rule.
#include "gazetteer/lookup/rank.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/geo/geodesic.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {
namespace {

constexpr double softness = 12;      // of the shares
constexpr double near_weight = 0.3;  // at the position that is asked for
constexpr double near_scale_m = 150e3;

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

struct Valued {
  RankedMatch ranked;
  int tier;
  double value;
};

Valued find_value(const IndexView& index, const PlaceMatch& match, const RankContext& context) {
  const PlaceRecord record = index.record(match.place);
  Valued valued{{match, 0, {}}, tier_of(match.match), 0};
  const double prominence = find_prominence(record);
  double nearness = 0;
  if (context.near) {
    const double metres = geo::find_geodesic(*context.near, record.position).distance.value;
    if (std::isfinite(metres)) nearness = near_weight * std::exp(-metres / near_scale_m);
  }
  // Where the spelling is only alike, it weighs more than how well known the place is.
  const double likeness = valued.tier == 0 ? 0 : valued.tier == 3 ? 0.2 * match.likeness : 4 * match.likeness;
  valued.value = prominence - name_cost(match) + likeness + nearness;
  if (!context.explain) return valued;
  auto& reasons = valued.ranked.reasons;
  reasons.push_back(fmt::format("the name \"{}\" is {} match", match.name,
                                name_of(match.match) == "exact" || name_of(match.match) == "alternate"
                                    ? fmt::format("an {}", name_of(match.match))
                                    : fmt::format("a {}", name_of(match.match))));
  reasons.push_back(
      fmt::format("prominence {:.2f} ({}, population {})", prominence, record.feature, record.population));
  if (context.near) reasons.push_back(fmt::format("nearness {:.2f}", nearness));
  return valued;
}

// A seat of some size that bears the name of its province comes before it, also where the source writes the town in
// another spelling: "Raqqa" is first the town Ar Raqqah.
void put_seats_first(const IndexView& index, std::vector<Valued>& all) {
  constexpr std::uint64_t least_people = 50000;
  for (Valued& seat : all) {
    const PlaceRecord town = index.record(seat.ranked.match.place);
    if (seat.tier != 0 || town.feature != "P.PPLA" || town.population < least_people) continue;
    for (const Valued& each : all) {
      if (each.tier != 0 || each.value < seat.value) continue;
      const PlaceRecord area = index.record(each.ranked.match.place);
      if (area.kind != PlaceKind::admin1 || area.admin1 != town.admin1) continue;
      const std::string asked = skeleton(seat.ranked.match.name);
      if (!asked.empty() && asked == skeleton(index.main_name(seat.ranked.match.place))) seat.value = each.value + 0.03;
    }
  }
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

std::vector<RankedMatch> rank_matches(const IndexView& index, const PlaceMatches& matches, const RankContext& context) {
  std::vector<Valued> all;
  all.reserve(matches.size());
  for (const PlaceMatch& match : matches) all.push_back(find_value(index, match, context));
  put_seats_first(index, all);
  std::sort(all.begin(), all.end(), [](const Valued& a, const Valued& b) {
    if (a.tier != b.tier) return a.tier < b.tier;
    return a.value != b.value ? a.value > b.value : a.ranked.match.place < b.ranked.match.place;
  });
  std::vector<RankedMatch> ranked;
  ranked.reserve(all.size());
  double ceiling = 1;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin;
    double sum = 0;
    for (; end < all.size() && all[end].tier == all[begin].tier; ++end)
      sum += std::exp(softness * (all[end].value - all[begin].value));
    const double worth = worth_of_tier(all[begin].tier) * (begin == 0 ? 1.0 : 0.05);
    for (std::size_t i = begin; i < end; ++i) {
      const double share = std::exp(softness * (all[i].value - all[begin].value)) / sum;
      ceiling = std::min(ceiling, std::max(worth * share * all[i].ranked.match.likeness, 1e-6));
      all[i].ranked.score = ceiling;
      ranked.push_back(std::move(all[i].ranked));
    }
    begin = end;
  }
  return ranked;
}

}  // namespace toise::gazetteer
