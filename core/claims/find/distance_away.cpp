// Reads the words behind (or before) the length, then looks back for the two towns.
#include "core/claims/find/distance_away.hpp"

#include <array>

#include "core/claims/reading/place_phrase.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto aways = std::to_array<std::string_view>(
    {"away", "distant", "up the road", "down the road", "further on", "farther on", "up the coast", "down the coast",
     "away by road", "down the highway", "up the highway", "further along", "up the motorway", "down the motorway",
     "along the road", "upstream", "downstream"});
constexpr auto towards = std::to_array<std::string_view>(
    {"to the", "further to the", "farther to the", "further", "farther", "due", "further up", "away to the"});
constexpr auto ways =
    std::to_array<std::string_view>({"a trip of", "a drive of", "a journey of", "a flight of", "a march of",
                                     "a walk of", "a distance of", "a ride of", "a trek of", "a route of"});
constexpr auto straight_phrases =
    std::to_array<std::string_view>({"as the crow flies", "in a straight line", "by air"});

// What stands in place of a place to measure from.
struct Away {
  std::size_t token_begin = 0;
  std::size_t token_end = 0;
  std::optional<StatedDirection> direction;
  bool is_way = false;  // "a trip of 220 km"
  bool straight = false;
};

std::optional<Away> read_away(const Reading& reading, const text::Length& length) {
  Away away;
  away.token_begin = length.token_begin;
  away.token_end = length.token_end;
  constexpr std::size_t words = 3;  // "a trip of"
  const bool is_way = length.token_begin >= words && reading.match(length.token_begin - words, ways) == words;
  if (const std::size_t count = reading.match(length.token_end, straight_phrases); count > 0) {
    away.straight = true;
    away.token_end += count;
  }
  if (is_way) {
    away.token_begin -= words;
    away.is_way = true;
    return away;
  }
  const std::size_t after = away.token_end;
  if (!reading.same_sentence(length.token_begin, after)) return std::nullopt;
  if (const std::size_t count = reading.match(after, aways); count > 0) {
    away.token_end = after + count;
    return reading.is(away.token_end, "from") ? std::nullopt : std::optional(away);
  }
  const bool on = reading.is(after, "on") && reading.is(length.token_begin, "another") &&
                  (!reading.same_sentence(after, after + 1) || reading.tokens[after + 1].kind == text::TokenKind::mark);
  if (on) {  // "another eight kilometres on"
    away.token_end = after + 1;
    return away;
  }
  const std::size_t lead = reading.match(after, towards);
  const auto direction = lead > 0 ? read_direction(reading, after + lead) : std::nullopt;
  if (!direction) return std::nullopt;
  away.direction = direction->direction;
  away.token_end = after + lead + direction->tokens;
  for (const std::string_view word : {"of", "from"})
    if (reading.is(away.token_end, word)) return std::nullopt;
  return away;
}

// The one town other than `not_this` that the tokens name; nothing for none or several.
const Mention* find_only_town(const Reading& reading, std::size_t begin, std::size_t end, std::string_view not_this) {
  const Mention* only = nullptr;
  for (std::size_t i = begin; i < end; ++i) {
    const Mention* mention = reading.mention_at(i);
    const bool fits = mention && mention->place && mention->kind == MentionKind::name && !is_area(*mention->place) &&
                      mention->place->id != not_this;
    if (!fits) continue;
    if (only && only->place->id != mention->place->id) return nullptr;
    only = mention;
  }
  return only;
}

// ", in Azaz" behind the words.
PlacePhrase read_subject_behind(const Reading& reading, std::size_t token) {
  std::size_t at = token + (reading.is_mark(token, ",") ? 1 : 0);
  if (!reading.is(at, "in") && !reading.is(at, "at")) return {};
  return reading.same_sentence(token - 1, at + 1) ? read_place_at(reading, at + 1) : PlacePhrase{};
}

}  // namespace

std::optional<Claim> find_away(const Reading& reading, const text::Length& length) {
  const auto away = read_away(reading, length);
  if (!away) return std::nullopt;
  PlacePhrase subject = read_place_before(reading, away->token_begin, 0);
  std::size_t before = away->token_begin;
  const std::size_t sentence = reading.sentence_of[away->token_begin];
  if (!subject.end && away->token_begin <= reading.sentence_begin(sentence) + 1)
    subject = read_subject_behind(reading, away->token_end);
  if (!subject.end || is_area(subject.end->place) || subject.end->by_reference) return std::nullopt;
  const Mention* other = find_only_town(reading, reading.sentence_begin(sentence), before, subject.end->place.id);
  if (!other && sentence > 0 && !away->is_way)
    other = find_only_town(reading, reading.sentence_begin(sentence - 1), reading.sentence_end(sentence - 1),
                           subject.end->place.id);
  if (!other) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::distance, away->token_begin, away->token_end);
  claim.distance = make_stated(length);
  claim.distance->straight_line = away->straight;
  claim.distance->by_road = claim.distance->is_route = away->is_way && !away->straight;
  claim.direction = away->direction;
  claim.subject = subject.end;
  claim.object = make_end(*other);
  return claim;
}

}  // namespace toise::claims
