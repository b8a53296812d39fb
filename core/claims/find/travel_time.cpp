// A number, a unit of time, and a word for the way.
#include "core/claims/find/travel_time.hpp"

#include <array>
#include <limits>

#include "core/text/hedge.hpp"
#include "core/text/number_text.hpp"

namespace toise::claims {
namespace {

constexpr auto hours =
    std::to_array<std::string_view>({"hour", "hours", "hour's", "hour’s", "hours'", "hours’", "hours '", "hours ’"});
constexpr auto minutes = std::to_array<std::string_view>(
    {"minute", "minutes", "minute's", "minute’s", "minutes'", "minutes’", "minutes '", "minutes ’", "min", "mins"});
constexpr auto ways = std::to_array<std::string_view>({"drive",      "walk",       "ride",     "journey",  "flight",
                                                       "march",      "trip",       "hike",     "by car",   "by road",
                                                       "by bus",     "by boat",    "by train", "on foot",  "by foot",
                                                       "of driving", "of walking", "car ride", "bus ride", "'s drive"});
constexpr auto loose_ways =
    std::to_array<std::string_view>({"a short drive", "a long drive", "a short walk", "a day's drive", "a day’s drive",
                                     "a day's march", "a day’s march", "a short ride"});

text::Length make_time(const Reading& reading, std::size_t begin, std::size_t end, double value,
                       std::string_view unit) {
  text::Length length;
  length.token_begin = begin;
  length.token_end = end;
  length.value = value;
  length.unit = std::string(unit);
  length.high = {std::numeric_limits<double>::infinity()};
  length.span = {reading.tokens[begin].span.begin, reading.tokens[end - 1].span.end};
  return length;
}

// The time whose number begins at a token.
std::optional<text::Length> read_time(const Reading& reading, std::size_t token) {
  if (const std::size_t count = reading.match(token, loose_ways); count > 0)
    return make_time(reading, token, token + count, 0, "");
  const bool article = reading.is(token, "an") || reading.is(token, "a");
  double value = 1;
  std::size_t at = token + 1;
  std::size_t number_at = token + (article ? 1 : 0);  // "a 40-minute drive"
  auto number = text::read_number(reading.text, reading.tokens, token);
  if (!number) number = text::read_number(reading.text, reading.tokens, number_at);
  if (number) {
    value = number->value;
    at = number->token_end;
    if (value < 1 && (reading.is(at, "an") || reading.is(at, "a"))) ++at;  // "half an hour's drive"
  } else if (!article) {
    return std::nullopt;
  }
  if (reading.is_mark(at, "-")) ++at;
  const std::size_t as_hours = reading.match(at, hours);
  const std::size_t as_minutes = as_hours == 0 ? reading.match(at, minutes) : 0;
  if (as_hours + as_minutes == 0 || value <= 0) return std::nullopt;
  at += as_hours + as_minutes;
  const std::size_t way = reading.match(at, ways);
  if (way == 0 || !reading.same_sentence(token, at + way - 1)) return std::nullopt;
  const std::size_t begin = token - text::find_hedge_before(reading.text, reading.tokens, token).tokens;
  return make_time(reading, begin, at + way, value, as_hours > 0 ? "h" : "min");
}

// "The drive from A to B takes two hours": the time ends the sentence's claim.
std::optional<text::Length> read_taken_time(const Reading& reading, std::size_t token) {
  const auto number = text::read_number(reading.text, reading.tokens, token + 1);
  if (!number) return std::nullopt;
  const bool as_hours = reading.match(number->token_end, hours) > 0;
  if (!as_hours && reading.match(number->token_end, minutes) == 0) return std::nullopt;
  return make_time(reading, token + 1, number->token_end + 1, number->value, as_hours ? "h" : "min");
}

bool may_begin(const Reading& reading, std::size_t token) {
  const text::TokenKind kind = reading.tokens[token].kind;
  return kind != text::TokenKind::mark;
}

}  // namespace

std::vector<text::Length> find_travel_times(const Reading& reading) {
  std::vector<text::Length> times;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    if (!may_begin(reading, token)) continue;
    const bool takes = reading.is(token, "takes") || reading.is(token, "took");
    const auto time = takes ? read_taken_time(reading, token) : read_time(reading, token);
    if (!time) continue;
    times.push_back(*time);
    token = time->token_end - 1;
  }
  return times;
}

}  // namespace toise::claims
