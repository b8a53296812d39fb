// Tables of letters; ICU gives case and decompositions.
#include "gazetteer/names/letters.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "core/base/utf8.hpp"

namespace toise::gazetteer {
namespace {

struct Spelling {
  char32_t letter;
  const char* latin;
};

// Latin letters that do not decompose.
constexpr Spelling latin_letters[] = {
    {U'ß', "ss"}, {U'æ', "ae"}, {U'ð', "d"}, {U'ø', "o"},  {U'þ', "th"}, {U'đ', "d"}, {U'ħ', "h"},
    {U'ı', "i"},  {U'ĸ', "k"},  {U'ł', "l"}, {U'ŋ', "ng"}, {U'œ', "oe"}, {U'ŧ', "t"}, {U'ſ', "s"},
    {U'ƀ', "b"},  {U'ƒ', "f"},  {U'ƙ', "k"}, {U'ơ', "o"},  {U'ư', "u"},  {U'ƴ', "y"}, {U'ƶ', "z"},
    {U'ǝ', "e"},  {U'ǥ', "g"},  {U'ɓ', "b"}, {U'ɔ', "o"},  {U'ɖ', "d"},  {U'ɗ', "d"}, {U'ə', "e"},
    {U'ɛ', "e"},  {U'ɣ', "g"},  {U'ɨ', "i"}, {U'ɲ', "n"},  {U'ʉ', "u"},
};
static_assert(std::is_sorted(std::begin(latin_letters), std::end(latin_letters),
                             [](const Spelling& a, const Spelling& b) { return a.letter < b.letter; }));

// Greek, Cyrillic, Hebrew and Arabic in code-point order.
constexpr Spelling other_letters[] = {
    {U'α', "a"},  {U'β', "v"},  {U'γ', "g"},    {U'δ', "d"},  {U'ε', "e"},  {U'ζ', "z"},  {U'η', "i"},  {U'θ', "th"},
    {U'ι', "i"},  {U'κ', "k"},  {U'λ', "l"},    {U'μ', "m"},  {U'ν', "n"},  {U'ξ', "x"},  {U'ο', "o"},  {U'π', "p"},
    {U'ρ', "r"},  {U'ς', "s"},  {U'σ', "s"},    {U'τ', "t"},  {U'υ', "y"},  {U'φ', "f"},  {U'χ', "ch"}, {U'ψ', "ps"},
    {U'ω', "o"},  {U'а', "a"},  {U'б', "b"},    {U'в', "v"},  {U'г', "g"},  {U'д', "d"},  {U'е', "e"},  {U'ж', "zh"},
    {U'з', "z"},  {U'и', "i"},  {U'й', "y"},    {U'к', "k"},  {U'л', "l"},  {U'м', "m"},  {U'н', "n"},  {U'о', "o"},
    {U'п', "p"},  {U'р', "r"},  {U'с', "s"},    {U'т', "t"},  {U'у', "u"},  {U'ф', "f"},  {U'х', "kh"}, {U'ц', "ts"},
    {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"}, {U'ъ', ""},   {U'ы', "y"},  {U'ь', ""},   {U'э', "e"},  {U'ю', "yu"},
    {U'я', "ya"}, {U'ђ', "dj"}, {U'є', "ye"},   {U'ѕ', "dz"}, {U'і', "i"},  {U'ј', "j"},  {U'љ', "lj"}, {U'њ', "nj"},
    {U'ћ', "c"},  {U'џ', "dz"}, {U'ґ', "g"},    {U'ғ', "gh"}, {U'җ', "zh"}, {U'қ', "q"},  {U'ҝ', "g"},  {U'ң', "ng"},
    {U'ү', "u"},  {U'ұ', "u"},  {U'ҳ', "h"},    {U'ҷ', "j"},  {U'ҹ', "j"},  {U'һ', "h"},  {U'ә', "a"},  {U'ө', "o"},
    {U'א', "a"},  {U'ב', "b"},  {U'ג', "g"},    {U'ד', "d"},  {U'ה', "h"},  {U'ו', "w"},  {U'ז', "z"},  {U'ח', "h"},
    {U'ט', "t"},  {U'י', "y"},  {U'ך', "k"},    {U'כ', "k"},  {U'ל', "l"},  {U'ם', "m"},  {U'מ', "m"},  {U'ן', "n"},
    {U'נ', "n"},  {U'ס', "s"},  {U'ע', "a"},    {U'ף', "f"},  {U'פ', "p"},  {U'ץ', "ts"}, {U'צ', "ts"}, {U'ק', "q"},
    {U'ר', "r"},  {U'ש', "sh"}, {U'ת', "t"},    {U'ا', "a"},  {U'ب', "b"},  {U'ت', "t"},  {U'ث', "th"}, {U'ج', "j"},
    {U'ح', "h"},  {U'خ', "kh"}, {U'د', "d"},    {U'ذ', "dh"}, {U'ر', "r"},  {U'ز', "z"},  {U'س', "s"},  {U'ش', "sh"},
    {U'ص', "s"},  {U'ض', "d"},  {U'ط', "t"},    {U'ظ', "z"},  {U'ع', "a"},  {U'غ', "gh"}, {U'ف', "f"},  {U'ق', "q"},
    {U'ك', "k"},  {U'ل', "l"},  {U'م', "m"},    {U'ن', "n"},  {U'ه', "h"},  {U'و', "w"},  {U'ي', "y"},  {U'ٹ', "t"},
    {U'پ', "p"},  {U'چ', "ch"}, {U'ڈ', "d"},    {U'ڑ', "r"},  {U'ړ', "r"},  {U'ڕ', "r"},  {U'ژ', "zh"}, {U'ښ', "sh"},
    {U'ڤ', "v"},  {U'ګ', "g"},  {U'ڭ', "ng"},   {U'گ', "g"},  {U'ڵ', "l"},  {U'ں', "n"},  {U'ڼ', "n"},  {U'ۆ', "o"},
    {U'ۇ', "u"},  {U'ۈ', "u"},  {U'ۋ', "v"},    {U'ێ', "e"},  {U'ې', "e"},  {U'ے', "e"},
};
static_assert(std::is_sorted(std::begin(other_letters), std::end(other_letters),
                             [](const Spelling& a, const Spelling& b) { return a.letter < b.letter; }));

template <std::size_t N>
const char* find_spelling(const Spelling (&table)[N], char32_t letter) {
  const auto* found = std::lower_bound(std::begin(table), std::end(table), letter,
                                       [](const Spelling& entry, char32_t value) { return entry.letter < value; });
  return found != std::end(table) && found->letter == letter ? found->latin : nullptr;
}

// One Arabic letter for each family; 0 for letters that fold to nothing.
char32_t fold_arabic(char32_t letter) {
  switch (letter) {
    case U'آ':
    case U'أ':
    case U'إ':
    case U'ٱ':
      return U'ا';
    case U'ؤ':
      return U'و';
    case U'ئ':
    case U'ى':
    case U'ی':
    case U'ۍ':
      return U'ي';
    case U'ة':
    case U'ە':
    case U'ہ':
    case U'ھ':
    case U'ۀ':
    case U'ۂ':
    case U'ۃ':
      return U'ه';
    case U'ک':
    case U'ڪ':
      return U'ك';
    default:
      return letter;
  }
}

// The base letter of a canonical decomposition: "ţ" -> "t", "ǟ" -> "a".
char32_t base_letter(char32_t letter) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfd = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return letter;
  UChar units[32];
  const int32_t length = unorm2_getDecomposition(nfd, static_cast<UChar32>(letter), units, 32, &status);
  if (U_FAILURE(status) || length < 1 || U16_IS_SURROGATE(units[0])) return letter;
  return static_cast<char32_t>(units[0]);
}

bool folds_to_base(char32_t letter) {
  return letter < 0x530 || (letter >= 0x1E00 && letter < 0x2000) || (letter >= 0x2C60 && letter < 0x2C80);
}

char32_t fold_cased(char32_t letter) {
  const auto small = static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
  if (small == U'й' || !folds_to_base(small)) return small;
  const char32_t base = base_letter(small);
  return base == small ? small : static_cast<char32_t>(u_tolower(static_cast<UChar32>(base)));
}

// The folded forms of the letters below U+0530, computed once: four bytes at most each.
struct FoldTable {
  static constexpr char32_t size = 0x530;
  std::array<std::array<char, 4>, size> bytes{};
  FoldTable() {
    for (char32_t letter = 0; letter < size; ++letter) {
      const char32_t folded = fold_cased(letter);
      std::string out;
      if (const char* latin = find_spelling(latin_letters, folded)) {
        out = latin;
      } else {
        append_utf8(out, folded == U'ς' ? U'σ' : folded);
      }
      std::copy(out.begin(), out.end(), bytes[letter].begin());
    }
  }
};

bool is_dropped(char32_t c) {
  return c == U'\'' || c == U'`' || c == 0xB4 || c == 0xAD || (c >= 0x2B0 && c <= 0x2FF) ||
         (c >= 0x300 && c <= 0x36F) || c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 ||
         (c >= 0x591 && c <= 0x5C7 && c != 0x5BE) || c == 0x5F3 || c == 0x5F4 || c == 0x621 || c == 0x640 ||
         (c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F) || c == 0x670 ||
         (c >= 0x6D6 && c <= 0x6ED && c != 0x6DD && c != 0x6DE && c != 0x6E9) || c == 0x674 ||
         (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xA78C;
}

}  // namespace

LetterClass class_of(char32_t c) {
  if (c < 0x80) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (word) return LetterClass::letter;
    if (c == '.') return LetterClass::dot;
    return c == '\'' || c == '`' ? LetterClass::dropped : LetterClass::gap;
  }
  if (is_dropped(c)) return LetterClass::dropped;
  if (c == replacement_character) return LetterClass::gap;
  const auto type = u_charType(static_cast<UChar32>(c));
  const auto mask = U_MASK(type);
  return mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK) ? LetterClass::letter : LetterClass::gap;
}

void append_folded(std::string& out, char32_t letter) {
  static const FoldTable table;
  if (letter < FoldTable::size) {
    for (const char byte : table.bytes[letter]) {
      if (byte == '\0') break;
      out.push_back(byte);
    }
    return;
  }
  if (letter >= 0x600 && letter < 0x700) {
    const int digit = u_charDigitValue(static_cast<UChar32>(letter));
    if (digit >= 0) {
      out.push_back(static_cast<char>('0' + digit));
    } else {
      append_utf8(out, fold_arabic(letter));
    }
    return;
  }
  if (letter >= 0xFF01 && letter <= 0xFF5E) return append_folded(out, letter - 0xFEE0);  // full-width ASCII
  const int digit = u_charDigitValue(static_cast<UChar32>(letter));
  if (digit >= 0 && u_charType(static_cast<UChar32>(letter)) == U_DECIMAL_DIGIT_NUMBER) {
    out.push_back(static_cast<char>('0' + digit));
    return;
  }
  const char32_t folded = fold_cased(letter);
  if (folded < FoldTable::size && folded != letter) return append_folded(out, folded);
  append_utf8(out, folded);
}

Script script_of(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? Script::latin : Script::none;
  if (class_of(c) != LetterClass::letter) return Script::none;
  if (c < 0x2B0 || (c >= 0x1E00 && c < 0x1F00)) return c < 0xC0 ? Script::none : Script::latin;
  if ((c >= 0x370 && c < 0x400) || (c >= 0x1F00 && c < 0x2000)) return Script::greek;
  if (c >= 0x400 && c < 0x530) return Script::cyrillic;
  if (c >= 0x590 && c < 0x600) return Script::hebrew;
  if (c >= 0x600 && c < 0x700) return u_isdigit(static_cast<UChar32>(c)) ? Script::none : Script::arabic;
  if (c >= 0xFF21 && c <= 0xFF5A) return Script::latin;
  return u_isalpha(static_cast<UChar32>(c)) ? Script::other : Script::none;
}

const char* find_latin(char32_t folded) {
  return find_spelling(other_letters, folded);
}

}  // namespace toise::gazetteer
