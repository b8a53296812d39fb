// Asks the written tables what a look-up would ask.
#include "gazetteer/index/alike_names.hpp"

#include <algorithm>

#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {

namespace {

enum class Letters { latin, romanised_here, others };

// Greek, Cyrillic, Hebrew and Arabic are romanised at once; what needs ICU takes too long for every key.
Letters letters_of(std::string_view key) {
  Letters letters = Letters::latin;
  for (const char c : key) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xE0 || (byte >= 0xD4 && byte <= 0xD6)) return Letters::others;
    if (byte >= 0x80) letters = Letters::romanised_here;
  }
  return letters;
}

}  // namespace

bool AlikeNames::are_others(std::string_view exact_key, std::span<const NamePosting> names) const {
  const Letters letters = letters_of(exact_key);
  if (letters == Letters::others) return make_spelling(exact_key).has_value();
  const std::string latin = letters == Letters::latin ? std::string(exact_key) : normalise(romanise(exact_key));
  const auto rows = sounds_.find(skeleton_of_key(latin));
  if (rows.empty() || rows.size() > most_alike_beside_exact) return false;
  const std::string_view bare = without_article(latin);
  auto asked = make_spelling(bare.empty() ? std::string_view(latin) : bare);
  if (!asked) return false;
  const bool vowels_count = !lacks_vowels(exact_key);
  if (!vowels_count) asked->letters = without_vowels(asked->letters);
  const auto is_named = [&](PlaceRow place) {
    return std::binary_search(names.begin(), names.end(), NamePosting{place, 0, NameKind::main},
                              [](const NamePosting& a, const NamePosting& b) { return a.place < b.place; });
  };
  for (const SpellingRow row : rows) {
    if (vowels_count && spellings_.alphabet(row) == Alphabet::consonants) continue;
    const std::string_view written = spellings_.letters(row);
    if (!are_one_edit_apart(asked->letters, vowels_count ? std::string(written) : without_vowels(written))) continue;
    for (const NamePosting& other : spellings_.names(row))
      if (!is_named(other.place)) return true;
  }
  return false;
}

}  // namespace toise::gazetteer
