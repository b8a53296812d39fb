// Endings and what stood in their place, tables of four languages; the index decides which form is a name.
#include "gazetteer/geoparse/inflections.hpp"

#include <algorithm>
#include <array>

#include "core/base/utf8.hpp"

namespace toise::gazetteer {

namespace {

struct Ending {
  std::string_view written;
  std::string_view bases;  // parted by |
};

// Keys have й but neither ї (і) nor ё (е). Longer endings first.
constexpr Ending endings[] = {
    {"щиною", "ська"},
    {"щина", "ська"},
    {"щини", "ська"},
    {"щині", "ська"},
    {"щину", "ська"},
    {"ччиною", "цька"},
    {"ччина", "цька"},
    {"ччини", "цька"},
    {"ччині", "цька"},
    {"ччину", "цька"},
    {"ссю", "сь"},
    {"ззю", "зь"},
    {"ллю", "ль"},
    {"нню", "нь"},
    {"ттю", "ть"},
    {"ччю", "ч"},
    {"ого", "ое|ий|ый|е|ой"},
    {"его", "ее|ий"},
    {"ому", "ое|ий|ый|е|ой"},
    {"ему", "ее|ий"},
    {"ією", "ія"},
    {"ами", "ы|и|а"},
    {"ями", "и|я"},
    {"ові", "|о"},
    {"еві", "ь|й"},
    {"єві", "й"},
    {"оі", "а"},
    {"ій", "а|я"},
    {"ою", "а|я"},
    {"ею", "я|а"},
    {"єю", "я"},
    {"ой", "ая|а"},
    {"ую", "ая"},
    {"ей", "я|и"},
    {"им", "ий|ее|е|ое"},
    {"ым", "ый|ое"},
    {"ом", "|о|ое|е"},
    {"ем", "ь|й|е|"},
    {"єм", "й"},
    {"ем", "ь|й"},
    {"ах", "ы|и|а|"},
    {"ях", "и|я"},
    {"ам", "ы|и"},
    {"ям", "и"},
    {"іі", "ія"},
    {"ии", "ия|ий"},
    {"ию", "ия|ий"},
    {"ію", "ія"},
    {"ия", "ий|ие"},
    {"ью", "ь"},
    {"ці", "ка|ця|ці"},
    {"зі", "га|г|з|за"},
    {"сі", "ха|с|са"},
    {"ы", "а|"},
    {"и", "а|я|ь|"},
    {"і", "|а|о|ь|я|е|й"},
    {"а", "|о|е"},
    {"я", "ь|й|е"},
    {"у", "|а|о"},
    {"ю", "ь|й|я"},
    {"е", "|а|о|ь|я|й"},
};

constexpr std::size_t letter = 2;  // bytes of a Cyrillic or Arabic letter

bool is_cyrillic(std::string_view key) {
  if (key.size() < 4 * letter) return false;
  const auto code_point = decode_utf8(key, 0).code_point;
  return code_point >= 0x400 && code_point < 0x530;
}

bool is_vowel(std::string_view sound) {
  constexpr std::array<std::string_view, 11> vowels{"а", "е", "и", "і", "о", "у", "ы", "э", "ю", "я", "є"};
  return std::find(vowels.begin(), vowels.end(), sound) != vowels.end();
}

// Ukrainian closes a syllable with і where the open one has о, е or є: "львов" "львів", "києв" "киів", "рог" "ріг".
std::string close_syllable(std::string stem) {
  if (stem.size() < 3 * letter || is_vowel(std::string_view(stem).substr(stem.size() - letter))) return {};
  std::string_view vowel = std::string_view(stem).substr(stem.size() - 2 * letter, letter);
  if (vowel != "о" && vowel != "е" && vowel != "є") return {};
  return stem.replace(stem.size() - 2 * letter, letter, "і");
}

void add_form(std::vector<std::string>& forms, std::string form) {
  if (!form.empty() && std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

constexpr std::string_view apostrophes[] = {"'", "’"};

}  // namespace

std::vector<std::string> make_base_forms(std::string_view key) {
  std::vector<std::string> forms;
  if (!is_cyrillic(key)) return forms;
  for (const Ending& ending : endings) {
    if (!key.ends_with(ending.written)) continue;
    const std::string_view stem = key.substr(0, key.size() - ending.written.size());
    if (stem.size() < 2 * letter) continue;
    for (std::size_t at = 0; at <= ending.bases.size();) {
      const std::size_t end = std::min(ending.bases.find('|', at), ending.bases.size());
      const std::string_view base = ending.bases.substr(at, end - at);
      std::string form = std::string(stem) + std::string(base);
      // A bare stem ends in a consonant.
      const bool bare = form.size() >= letter && !is_vowel(std::string_view(form).substr(form.size() - letter));
      if (bare) add_form(forms, close_syllable(form));
      if (!base.empty() || bare) add_form(forms, std::move(form));
      at = end + 1;
    }
  }
  return forms;
}

std::size_t turkish_stem_length(std::string_view word) {
  constexpr std::array<std::string_view, 55> suffixes{
      "de",   "da",   "te",    "ta",    "den",  "dan",  "ten",  "tan",  "e",   "a",   "ye",  "ya",  "i",   "ı",
      "u",    "ü",    "yi",    "yı",    "yu",   "yü",   "in",   "ın",   "un",  "ün",  "nin", "nın", "nun", "nün",
      "ni",   "nı",   "ne",    "na",    "deki", "daki", "teki", "taki", "le",  "la",  "yle", "yla", "nda", "nde",
      "ndan", "nden", "ndaki", "ndeki", "dir",  "dır",  "dur",  "dür",  "tir", "tır", "li",  "lı",  "lu"};
  for (const std::string_view mark : apostrophes) {
    const std::size_t at = word.rfind(mark);
    if (at == std::string_view::npos || at < 3) continue;
    const std::string_view suffix = word.substr(at + mark.size());
    if (std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end()) return at;
  }
  return 0;
}

bool is_turkish_whereabouts(std::string_view ending) {
  for (const std::string_view mark : apostrophes) {
    if (!ending.starts_with(mark)) continue;
    ending.remove_prefix(mark.size());
    if (ending.starts_with("nd")) ending.remove_prefix(1);
    for (const std::string_view one :
         {"de", "da", "te", "ta", "den", "dan", "ten", "tan", "deki", "daki", "teki", "taki"})
      if (ending == one) return true;
  }
  return false;
}

std::size_t elision_length(std::string_view word) {
  if (word.size() < 4 || std::string_view("dDlL").find(word.front()) == std::string_view::npos) return 0;
  for (const std::string_view mark : apostrophes)
    if (word.substr(1).starts_with(mark)) return 1 + mark.size();
  return 0;
}

std::vector<std::string> make_nisba_bases(std::string_view key) {
  constexpr std::string_view article = "ال";
  std::vector<std::string> forms;
  if (key.size() < 4 * letter || decode_utf8(key, 0).code_point < 0x600 || decode_utf8(key, 0).code_point > 0x6FF)
    return forms;
  if (key.starts_with(article) && key.size() >= 6 * letter) key.remove_prefix(article.size());
  for (const std::string_view ending : {"يتين", "يين", "يون", "يان", "يات", "يه", "ي"}) {
    if (!key.ends_with(ending) || key.size() < ending.size() + 3 * letter - 1) continue;
    const std::string stem(key.substr(0, key.size() - ending.size()));
    for (const std::string_view base : {"", "ا", "يا", "ه"}) forms.push_back(stem + std::string(base));
    break;
  }
  return forms;
}

}  // namespace toise::gazetteer
