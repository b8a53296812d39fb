// Numbers as people write them: digits of any script, words, fractions, ranges.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/model/span.hpp"
#include "core/text/tokens.hpp"

namespace toise::text {

struct NumberText {
  double value = 0;  // of a range or a vague word the middle
  double low = 0;    // as written: the ends of a range, else the value
  double high = 0;
  double half_precision = 0;  // P: half the precision the writing shows, in the number's own unit
  bool is_range = false;      // "20-25", "between 20 and 25", "several"
  bool in_words = false;      // "two dozen"
  Span span;
  std::size_t token_end = 0;  // the first token after it
};

// The number that begins at token `at`: "24", "1,200", "1 200", "1’200", "٢٤", "10½", "1 1/2", "two dozen", "half"
// (0.5), "twenty-five", "3 thousand", "several" (3 to 10), "20-25", "20 to 25", "between 20 and 25". "a" is no number.
// Nothing when there is none, or more than 15 digits. Dates and times are not told apart here.
std::optional<NumberText> read_number(std::string_view text, std::span<const Token> tokens, std::size_t at);

}  // namespace toise::text
