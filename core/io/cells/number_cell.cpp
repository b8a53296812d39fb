// Numbers of cells, digits of other scripts folded first.
#include "core/io/cells/number_cell.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <vector>

#include "core/base/utf8.hpp"

namespace toise::io {
namespace {

char ascii_of(char32_t c) {
  if (c >= 0x0660 && c <= 0x0669) return static_cast<char>('0' + (c - 0x0660));
  if (c >= 0x06F0 && c <= 0x06F9) return static_cast<char>('0' + (c - 0x06F0));
  if (c == 0x2212) return '-';
  if (c == 0x066B) return '.';
  return '\0';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

// The whole numbers of a text, in order; "1,200" is one. Fractions ("12.0" of a spreadsheet) lose their zeros.
std::vector<std::int64_t> find_whole_numbers(std::string_view text) {
  std::vector<std::int64_t> numbers;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_digit(text[i])) {
      ++i;
      continue;
    }
    std::int64_t number = 0;
    std::size_t digits = 0;
    while (i < text.size()) {
      const bool is_group = text[i] == ',' && i + 3 < text.size() &&
                            std::all_of(text.begin() + i + 1, text.begin() + i + 4, is_digit) &&
                            (i + 4 == text.size() || !is_digit(text[i + 4]));
      if (!is_digit(text[i]) && !is_group) break;
      if (!is_group && ++digits <= 15) number = number * 10 + (text[i] - '0');
      ++i;
    }
    if (i + 1 < text.size() && text[i] == '.' && is_digit(text[i + 1])) {
      ++i;
      while (i < text.size() && is_digit(text[i])) ++i;
    }
    numbers.push_back(number);
  }
  return numbers;
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto blank_head = [&] {
    return !text.empty() && (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r'));
  };
  const auto blank_tail = [&] {
    return !text.empty() && (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r'));
  };
  constexpr std::string_view no_break = "\xC2\xA0";
  for (bool again = true; again;) {
    again = false;
    while (blank_head()) text.remove_prefix(1);
    while (blank_tail()) text.remove_suffix(1);
    if (text.starts_with(no_break)) text.remove_prefix(2), again = true;
    if (text.ends_with(no_break)) text.remove_suffix(2), again = true;
  }
  return text;
}

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
    else
      out.append(text.substr(i, length));
    i += length;
  }
  return out;
}

std::optional<double> parse_decimal(std::string_view text) {
  std::string digits = fold_digits(trimmed(text));
  if (digits.find('.') == std::string::npos && std::count(digits.begin(), digits.end(), ',') == 1)
    std::replace(digits.begin(), digits.end(), ',', '.');
  const char* begin = digits.data() + (digits.starts_with('+') ? 1 : 0);
  const char* end = digits.data() + digits.size();
  double value = 0;
  const auto [stop, failure] = std::from_chars(begin, end, value);
  if (failure != std::errc{} || stop != end || !(value - value == 0)) return std::nullopt;
  return value;
}

Count parse_count(std::string_view text) {
  Count count;
  count.text = text;
  const std::string folded = lowered(fold_digits(trimmed(text)));
  if (folded.starts_with('-')) return count;
  const auto numbers = find_whole_numbers(folded);
  if (numbers.empty()) return count;
  const bool at_least = has_any(folded, {"at least", "more than", "over ", "minimum", "no fewer", "+", ">", "or more"});
  const bool at_most = has_any(folded, {"up to", "at most", "fewer than", "less than", "maximum", "under ", "<"});
  const bool is_span = numbers.size() == 2 && numbers[0] <= numbers[1] &&
                       has_any(folded, {"-", "\xE2\x80\x93", " to ", " and ", "..", "/"});
  if (is_span) {
    count.low = numbers[0];
    count.high = numbers[1];
  } else if (at_most) {
    count.high = numbers[0];
  } else {
    count.low = numbers[0];
    if (!at_least) count.high = numbers[0];
  }
  return count;
}

}  // namespace toise::io
