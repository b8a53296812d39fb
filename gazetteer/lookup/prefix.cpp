// Keys of a prefix, and the names under them.
#include "gazetteer/lookup/prefix.hpp"

#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {

PlaceMatches find_prefix(const IndexView& index, std::string_view name) {
  constexpr std::size_t most_keys = 1000;
  PlaceMatches matches;
  const std::string prefix = normalise(name);
  if (prefix.empty()) return matches;
  for (const std::string& key : index.find_keys(KeyKind::exact, prefix, most_keys)) {
    const double likeness = static_cast<double>(prefix.size()) / static_cast<double>(key.size());
    for (const NameHit& hit : index.find_names(KeyKind::exact, key))
      if (hit.kind != NameKind::demonym && hit.kind != NameKind::code)
        matches.push_back({hit.place, MatchKind::prefix, hit.kind, hit.name, likeness});
  }
  keep_best_matches(matches);
  return matches;
}

}  // namespace toise::gazetteer
