// Sorts by place and keeps the first of each.
#include "gazetteer/lookup/place_match.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace toise::gazetteer {

std::string_view read_matched_name(const IndexView& index, const PlaceMatch& match) {
  return match.name.empty() ? index.name_text(match.place, match.ordinal) : match.name;
}

void keep_best_matches(PlaceMatches& matches) {
  const auto stays = [](const PlaceMatch& a, const PlaceMatch& b) { return a.place >= b.place; };
  if (std::adjacent_find(matches.begin(), matches.end(), stays) == matches.end()) return;
  std::stable_sort(matches.begin(), matches.end(), [](const PlaceMatch& a, const PlaceMatch& b) {
    return std::tuple(a.place, a.match, -a.likeness, a.name_kind) <
           std::tuple(b.place, b.match, -b.likeness, b.name_kind);
  });
  const auto same_place = [](const PlaceMatch& a, const PlaceMatch& b) { return a.place == b.place; };
  matches.erase(std::unique(matches.begin(), matches.end(), same_place), matches.end());
}

void demote_far_sounds(PlaceMatches& matches) {
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (const PlaceMatch& match : matches)
    if (match.match == MatchKind::fuzzy) fewest = std::min(fewest, match.edits);
  for (PlaceMatch& match : matches) {
    if (match.match != MatchKind::skeleton || match.sound_edits == 0 || match.edits <= fewest) continue;
    match.match = MatchKind::fuzzy;
    const double share = static_cast<double>(match.edits) / static_cast<double>(match.name.size() + 1);
    match.likeness = std::max(0.05, 1.0 - share);
  }
}

std::string_view find_met_spelling(const IndexView& index, const PlaceMatch& match, std::string_view asked) {
  if (match.match > MatchKind::alternate || match.name == asked) return match.name;
  const auto fold = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  std::string_view met = match.name;
  index.visit_names(match.place, [&](NameKind, std::string_view name) {
    if (name == asked) met = name;
    if (name == asked) return false;
    if (std::equal(name.begin(), name.end(), asked.begin(), asked.end(),
                   [&](char a, char b) { return fold(a) == fold(b); }))
      met = name;
    return true;
  });
  return met;
}

}  // namespace toise::gazetteer
