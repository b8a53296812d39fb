// Counts small words of other languages.
#include "gazetteer/geoparse/tongue.hpp"

#include <string_view>
#include <unordered_set>

#include "gazetteer/geoparse/location_scan.hpp"

namespace toise::gazetteer {

namespace {

// Keys of words that English does not have, or not often.
const std::unordered_set<std::string_view>& small_words() {
  static const std::unordered_set<std::string_view> words{
      // French, Spanish, Italian
      "le", "la", "les", "de", "des", "du", "une", "un", "est", "dans", "sur", "par", "pour", "qui", "que", "au", "aux",
      "et", "ete", "ont", "sont", "cette", "entre", "se", "avec", "pres", "kilometres", "el", "los", "las", "una",
      "del", "con", "il", "di", "nel", "della",
      // Turkish
      "ve", "bir", "bu", "ile", "icin", "olan", "sonra", "kadar", "gore", "uzakta", "uzaklikta", "mesafede",
      "kilometre", "arasinda", "arasindaki", "yakin", "kuzeyinde", "guneyinde", "dogusunda", "batisinda", "kuzeyindeki",
      "guneyindeki", "bulunuyor", "siniri", "sinirina", "sinirinda",
      // Kurdish
      "li", "ji", "ye", "ku", "bi", "navbera", "bakure", "basure", "rojhilate", "rojavaye", "sinore",
      // German
      "der", "die", "das", "und", "ist", "im", "von", "mit", "bei", "nach"};
  return words;
}

}  // namespace

bool is_foreign_text(const std::vector<Word>& words) {
  std::size_t foreign = 0;
  std::size_t all = 0;
  for (const Word& word : words) {
    if (word.number || word.caseless) continue;
    ++all;
    const bool apostrophe = is_elided(word) || has_turkish_ending(word);
    if (apostrophe || (!word.capitalised && small_words().contains(word.key))) ++foreign;
  }
  return foreign >= 2 && foreign * 5 >= all;
}

}  // namespace toise::gazetteer
