// Digits of other scripts are folded first; then one from_chars.
#include "core/io/cells/number_cell.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

#include "core/base/utf8.hpp"

namespace toise::io {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

char ascii_of(char32_t c) {
  if (u_isdigit(static_cast<UChar32>(c))) return static_cast<char>('0' + u_charDigitValue(static_cast<UChar32>(c)));
  if (c == 0x2212) return '-';
  if (c == 0x066B) return '.';
  if (c == 0x060C) return ',';
  return '\0';
}

// "4 017 341" and "4'017'341": what parts groups of three digits is dropped.
void drop_group_blanks(std::string& text) {
  for (std::size_t at = 1; at + 3 < text.size(); ++at) {
    const bool is_mark = text[at] == ' ' || text[at] == '\'';
    const bool is_group = is_digit(text[at - 1]) && is_digit(text[at + 1]) && is_digit(text[at + 2]) &&
                          is_digit(text[at + 3]) && (at + 4 == text.size() || !is_digit(text[at + 4]));
    if (is_mark && is_group) text.erase(at, 1);
  }
}

// One comma is a decimal comma; of commas and points the last is the decimal mark; several of one kind part groups.
void mend_marks(std::string& text) {
  const auto points = std::count(text.begin(), text.end(), '.');
  const auto commas = std::count(text.begin(), text.end(), ',');
  if (commas == 0 && points < 2) return;
  const char last = text[text.find_last_of(".,")];
  const bool is_decimal = (last == ',' ? commas : points) == 1;
  const std::size_t keep = is_decimal ? text.find_last_of(".,") : std::string::npos;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == keep)
      out += '.';
    else if (text[i] != '.' && text[i] != ',')
      out += text[i];
    else if (i + 3 >= text.size() || !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                                  text.begin() + static_cast<std::ptrdiff_t>(i) + 4, is_digit))
      return;  // no group of three: from_chars refuses it
  }
  text = out;
}

}  // namespace

std::string fold_digits(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      out += text[i++];
      continue;
    }
    const auto [code_point, length] = decode_utf8(text, i);
    if (const char ascii = ascii_of(code_point))
      out += ascii;
    else if (code_point == 0xA0 || code_point == 0x202F || code_point == 0x2009)
      out += ' ';
    else if (code_point != 0x200E && code_point != 0x200F && code_point != 0x66C)  // direction marks, Arabic thousands
      out.append(text.substr(i, length));
    i += length;
  }
  return out;
}

std::optional<double> parse_decimal(std::string_view text) {
  std::string digits = fold_digits(trimmed(text));
  if (digits.size() > 64) return std::nullopt;
  if (digits.find_first_of(" '") != std::string::npos) drop_group_blanks(digits);
  mend_marks(digits);
  const char* begin = digits.data() + (digits.starts_with('+') ? 1 : 0);
  const char* end = digits.data() + digits.size();
  double value = 0;
  const auto [stop, failure] = std::from_chars(begin, end, value);
  if (failure != std::errc{} || stop != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace toise::io
