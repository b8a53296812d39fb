// Digits first; words where there are none.
#include "core/io/cells/count_cell.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "core/io/cells/count_words.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/text/folding/folded_word.hpp"

namespace toise::io {
namespace {

constexpr std::size_t most_plain_digits = 15;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Digits [at, at + 3) that no fourth follows: a group of thousands.
bool is_group(std::string_view text, std::size_t at) {
  return at + 3 <= text.size() &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(at + 3),
                     is_digit) &&
         (at + 3 == text.size() || !is_digit(text[at + 3]));
}

// The whole number that begins at `at`, which is moved past it and past the decimals of a spreadsheet ("12.0").
std::int64_t read_whole_number(std::string_view text, std::size_t& at) {
  constexpr std::size_t most_digits = 15;
  std::int64_t number = 0;
  std::size_t digits = 0;
  while (at < text.size()) {
    const bool is_separator = text[at] == ',' || text[at] == '.' || text[at] == ' ' || text[at] == '\'';
    const bool starts_group = is_separator && digits <= 3 + most_digits && number > 0 && is_group(text, at + 1);
    if (!is_digit(text[at]) && !starts_group) break;
    if (is_digit(text[at]) && ++digits <= most_digits) number = number * 10 + (text[at] - '0');
    ++at;
  }
  if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
    ++at;
    while (at < text.size() && is_digit(text[at])) ++at;
  }
  return number;
}

// Moves past "-", "to", "y", ... between two numbers; false when something else stands there.
bool skip_joint(std::string_view text, std::size_t& at) {
  constexpr std::array joints{"-",   "\xE2\x80\x93", "\xE2\x80\x94", "..", "/",   "~",   "to",  "and", "or", "a",
                              "y",   "et",           "ou",           "o",  "e",   "bis", "und", "до",  "по", "или",
                              "або", "الي",          "او",           "تا", "ila", "ile", "ve"};
  std::size_t next = at;
  while (next < text.size() && text[next] == ' ') ++next;
  std::size_t longest = 0;
  for (const std::string_view joint : joints)
    if (joint.size() > longest && text.substr(next, joint.size()) == joint) longest = joint.size();
  if (longest == 0) return false;
  next += longest;
  while (next < text.size() && text[next] == ' ') ++next;
  if (next >= text.size() || !is_digit(text[next])) return false;
  at = next;
  return true;
}

}  // namespace

Count parse_count(std::string_view text) {
  Count count;
  count.text = text;
  if (text.empty()) return count;
  // Nearly every cell is a plain number and needs no reading of words.
  if (text.size() <= most_plain_digits && std::all_of(text.begin(), text.end(), is_digit)) {
    std::int64_t value = 0;
    for (const char digit : text) value = value * 10 + (digit - '0');
    count.low = count.high = value;
    return count;
  }
  const std::string folded = text::fold_words(text);
  if (folded.starts_with('-') || folded.starts_with("\xE2\x88\x92")) return count;
  std::size_t at = 0;
  while (at < folded.size() && !is_digit(folded[at])) ++at;
  const CountHedge hedge = find_count_hedge(folded);
  if (at == folded.size()) {
    const bool has_sign_only = hedge != CountHedge::none && folded.find(' ') == std::string::npos;
    const auto vague = has_sign_only ? std::nullopt : find_vague_count(folded);
    if (!vague) return count;
    count.low = vague->low;
    count.high = vague->high;
    return count;
  }
  const std::int64_t first = read_whole_number(folded, at);
  if (skip_joint(folded, at)) {
    const std::int64_t second = read_whole_number(folded, at);
    if (first <= second) {
      count.low = first;
      count.high = second;
      return count;
    }
  }
  if (hedge != CountHedge::at_most) count.low = first;
  if (hedge != CountHedge::at_least) count.high = first;
  return count;
}

bool is_unknown_count(std::string_view text) {
  if (text.empty()) return true;
  const std::string folded = text::fold_words(trimmed(text));
  return folded.empty() || folded.starts_with('-') || is_unknown_word(folded);
}

}  // namespace toise::io
