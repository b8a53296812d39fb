// One or two look-ups in the trie.
#include "gazetteer/lookup/exact.hpp"

#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"

namespace toise::gazetteer {
namespace {

PlaceMatches find_under_key(const IndexView& index, std::string_view key) {
  PlaceMatches matches;
  for (const NameHit& hit : index.find_names(KeyKind::exact, key))
    matches.push_back({hit.place, hit.is_main ? MatchKind::exact : MatchKind::alternate, hit.kind, hit.name, 1});
  keep_best_matches(matches);
  return matches;
}

bool is_ascii(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

}  // namespace

PlaceMatches find_exact(const IndexView& index, std::string_view name) {
  const std::string key = normalise(name);
  if (key.empty()) return {};
  PlaceMatches matches = find_under_key(index, key);
  if (!matches.empty()) return matches;
  if (const auto bare = without_article(key); !bare.empty()) matches = find_under_key(index, bare);
  if (matches.empty() && !is_ascii(key)) matches = find_under_key(index, normalise(romanise(name)));
  return matches;
}

}  // namespace toise::gazetteer
