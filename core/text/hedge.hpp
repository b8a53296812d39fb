// Words that loosen a number, and the interval that then is meant.
#pragma once
#include <cstddef>
#include <span>
#include <string_view>

#include "core/text/languages/language.hpp"
#include "core/text/tokens.hpp"

namespace toise::text {

// A hedge and the number of tokens that spell it.
struct HedgeWords {
  Hedge hedge = Hedge::none;
  std::size_t tokens = 0;
};
// The hedge whose words end before token `end`. "only" and "just" alone are read and mean nothing.
HedgeWords find_hedge_before(std::string_view text, std::span<const Token> tokens, std::size_t end);

struct Interval {
  double low = 0;
  double high = 0;  // infinite for at_least
};
// What a number between `low` and `high` with half-precision P means under a hedge. Unhedged: P on both sides. "about":
// 15 % for a multiple of ten (the rule of Frazier, Wake & Wieczorek 2004), 10 % for one of five, else 5 %, and 2 P at
// least: journalists round. "nearly" and "just over" take that width on one side. See docs/verdicts.md.
Interval loosen(double low, double high, double half_precision, Hedge hedge);

// The hedge that follows a quantity ("or so", "or more", "or less") from token `at`.
HedgeWords find_hedge_after(std::string_view text, std::span<const Token> tokens, std::size_t at);

}  // namespace toise::text
