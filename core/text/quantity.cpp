// A length is a number, a unit and what stands around them.
#include "core/text/quantity.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text/number_text.hpp"
#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

struct Unit {
  std::string_view name;
  Metres size;
};
constexpr Unit kilometre{"km", {1000}}, metre{"m", {1}}, mile_unit{"mi", mile}, nautical{"nmi", nautical_mile},
    foot{"ft", {0.3048}}, yard{"yd", {0.9144}},
    verst{"verst", {1066.8}};  // 500 sazhen of 7 feet, as fixed in Russia in 1835

struct UnitWord {
  std::string_view phrase;
  Unit unit;
};
constexpr std::array unit_words{UnitWord{"km", kilometre},
                                UnitWord{"kms", kilometre},
                                UnitWord{"kilometer", kilometre},
                                UnitWord{"kilometers", kilometre},
                                UnitWord{"kilometre", kilometre},
                                UnitWord{"kilometres", kilometre},
                                UnitWord{"klicks", kilometre},
                                UnitWord{"m", metre},
                                UnitWord{"meter", metre},
                                UnitWord{"meters", metre},
                                UnitWord{"metre", metre},
                                UnitWord{"metres", metre},
                                UnitWord{"mi", mile_unit},
                                UnitWord{"mile", mile_unit},
                                UnitWord{"miles", mile_unit},
                                UnitWord{"nmi", nautical},
                                UnitWord{"nm", nautical},
                                UnitWord{"nautical mile", nautical},
                                UnitWord{"nautical miles", nautical},
                                UnitWord{"ft", foot},
                                UnitWord{"foot", foot},
                                UnitWord{"feet", foot},
                                UnitWord{"yd", yard},
                                UnitWord{"yds", yard},
                                UnitWord{"yard", yard},
                                UnitWord{"yards", yard},
                                UnitWord{"verst", verst},
                                UnitWord{"versts", verst},
                                UnitWord{"км", kilometre},
                                UnitWord{"километров", kilometre},
                                UnitWord{"километра", kilometre},
                                UnitWord{"километре", kilometre},
                                UnitWord{"километрах", kilometre},
                                UnitWord{"كم", kilometre},
                                UnitWord{"كلم", kilometre},
                                UnitWord{"كيلومتر", kilometre},
                                UnitWord{"كيلومترا", kilometre},
                                UnitWord{"كيلومترات", kilometre}};

// The unit at a token and the number of tokens it takes.
std::optional<UnitWord> find_unit(std::string_view text, std::span<const Token> tokens, std::size_t at,
                                  std::size_t& count) {
  std::optional<UnitWord> found;
  count = 0;
  for (const UnitWord& unit : unit_words) {
    const std::size_t matched = match_phrase(text, tokens, at, unit.phrase);
    if (matched <= count) continue;
    count = matched;
    found = unit;
  }
  return found;
}

// "km/h", "km per hour", "miles an hour", "km²": not a length.
bool is_rate_or_area(std::string_view text, std::span<const Token> tokens, std::size_t after) {
  constexpr auto marks = std::to_array<std::string_view>(
      {"²", "³", "^", "per", "an hour", "a day", "a second", "/ h", "/ hr", "/ s", "/ hour", "/ min"});
  if (match_any(text, tokens, after, marks) > 0) return true;
  const bool glued_digit =
      after < tokens.size() && tokens[after].kind == TokenKind::number && !tokens[after].space_before;
  return glued_digit;  // "km2"
}

bool is_money(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  if (at == 0) return false;
  constexpr auto signs = std::to_array<std::string_view>({"$", "€", "£", "¥", "₺", "₽"});
  return match_any(text, tokens, at - 1, signs) > 0;
}

// "a", "an", "half a", "quarter of a": the words between a fraction and its unit.
std::size_t skip_article(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  constexpr auto articles = std::to_array<std::string_view>({"a", "an", "of a", "of an"});
  return at + match_any(text, tokens, at, articles);
}

struct Found {
  NumberText number;
  Unit unit;
  std::size_t end;  // token after the unit
};

std::optional<Found> read_number_and_unit(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  std::size_t count = 0;
  NumberText number;
  const bool article = is_word(text, tokens, at, "a") || is_word(text, tokens, at, "an");
  if (const auto read = read_number(text, tokens, at)) {
    number = *read;
  } else if (article && find_unit(text, tokens, at + 1, count) && tokens[at + 1].span.size() > 1) {
    number.value = number.low = number.high = 1;  // "a mile"
    number.half_precision = 0.5;
    number.in_words = true;
    number.token_end = at + 1;
  } else {
    return std::nullopt;
  }
  std::size_t after = number.token_end;
  if (number.in_words && number.value < 1) after = skip_article(text, tokens, after);
  if (is_word(text, tokens, after, "-")) ++after;  // "20-mile"
  const auto unit = find_unit(text, tokens, after, count);
  if (!unit) return std::nullopt;
  after += count;
  if (unit->phrase == "m" && tokens[after - 1].span.of(text) == "M") return std::nullopt;  // millions
  if (is_rate_or_area(text, tokens, after) || is_money(text, tokens, at)) return std::nullopt;
  if (match_phrase(text, tokens, after, "and a half") > 0) {  // "a mile and a half"
    number.value = number.low = number.high = number.value + 0.5;
    number.half_precision = 0.25;
    after += 3;
  }
  return Found{number, unit->unit, after};
}

Length make_length(std::string_view text, std::span<const Token> tokens, std::size_t at, const Found& found) {
  Length length;
  HedgeWords hedge = find_hedge_before(text, tokens, at);
  length.token_begin = at - hedge.tokens;
  length.token_end = found.end;
  if (hedge.hedge == Hedge::none) {
    hedge = find_hedge_after(text, tokens, found.end);
    length.token_end += hedge.tokens;
  }
  length.hedge = hedge.hedge;
  length.value = found.number.value;
  length.unit = std::string(found.unit.name);
  const Interval interval = loosen(found.number.low, found.number.high, found.number.half_precision, hedge.hedge);
  length.low = found.unit.size * interval.low;
  length.high = found.unit.size * interval.high;
  length.span = {tokens[length.token_begin].span.begin, tokens[length.token_end - 1].span.end};
  return length;
}

// "15 miles (24 km)", "24 km / 15 mi", "24 km, or 15 miles": the same length twice. The first keeps its words; the
// coarser number gives the interval, and two that disagree give one that holds both.
bool merge_conversion(std::string_view text, std::span<const Token> tokens, Length& first, const Length& second) {
  constexpr auto joints = std::to_array<std::string_view>({"(", "/", ", or", "or", "[", "( about", "( some"});
  const std::size_t gap = second.token_begin - first.token_end;
  if (first.unit == second.unit || gap == 0 || match_any(text, tokens, first.token_end, joints) != gap) return false;
  const bool meet = first.low <= second.high && second.low <= first.high;
  const double ratio = first.high / second.high;
  if (!meet && !(ratio > 0.7 && ratio < 1.4)) return false;
  if (!meet) {
    first.low = std::min(first.low, second.low);
    first.high = std::max(first.high, second.high);
  } else if (second.high - second.low > first.high - first.low) {
    first.low = second.low;
    first.high = second.high;
  }
  first.token_end = second.token_end;
  if (is_word(text, tokens, first.token_end, ")") || is_word(text, tokens, first.token_end, "]")) ++first.token_end;
  first.span.end = tokens[first.token_end - 1].span.end;
  return true;
}

}  // namespace

std::vector<Length> find_lengths(std::string_view text, std::span<const Token> tokens) {
  std::vector<Length> lengths;
  for (std::size_t at = 0; at < tokens.size();) {
    const auto found = read_number_and_unit(text, tokens, at);
    if (!found) {
      ++at;
      continue;
    }
    const Length length = make_length(text, tokens, at, *found);
    at = std::max(length.token_end, at + 1);
    if (lengths.empty() || !merge_conversion(text, tokens, lengths.back(), length)) lengths.push_back(length);
  }
  return lengths;
}

}  // namespace toise::text
