// Lengths as people write them, with the interval of metres they mean.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/span.hpp"
#include "core/model/units.hpp"
#include "core/text/hedge.hpp"
#include "core/text/tokens.hpp"

namespace toise::text {

struct Length {
  Span span;             // with its hedge and a second unit in brackets
  double value = 0;      // as written, in `unit`; of a range the middle
  double value_low = 0;  // as written, the ends of a range or of what a vague word means; else the value
  double value_high = 0;
  std::string unit;  // "km", "m", "mi", "nmi", "ft", "yd", "verst"
  Metres low;        // >= 0
  Metres high;       // infinite for "at least"
  Hedge hedge = Hedge::none;
  std::size_t token_begin = 0;  // tokens [begin, end)
  std::size_t token_end = 0;
};

// All lengths of a text, in English and the languages of core/text/languages, in order: "24 km", "about 15 miles (24
// km)", "half a mile", "20-25 km", "a mile and a half", "between 20 and 25 km". Of two units the coarser number gives
// the interval. Speeds ("24 km/h"), areas ("24 sq km", "24 km²") and sums of money ("$24m"), zero and negative ones are
// no lengths. Linear in the number of tokens.
std::vector<Length> find_lengths(std::string_view text, std::span<const Token> tokens);

}  // namespace toise::text
