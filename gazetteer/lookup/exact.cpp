// One or two look-ups in the trie.
#include "gazetteer/lookup/exact.hpp"

#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"

namespace toise::gazetteer {
namespace {

// A place stands once under a key, and the places stand in order.
PlaceMatches find_under_key(const IndexView& index, std::string_view key) {
  PlaceMatches matches;
  for (const NamePosting& hit : index.find_postings(key)) {
    if (hit.place >= index.place_count()) continue;
    const auto kind = hit.kind == NameKind::main ? MatchKind::exact : MatchKind::alternate;
    matches.push_back({hit.place, kind, hit.kind, index.name_text(hit.place, hit.ordinal), 1});
  }
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
