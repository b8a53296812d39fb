// A table of folded letters made by ICU once, then one pass over the text.
#include "core/text/folding/text_folder.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <array>

#include "core/base/utf8.hpp"

namespace toise::text {
namespace {

constexpr char32_t table_end = 0x3000;  // scripts beyond have no case worth a table
constexpr UChar32 marks_end = 0x700;    // combining marks below are accents, points and vowel signs
constexpr UChar32 tatweel = 0x640;
constexpr UChar32 dotless_i = 0x131;

char32_t fold_letter(const UNormalizer2* canonical, UChar32 letter) {
  if (letter == tatweel || (letter < marks_end && u_charType(letter) == U_NON_SPACING_MARK)) return 0;
  UChar32 base = letter;
  std::array<UChar, 24> parts{};
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count =
      canonical ? unorm2_getDecomposition(canonical, letter, parts.data(), static_cast<int32_t>(parts.size()), &status)
                : -1;
  if (U_SUCCESS(status) && count > 0) {
    int32_t at = 0;
    U16_NEXT(parts.data(), at, count, base);
  }
  if (base == dotless_i) base = 'i';
  return static_cast<char32_t>(u_foldCase(base, U_FOLD_CASE_DEFAULT));
}

}  // namespace

TextFolder::TextFolder() : folded_(table_end) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* canonical = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) canonical = nullptr;
  for (char32_t letter = 0; letter < table_end; ++letter)
    folded_[letter] = letter < 0x80 ? static_cast<char32_t>(u_foldCase(static_cast<UChar32>(letter), 0))
                                    : fold_letter(canonical, static_cast<UChar32>(letter));
}

void TextFolder::fold(std::string_view text, std::string& out) const {
  out.clear();
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      out += static_cast<char>(folded_[byte]);
      ++at;
      continue;
    }
    const auto [point, taken] = decode_utf8(text, at);
    at += taken;
    const char32_t folded = point < table_end
                                ? folded_[point]
                                : static_cast<char32_t>(u_foldCase(static_cast<UChar32>(point), U_FOLD_CASE_DEFAULT));
    if (folded != 0) append_utf8(out, folded);
  }
}

std::string TextFolder::fold(std::string_view text) const {
  std::string out;
  fold(text, out);
  return out;
}

}  // namespace toise::text
