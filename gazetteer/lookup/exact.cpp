// One or two look-ups in the trie.
#include "gazetteer/lookup/exact.hpp"

#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"

namespace toise::gazetteer {
namespace {

// A place stands once under a key, and the places stand in order.
PlaceMatches read_matches(const IndexView& index, const PostingList& names) {
  PlaceMatches matches;
  for (const NamePosting& hit : names) {
    if (hit.place >= index.place_count()) continue;
    const auto kind = hit.kind == NameKind::main ? MatchKind::exact : MatchKind::alternate;
    matches.push_back({hit.place, kind, hit.kind, {}, 1, 0, 0, hit.ordinal});
  }
  return matches;
}

PlaceMatches find_under_key(const IndexView& index, std::string_view key) {
  return read_matches(index, index.find_postings(key));
}

bool is_ascii(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

}  // namespace

ExactMatches find_exact_matches(const IndexView& index, std::string_view name) {
  const std::string key = normalise(name);
  if (key.empty()) return {};
  const PostingList names = index.find_postings(key);
  ExactMatches found{read_matches(index, names), names.is_marked()};
  if (!found.matches.empty()) return found;
  found.has_alike = true;
  if (const auto bare = without_article(key); !bare.empty()) found.matches = find_under_key(index, bare);
  if (found.matches.empty() && !is_ascii(key)) found.matches = find_under_key(index, normalise(romanise(name)));
  return found;
}

PlaceMatches find_exact(const IndexView& index, std::string_view name) {
  return find_exact_matches(index, name).matches;
}

}  // namespace toise::gazetteer
