// Reads forwards from a length, a direction or a word for nearness; what lies there stands before, else behind.
#include "core/claims/foreign/foreign_ahead.hpp"

#include <algorithm>
#include <utility>

#include "core/claims/foreign/foreign_claim.hpp"
#include "core/claims/foreign/foreign_ends.hpp"
#include "core/claims/foreign/foreign_phrase.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

using text::Language;

// "24 км от Киева", "17 كم شمال باريشا", "5 km de la frontière turque".
std::optional<Claim> find_offset(const Reading& reading, const Language& language, const text::Length& length) {
  std::size_t at = length.token_end;
  if (!reading.same_sentence(length.token_begin, at)) return std::nullopt;
  bool straight = false;
  while (const std::size_t count = match_filler(reading, language, at, straight)) at += count;
  const auto direction = read_foreign_direction(reading, language, at);
  if (direction) at += direction->words.tokens;
  const std::size_t from = match_foreign(reading, at, direction ? language.of : language.from);
  auto subject = read_foreign_subject(reading, language, length.token_begin);
  if (const auto border = read_foreign_border(reading, language, at + from); border && from > 0) {
    if (!subject) subject = read_foreign_subject_behind(reading, language, length.token_begin, border->token_end);
    return make_foreign_border(reading, {length.token_begin, border->token_end}, length, straight, subject, *border);
  }
  const ForeignPlace place = read_foreign_place(reading, language, at + from);
  const bool joined = from > 0 || place.elided || (direction && (direction->comparative || language.of_is_optional));
  if (!place.end || !joined) return std::nullopt;
  if (!subject) subject = read_foreign_subject_behind(reading, language, length.token_begin, place.token_end);
  auto claim =
      make_foreign_distance(reading, {length.token_begin, place.token_end}, length, straight, subject, place.end);
  if (claim && direction) claim->direction = direction->words.direction;
  if (claim) claim->distance->by_road = match_foreign(reading, place.token_end, language.by_road) > 0;
  return claim;
}

// "севернее Киева, в 130 км": the length that follows a direction from a place.
const text::Length* find_length_behind(const Reading& reading, const Language& language, std::size_t token) {
  constexpr std::size_t reach = 4;
  bool straight = false;
  std::size_t at = token;
  const auto passes = [&] {
    return std::max(match_filler(reading, language, at, straight), match_foreign(reading, at, language.in));
  };
  while (at < token + reach && reading.same_sentence(token - 1, at)) {
    const text::Length* found = reading.length_from(at);
    if (found && found->token_begin == at) return found;
    const std::size_t count = passes();
    if (count == 0) return nullptr;
    at += count;
  }
  return nullptr;
}

std::optional<Claim> find_near_border(const Reading& reading, const Language& language, std::size_t token) {
  for (const auto& [words, nearness] :
       {std::pair(language.near, "near"), std::pair(language.on, "on"), std::pair(language.border_adjectives, "on")}) {
    const std::size_t count = match_foreign(reading, token, words);
    if (count == 0) continue;
    const bool adjective = words.data() == language.border_adjectives.data();
    const auto border = adjective ? read_foreign_neighbour(reading, token + count)
                                  : read_foreign_border(reading, language, token + count);
    if (!border) continue;
    auto subject = read_foreign_subject(reading, language, token);
    if (!subject) subject = read_foreign_subject_behind(reading, language, token, border->token_end);
    return make_foreign_border(reading, {token, border->token_end}, nearness, subject, *border);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Claim> find_length_ahead(const Reading& reading, const Language& language, const text::Length& length) {
  auto offset = find_offset(reading, language, length);
  // "عن حمص 45 كم وعن حلب 125 كم": the place behind has a length of its own.
  const std::size_t behind = offset ? text::token_at(reading.tokens, offset->span.end) : 0;
  const text::Length* next = reading.length_from(std::max(behind, length.token_begin + 1));
  const bool shared = offset && offset->object && next && next->token_begin == behind;
  if (offset && !shared) return offset;
  const auto ends = read_ends_before(reading, language, length);
  if (offset && !ends) return offset;
  if (const auto pair = read_pair_behind(reading, language, length.token_end))
    return make_foreign_distance(reading, {length.token_begin, pair->token_begin}, length, false, pair->subject,
                                 pair->object);
  if (!ends) return std::nullopt;
  const TokenRange words{ends->token_begin, length.token_end};
  return ends->border ? make_foreign_border(reading, words, length, ends->straight, ends->subject, *ends->border)
                      : make_foreign_distance(reading, words, length, ends->straight, ends->subject, ends->object);
}

std::optional<Claim> find_phrase_ahead(const Reading& reading, const Language& language, std::size_t token) {
  if (auto claim = find_near_border(reading, language, token)) return claim;
  const auto direction = read_foreign_direction(reading, language, token);
  if (!direction) return std::nullopt;
  const std::size_t at = token + direction->words.tokens;
  const std::size_t of = match_foreign(reading, at, language.of);
  const ForeignPlace place = read_foreign_place(reading, language, at + of);
  const bool joined = of > 0 || place.elided || direction->comparative || language.of_is_optional;
  if (!place.end || !joined) return std::nullopt;
  auto subject = read_foreign_subject(reading, language, token);
  const text::Length* length = find_length_behind(reading, language, place.token_end);
  const bool own = length && !find_offset(reading, language, *length);  // it may be measured from elsewhere
  const std::size_t end = own ? length->token_end : place.token_end;
  if (!subject) subject = read_foreign_subject_behind(reading, language, token, end);
  if (!own) return make_foreign_direction(reading, {token, place.token_end}, subject, place.end, *direction);
  auto claim = make_foreign_distance(reading, {token, end}, *length, false, subject, place.end);
  if (claim) claim->direction = direction->words.direction;
  return claim;
}

}  // namespace toise::claims
