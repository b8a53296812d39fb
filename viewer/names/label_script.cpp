// Ranges of Unicode, letters that give a language away, and likeness in sound.
#include "viewer/names/label_script.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "core/base/utf8.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::viewer {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Letters of each script, without presentation forms: those are shapes of letters and no text.
constexpr std::array<Range, 6> latin = {
    {{'A', 'Z'}, {'a', 'z'}, {0xC0, 0x24F}, {0x1E00, 0x1EFF}, {0x2B0, 0x2FF}, {0x300, 0x36F}}};
constexpr std::array<Range, 3> arabic = {{{0x610, 0x6FF}, {0x750, 0x77F}, {0x8A0, 0x8FF}}};
constexpr std::array<Range, 1> cyrillic = {{{0x400, 0x52F}}};
constexpr std::array<Range, 2> greek = {{{0x370, 0x3FF}, {0x1F00, 0x1FFF}}};
constexpr std::array<Range, 1> hebrew = {{{0x591, 0x5F4}}};
constexpr std::array<Range, 1> armenian = {{{0x531, 0x58F}}};
constexpr std::array<Range, 2> georgian = {{{0x10A0, 0x10FF}, {0x1C90, 0x1CBF}}};

// Letters that a reader of the language does not write: the name is another language's.
constexpr std::u32string_view not_arabic = U"پچژگکیہھےۂۀېټډړښڕڵێۆەۋڤڭٹڈڑںڪًٌٍَُِّْ";
constexpr std::u32string_view not_persian = U"كيىةإہھےۂېټډړښڕڵێۆەۋڤڭٹڈڑںڪًٌٍَُِّْ";
constexpr std::u32string_view not_kurdish = U"كيىةإأذصضطظثہھےۂېټډړښۋڭٹڈڑںڪًٌٍَُِّْ";
constexpr std::u32string_view not_russian = U"ІЇЄҐіїєґЎўЈЉЊЋЂЏЃЌЅјљњћђџѓќѕӀӏҚқҢңҮүҰұӘәӨөҺһӢӣҲҳҶҷҒғӐӑӖӗҪҫҠҡӒӓӦӧӰӱ";

std::span<const Range> letters_of(LabelScript script) {
  switch (script) {
    case LabelScript::arabic:
    case LabelScript::persian:
    case LabelScript::kurdish:
      return arabic;
    case LabelScript::cyrillic:
      return cyrillic;
    case LabelScript::greek:
      return greek;
    case LabelScript::hebrew:
      return hebrew;
    case LabelScript::armenian:
      return armenian;
    case LabelScript::georgian:
      return georgian;
    default:
      return latin;
  }
}

std::u32string_view foreign_letters_of(LabelScript script) {
  switch (script) {
    case LabelScript::arabic:
      return not_arabic;
    case LabelScript::persian:
      return not_persian;
    case LabelScript::kurdish:
      return not_kurdish;
    case LabelScript::cyrillic:
      return not_russian;
    default:
      return {};
  }
}

// Stands in a text of any script.
bool is_neutral(char32_t c) {
  return (c < 0x80 && std::isalpha(static_cast<int>(c)) == 0) || (c >= 0xA0 && c <= 0xBF) ||
         (c >= 0x2000 && c <= 0x206F) || c == 0x60C;
}

bool writes_no_vowels(LabelScript script) {
  return script == LabelScript::arabic || script == LabelScript::persian || script == LabelScript::hebrew;
}

std::string sound_of(std::string_view name, LabelScript script) {
  return writes_no_vowels(script) ? gazetteer::skeleton(name) : gazetteer::spell_by_sound(name);
}

// Levenshtein 1966.
std::size_t find_edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

// Letters that other languages lose when they take an Arabic name over.
std::size_t count_arabic_sounds(std::string_view name) {
  constexpr std::u32string_view sounds = U"عحصضطظقثذغ";
  std::size_t count = 0;
  for (std::size_t at = 0; at < name.size();) {
    const auto [c, length] = decode_utf8(name, at);
    at += length;
    if (sounds.find(c) != std::u32string_view::npos) ++count;
  }
  return count;
}

// Lower is better: likeness in sound to the main name first. Arabic has its article and its ta marbuta, where Persian
// and Urdu, written in the same letters, have neither ("الموصل", "موصل").
auto measure_strangeness(std::string_view name, std::string_view sound, LabelScript script) {
  const bool is_arabic = script == LabelScript::arabic;
  return std::tuple(find_edits(sound_of(name, script), sound), is_arabic != name.starts_with("ال"),
                    is_arabic && name.ends_with("ه"),
                    is_arabic ? 10 - std::min<std::size_t>(10, count_arabic_sounds(name)) : 0,
                    script == LabelScript::hebrew ? 0 : name.size());
}

}  // namespace

LabelScript find_local_script(std::string_view country) {
  struct Countries {
    LabelScript script;
    std::string_view codes;
  };
  static constexpr std::array<Countries, 8> list = {{
      {LabelScript::arabic, "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TD TN YE"},
      {LabelScript::persian, "AF IR PK"},
      {LabelScript::cyrillic, "BG BY KG KZ MK MN RS RU TJ UA"},
      {LabelScript::greek, "CY GR"},
      {LabelScript::hebrew, "IL"},
      {LabelScript::armenian, "AM"},
      {LabelScript::georgian, "GE"},
      {LabelScript::main, "BD BT CN ER ET HK IN JP KH KP KR LA LK MM MO MV NP TH TW"},
  }};
  for (const Countries& entry : list)
    if (country.size() == 2 && entry.codes.find(country) != std::string_view::npos) return entry.script;
  return LabelScript::latin;
}

int measure_foreign_letters(std::string_view name, LabelScript script) {
  const auto own = letters_of(script);
  const auto foreign = foreign_letters_of(script);
  int letters = 0;
  int strangers = 0;
  for (std::size_t at = 0; at < name.size();) {
    const auto [c, length] = decode_utf8(name, at);
    at += length;
    if (is_neutral(c)) continue;
    if (std::none_of(own.begin(), own.end(), [c = c](Range r) { return c >= r.first && c <= r.last; })) return -1;
    ++letters;
    const bool is_uyghur = c == U'ئ' && letters == 1 && script != LabelScript::kurdish;  // no Arabic word begins so
    if (is_uyghur || foreign.find(c) != std::u32string_view::npos) ++strangers;
  }
  return letters == 0 ? -1 : strangers;
}

std::string choose_name(const gazetteer::IndexView& index, gazetteer::PlaceRow row, LabelScript script) {
  const std::string main(index.main_name(row));
  if (script == LabelScript::local) script = find_local_script(index.record(row).country);
  if (script == LabelScript::main || measure_foreign_letters(main, script) == 0) return main;
  int fewest = 1 << 20;
  std::vector<std::string_view> fitting;
  index.visit_names(row, [&](gazetteer::NameKind kind, std::string_view name) {
    if (kind != gazetteer::NameKind::main && kind != gazetteer::NameKind::alternate) return true;
    const int strangers = measure_foreign_letters(name, script);
    if (strangers < 0 || strangers > fewest) return true;
    if (strangers < fewest) fitting.clear();
    fewest = strangers;
    fitting.push_back(name);
    return true;
  });
  if (fitting.empty()) return main;
  if (fitting.size() == 1) return std::string(fitting.front());
  const std::string sound = sound_of(main, script);
  return std::string(*std::min_element(fitting.begin(), fitting.end(), [&](std::string_view a, std::string_view b) {
    return measure_strangeness(a, sound, script) < measure_strangeness(b, sound, script);
  }));
}

}  // namespace toise::viewer
