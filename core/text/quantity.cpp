// A length is a number, a unit and what stands around them.
#include "core/text/quantity.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text/digits.hpp"
#include "core/text/length_unit.hpp"
#include "core/text/number_text.hpp"
#include "core/text/number_words.hpp"
#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

HedgeWords find_foreign_hedge(const LengthSource& source, std::size_t end) {
  HedgeWords best;
  for (const Language* language : source.languages)
    for (const Language::HedgePhrase& hedge : language->hedges) {
      const std::size_t count = match_before(source.text, source.tokens, end, hedge.phrase);
      if (count > best.tokens) best = {hedge.hedge, count};
    }
  return best;
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

// "-5 km": a minus sign stands free before the digits. "20-25" and "5 - 10" have none.
bool is_negative(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  if (at == 0 || tokens[at].space_before || tokens[at].kind != TokenKind::number) return false;
  constexpr auto signs = std::to_array<std::string_view>({"-", "−", "–"});
  return tokens[at - 1].space_before && match_any(text, tokens, at - 1, signs) > 0;
}

// "a", "an", "half a", "quarter of a": the words between a fraction and its unit.
std::size_t skip_article(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  constexpr auto articles = std::to_array<std::string_view>({"a", "an", "of a", "of an"});
  return at + match_any(text, tokens, at, articles);
}

struct Found {
  NumberText number;
  Unit unit;
  std::size_t end;                // token after the unit
  Hedge loosening = Hedge::none;  // "30-odd"
};

NumberText make_number(double value, double half_precision, std::size_t token_end) {
  NumberText number;
  number.value = number.low = number.high = value;
  number.half_precision = half_precision;
  number.in_words = true;
  number.token_end = token_end;
  return number;
}

// "16.700 m" has thousands, not thousandths: nobody writes a millimetre.
void mend_thousands(const LengthSource& source, const FoundUnit& unit, NumberText& number) {
  if (number.in_words || number.is_range || unit.unit.size.value > 1.1) return;
  const std::string_view written = source.tokens[number.token_end - 1].span.of(source.text);
  const std::size_t stop = written.find('.');
  if (stop == std::string_view::npos || stop == 0 || stop > 3 || written.size() != stop + 4) return;
  number.value = number.low = number.high = number.value * 1000;
  number.half_precision = half_precision(std::to_string(static_cast<long long>(number.value)));
}

std::optional<NumberText> read_count(const LengthSource& source, std::size_t at) {
  if (const auto read = read_number(source.text, source.tokens, at)) return read;
  const bool article = is_word(source.text, source.tokens, at, "a") || is_word(source.text, source.tokens, at, "an");
  if (article && source.tokens.size() > at + 1 && source.tokens[at + 1].span.size() > 1 && find_unit(source, at + 1))
    return make_number(1, 0.5, at + 1);  // "a mile"
  return read_foreign_number(source, at);
}

// "30-odd kilometres", "20-plus miles": passes over the word.
Hedge read_loosening(std::string_view text, std::span<const Token> tokens, std::size_t& at) {
  constexpr auto more =
      std::to_array<std::string_view>({"з лишком", "с лишним", "с лишком", "з гаком", "с небольшим", "ونيف"});
  if (const std::size_t count = match_any(text, tokens, at, more); count > 0) {
    at += count;
    return Hedge::about;
  }
  const bool odd = is_word(text, tokens, at, "odd");
  if (!odd && !is_word(text, tokens, at, "plus")) return Hedge::none;
  ++at;
  return odd ? Hedge::about : Hedge::at_least;
}

std::optional<Found> read_number_and_unit(const LengthSource& source, std::size_t at) {
  const auto& [text, tokens, languages, has_duals] = source;
  if (has_duals) {
    if (const auto dual = find_unit(source, at); dual && dual->count > 0)
      return Found{make_number(dual->count, 0.5, at), dual->unit, at + dual->tokens};
  }
  auto number = read_count(source, at);
  if (!number) return std::nullopt;
  std::size_t after = number->token_end;
  if (number->in_words && number->value < 1) after = skip_article(text, tokens, after);
  if (is_word(text, tokens, after, "-")) ++after;  // "20-mile"
  const Hedge loosening = read_loosening(text, tokens, after);
  const auto unit = find_unit(source, after);
  if (!unit || unit->count > 0) return std::nullopt;
  after += unit->tokens;
  if (tokens[after - 1].span.of(text) == "M") return std::nullopt;  // millions
  if (is_rate_or_area(text, tokens, after) || is_money(text, tokens, at)) return std::nullopt;
  if (number->value <= 0 || is_negative(text, tokens, at)) return std::nullopt;
  mend_thousands(source, *unit, *number);
  if (match_phrase(text, tokens, after, "and a half") > 0) {  // "a mile and a half"
    number->value = number->low = number->high = number->value + 0.5;
    number->half_precision = 0.25;
    after += 3;
  }
  return Found{*number, unit->unit, after, loosening};
}

Length make_length(const LengthSource& source, std::size_t at, const Found& found) {
  const auto& [text, tokens, languages, has_duals] = source;
  Length length;
  HedgeWords hedge = find_hedge_before(text, tokens, at);
  if (hedge.tokens == 0) hedge = find_foreign_hedge(source, at);
  length.token_begin = at - hedge.tokens;
  length.token_end = found.end;
  if (hedge.hedge == Hedge::none) {
    hedge = find_hedge_after(text, tokens, found.end);
    length.token_end += hedge.tokens;
  }
  if (hedge.hedge == Hedge::none) hedge.hedge = found.loosening;
  length.hedge = hedge.hedge;
  length.value = found.number.value;
  length.value_low = found.number.low;
  length.value_high = found.number.high;
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
  const bool in_commas = is_word(text, tokens, first.token_end, ",") && is_word(text, tokens, second.token_end, ",");
  first.token_end = second.token_end + (in_commas ? 1 : 0);
  if (is_word(text, tokens, first.token_end, ")") || is_word(text, tokens, first.token_end, "]")) ++first.token_end;
  first.span.end = tokens[first.token_end - 1].span.end;
  return true;
}

}  // namespace

std::vector<Length> find_lengths(std::string_view text, std::span<const Token> tokens) {
  std::vector<Length> lengths;
  const LengthSource source = make_length_source(text, tokens);
  for (std::size_t at = 0; at < tokens.size();) {
    if (source.languages.empty() && !may_begin_number(text, tokens[at])) {  // nearly every token
      ++at;
      continue;
    }
    const auto found = read_number_and_unit(source, at);
    if (!found) {
      ++at;
      continue;
    }
    const Length length = make_length(source, at, *found);
    at = std::max(length.token_end, at + 1);
    if (lengths.empty() || !merge_conversion(text, tokens, lengths.back(), length)) lengths.push_back(length);
  }
  return lengths;
}

}  // namespace toise::text
