// Starts from "between" and from words for a road, and reads the two places that follow.
#include "core/claims/find/find_between.hpp"

#include <array>

#include "core/claims/reading/place_phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto road_words =
    std::to_array<std::string_view>({"road", "highway", "motorway", "route", "way", "railway", "line", "autobahn"});
constexpr auto halfway_words = std::to_array<std::string_view>({"halfway", "midway", "half way", "half - way"});

// "on the main road", "along the M5 highway": the token after the word for a road; 0 when none stands there.
std::size_t read_road(const Reading& reading, std::size_t token) {
  constexpr std::size_t longest = 5;
  if (!reading.is(token, "on") && !reading.is(token, "along")) return 0;
  for (std::size_t i = token + 1; i < token + longest && reading.same_sentence(token, i); ++i) {
    if (reading.is_any(i, road_words)) return i + 1;
    const bool passes = reading.tokens[i].kind != text::TokenKind::mark && !reading.mention_at(i);
    if (!passes) return 0;
  }
  return 0;
}

// "on the Damascus-Aleppo highway".
std::optional<PlacePair> read_named_road(const Reading& reading, std::size_t token) {
  if (!reading.is(token, "on") && !reading.is(token, "along")) return std::nullopt;
  const std::size_t begin = token + (reading.is(token + 1, "the") ? 2 : 1);
  const Mention* first = reading.mention_at(begin);
  if (!first || !first->place) return std::nullopt;
  const std::size_t joint = reading.end_token(*first);
  const bool dash = reading.is_mark(joint, "-") || reading.is_mark(joint, "–") || reading.is_mark(joint, "—");
  const Mention* last = dash ? reading.mention_at(joint + 1) : nullptr;
  if (!last || !last->place || !reading.is_any(reading.end_token(*last), road_words)) return std::nullopt;
  return PlacePair{make_end(*first), make_end(*last), reading.end_token(*last) + 1};
}

// "Halfway between Azaz and Dabiq is Marea", "Sandwiched between Izium and Kramatorsk, Sloviansk".
PlacePhrase read_subject_behind(const Reading& reading, std::size_t begin, std::size_t end) {
  if (begin > reading.sentence_begin(reading.sentence_of[begin]) + 1) return {};
  const bool joined =
      reading.is(end, "is") || reading.is(end, "lies") || reading.is(end, "sits") || reading.is_mark(end, ",");
  return joined && reading.same_sentence(begin, end + 1) ? read_place_at(reading, end + 1) : PlacePhrase{};
}

std::optional<Claim> make_between(const Reading& reading, std::size_t token, const PlacePair& pair,
                                  std::string_view word) {
  if (!pair.first || !pair.second || is_area(pair.first->place) || is_area(pair.second->place)) return std::nullopt;
  constexpr auto manners =
      std::to_array<std::string_view>({"roughly", "about", "almost", "exactly", "squeezed", "sandwiched", "wedged",
                                       "caught", "nearly", "approximately", "nestled"});
  std::size_t begin = token;
  while (begin > 0 && reading.is_any(begin - 1, manners)) --begin;
  PlacePhrase subject = read_place_before(reading, begin, word == "road" ? 1 : 0);
  if (!subject.end) subject = read_subject_behind(reading, token, pair.token_end);
  if (!subject.end || is_area(subject.end->place)) return std::nullopt;
  if (subject.end->place.id == pair.first->place.id || subject.end->place.id == pair.second->place.id)
    return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::between, token, pair.token_end);
  claim.subject = subject.end;
  claim.object = pair.first;
  claim.second = pair.second;
  claim.nearness = std::string(word);
  return claim;
}

std::optional<Claim> find_claim(const Reading& reading, std::size_t token) {
  if (const auto named = read_named_road(reading, token)) return make_between(reading, token, *named, "road");
  if (const std::size_t after = read_road(reading, token); after > 0) {
    if (!reading.is(after, "from") && !reading.is(after, "between") && !reading.is(after, "linking"))
      return std::nullopt;
    return make_between(reading, token, read_place_pair(reading, after + 1), "road");
  }
  const std::size_t halfway = reading.match(token, halfway_words);
  if (!reading.is(token + halfway, "between")) return std::nullopt;
  return make_between(reading, token, read_place_pair(reading, token + halfway + 1),
                      halfway > 0 ? "halfway" : "between");
}

}  // namespace

std::vector<Claim> find_between(const Reading& reading) {
  std::vector<Claim> claims;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    auto claim = find_claim(reading, token);
    if (!claim) continue;
    while (token + 1 < reading.tokens.size() && reading.tokens[token + 1].span.begin < claim->span.end) ++token;
    claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
