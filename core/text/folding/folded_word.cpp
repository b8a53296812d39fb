// Decomposes with ICU and drops what is not told apart.
#include "core/text/folding/folded_word.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <array>

#include "core/base/utf8.hpp"

namespace toise::text {
namespace {

bool is_plain(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80 || (c < ' ')) return false;
  return true;
}

char32_t fold_letter(char32_t c) {
  switch (c) {
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x671:
      return 0x627;  // alef
    case 0x649:
    case 0x6CC:
      return 0x64A;  // yeh
    case 0x629:
      return 0x647;  // teh marbuta
    case 0x6A9:
      return 0x643;  // keheh
    case 0x131:
      return 'i';
    case 0xDF:
      return 's';
    default:
      return c;
  }
}

void append_folded(std::string& out, UChar32 c) {
  if (u_isUWhiteSpace(c) || u_iscntrl(c)) {
    if (!out.empty() && out.back() != ' ') out.push_back(' ');
    return;
  }
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_FORMAT_CHAR || c == 0x640) return;
  if (u_isdigit(c)) {
    out.push_back(static_cast<char>('0' + u_charDigitValue(c)));
    return;
  }
  append_utf8(out, fold_letter(static_cast<char32_t>(u_foldCase(c, U_FOLD_CASE_DEFAULT))));
}

}  // namespace

std::string fold_words(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  if (is_plain(text)) {
    for (const char c : text) {
      if (c == ' ' && (out.empty() || out.back() == ' ')) continue;
      out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    }
  } else {
    UErrorCode failure = U_ZERO_ERROR;
    const UNormalizer2* decomposer = unorm2_getNFDInstance(&failure);
    for (std::size_t i = 0; i < text.size();) {
      const auto [code_point, length] = decode_utf8(text, i);
      i += length;
      std::array<UChar, 32> parts{};
      UErrorCode status = failure;
      const auto count = unorm2_getDecomposition(decomposer, static_cast<UChar32>(code_point), parts.data(),
                                                 static_cast<int32_t>(parts.size()), &status);
      if (U_FAILURE(status) || count < 0) {
        append_folded(out, static_cast<UChar32>(code_point));
        continue;
      }
      for (int32_t at = 0; at < count;) {
        UChar32 part = 0;
        U16_NEXT(parts.data(), at, count, part);
        append_folded(out, part);
      }
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace toise::text
