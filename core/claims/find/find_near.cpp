// Starts from every word for nearness; a place must stand right before and right after.
#include "core/claims/find/find_near.hpp"

#include <fmt/format.h>

#include <array>

#include "core/claims/reading/border_phrase.hpp"
#include "core/claims/reading/place_phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto nearnesses = std::to_array<std::string_view>({"near",
                                                             "close to",
                                                             "near to",
                                                             "not far from",
                                                             "in the vicinity of",
                                                             "next to",
                                                             "adjacent to",
                                                             "just outside",
                                                             "on the outskirts of",
                                                             "on the edge of",
                                                             "in the outskirts of",
                                                             "a stone's throw from",
                                                             "a stone’s throw from",
                                                             "a stone's throw away from",
                                                             "a stone’s throw away from",
                                                             "within walking distance of",
                                                             "close by",
                                                             "right beside",
                                                             "a short distance from",
                                                             "at the gates of",
                                                             "a suburb of",
                                                             "a northern suburb of",
                                                             "a southern suburb of",
                                                             "an eastern suburb of",
                                                             "a western suburb of"});

// "near the New York border", "near Rivers Avenue": the words go on, and it is not the town that is meant.
bool names_something_else(const Reading& reading, std::size_t token) {
  constexpr auto others = std::to_array<std::string_view>(
      {"border", "line", "boundary", "airport", "university", "avenue", "street", "road", "highway", "school"});
  if (token == 0 || !reading.same_sentence(token - 1, token) || reading.mention_at(token)) return false;
  const text::Token& next = reading.tokens[token];
  const bool name = next.kind == text::TokenKind::word && next.capitalised && !is_place_noun(reading, token);
  return name || reading.is_any(token, others);
}

// "on Kyiv's north-western outskirts", "in Aleppo's suburbs": the token after the words, or 0.
std::size_t read_owned_edge(const Reading& reading, std::size_t token) {
  constexpr auto edges = std::to_array<std::string_view>(
      {"outskirts", "suburbs", "edge", "doorstep", "periphery", "suburb", "neighbourhood", "neighborhood", "vicinity"});
  const bool led = reading.is(token, "on") || reading.is(token, "in") || reading.is(token, "at");
  const Mention* owner = led ? reading.mention_at(token + 1) : nullptr;
  if (!owner || !owner->place || owner->kind != MentionKind::name) return 0;
  std::size_t at = reading.end_token(*owner);
  if (!reading.is_possessive(at - 1)) return 0;
  if (reading.is(at, "immediate")) ++at;
  if (const auto direction = read_direction(reading, at)) at += direction->tokens;
  return reading.same_sentence(token, at) && reading.is_any(at, edges) ? at + 1 : 0;
}

std::optional<Claim> find_claim(const Reading& reading, std::size_t token, std::size_t after) {
  const bool negated = token > 0 && (reading.is(token - 1, "not") || reading.is(token - 1, "nowhere"));
  if (negated || read_border(reading, after)) return std::nullopt;
  const PlacePhrase object = read_place_at(reading, after);
  if (!object.end || is_area(object.end->place) || names_something_else(reading, object.token_end)) return std::nullopt;
  PlacePhrase subject = read_place_before(reading, token, 0);
  if (!subject.end && reading.sentence_begin(reading.sentence_of[token]) == token &&
      reading.is_mark(object.token_end, ",") && reading.is(object.token_end + 1, "in"))
    subject = read_place_at(reading, object.token_end + 2);  // "Not far from Kramatorsk, in Sloviansk,"
  if (!subject.end || is_area(subject.end->place) || subject.end->place.id == object.end->place.id) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::near, token, object.token_end);
  claim.subject = subject.end;
  claim.object = object.end;
  claim.nearness = "near";
  return claim;
}

// "the Damascus suburb of Douma".
std::optional<Claim> find_suburb(const Reading& reading, std::size_t token) {
  const Mention* city = token > 0 ? reading.mention_at(token - 1) : nullptr;
  const bool suburb = reading.is(token, "suburb") || reading.is(token, "suburbs");
  if (!suburb || !city || !city->place || is_area(*city->place) || city->kind != MentionKind::name) return std::nullopt;
  const bool named = reading.is(token + 1, "of") && reading.same_sentence(token, token + 2);
  const Mention* part = named ? reading.mention_at(token + 2) : nullptr;
  if (!part || !part->place || is_area(*part->place) || part->place->id == city->place->id) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::near, reading.first_token(*city), reading.end_token(*part));
  claim.subject = make_end(*part);
  claim.object = make_end(*city);
  claim.nearness = "near";
  claim.doubt = fmt::format("But the gazetteer may lack the suburb {}.", claim.subject->name);
  return claim;
}

}  // namespace

std::vector<Claim> find_near(const Reading& reading) {
  std::vector<Claim> claims;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    if (auto suburb = find_suburb(reading, token)) claims.push_back(std::move(*suburb));
    if (const std::size_t end = read_owned_edge(reading, token); end > 0) {
      if (auto claim = find_claim(reading, token, token + 1)) {
        claim->span.end = reading.tokens[end - 1].span.end;
        claim->text = std::string(claim->span.of(reading.text));
        claims.push_back(std::move(*claim));
      }
      continue;
    }
    const std::size_t count = reading.match(token, nearnesses);
    if (count == 0 || !reading.same_sentence(token, token + count)) continue;
    if (auto claim = find_claim(reading, token, token + count)) claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
