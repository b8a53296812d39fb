// Starts from every length and reads what joins it to places on both sides.
#include "core/claims/find/find_distance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/claims/find/border_phrase.hpp"
#include "core/claims/find/distance_away.hpp"
#include "core/claims/find/distance_gap.hpp"
#include "core/claims/find/place_phrase.hpp"
#include "core/claims/find/reference_follow.hpp"
#include "core/claims/find/travel_time.hpp"
#include "core/claims/model/place_relation.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto straight_phrases =
    std::to_array<std::string_view>({"as the crow flies", "in a straight line", "in straight line", "by air"});
constexpr auto road_phrases = std::to_array<std::string_view>(
    {"by road", "by car", "by the road", "road", "drive", "on foot", "walk", "down the road", "up the road", "march"});
constexpr auto fillers = std::to_array<std::string_view>(
    {"away",     "distance", "distant",    "-",       "to the",    "due",     "straight", "direct", ",",    "inland",
     "offshore", "upstream", "downstream", "upriver", "downriver", "farther", "further",  "deep",   "runs", "run"});
constexpr auto prepositions = std::to_array<std::string_view>({"from", "off", "outside", "short of", "away from"});
constexpr auto existence = std::to_array<std::string_view>({"lies", "is", "sits", "stands", "in", "at", "near", "was"});

// What stands between a length and the place it is measured from.
struct Joint {
  bool found = false;
  std::size_t token_end = 0;
  std::optional<StatedDirection> direction;
  bool straight = false;
  bool road = false;
  bool of_it = false;  // "to its east": measured from the place last named
};

// "by road", "as the crow flies" at a token; the number of tokens.
std::size_t read_manner(const Reading& reading, std::size_t token, Joint& joint) {
  if (const std::size_t count = reading.match(token, straight_phrases); count > 0) {
    joint.straight = true;
    return count;
  }
  const std::size_t count = reading.match(token, road_phrases);
  joint.road = joint.road || count > 0;
  return count;
}

Joint read_joint(const Reading& reading, const text::Length& length) {
  constexpr std::size_t longest = 10;
  Joint joint;
  const std::size_t first = length.token_end;
  for (std::size_t i = first; i < first + longest && reading.same_sentence(first - 1, i);) {
    if (const std::size_t count = reading.match(i, prepositions); count > 0) {
      joint.found = true;
      joint.token_end = i + count;
      return joint;
    }
    const bool within = length.hedge == text::Hedge::up_to;
    if (reading.is(i, "of") && (joint.direction || within)) {
      joint.found = true;
      joint.token_end = i + 1;
      return joint;
    }
    if (reading.is(i, "to") && reading.is(i + 1, "its")) {  // "32 km to its east"
      const auto direction = read_direction(reading, i + 2);
      if (!direction) return joint;
      joint.found = joint.of_it = true;
      joint.direction = direction->direction;
      joint.token_end = i + 2 + direction->tokens;
      return joint;
    }
    if (const std::size_t count = read_manner(reading, i, joint); count > 0) {
      i += count;
    } else if (const auto direction = read_direction(reading, i)) {
      joint.direction = direction->direction;
      i += direction->tokens;
    } else if (const std::size_t filler = reading.match(i, fillers); filler > 0) {
      i += filler;
    } else {
      break;
    }
  }
  return joint;
}

StatedDistance state(const text::Length& length, const Joint& joint) {
  StatedDistance stated = make_stated(length);
  stated.straight_line = joint.straight;
  stated.by_road = joint.road && !joint.straight;
  return stated;
}

void set_subject(Claim& claim, const PlacePhrase& phrase) {
  claim.subject = phrase.end;
  if (!phrase.end && claim.missing.empty()) claim.missing = phrase.missing;
}

// "24 km from A lies B", "24 km from A, in B"; "24 km from A, B was hit" at the start of a sentence.
PlacePhrase read_subject_behind(const Reading& reading, const text::Length& length, std::size_t token) {
  const bool comma = reading.is_mark(token, ",");
  std::size_t at = token + (comma ? 1 : 0);
  if (!reading.same_sentence(length.token_begin, at)) return {};
  const bool opens = reading.sentence_begin(reading.sentence_of[at]) == length.token_begin;
  if (comma && opens) {
    if (PlacePhrase place = read_place_at(reading, at); place.end && !place.end->by_reference) return place;
  }
  if (reading.match(at, existence) != 1 || !reading.same_sentence(token - 1, at)) return {};
  return read_place_after(reading, at + 1);
}

PlacePhrase read_object(const Reading& reading, const Joint& joint, const PlacePhrase& subject) {
  const std::string_view own = subject.end ? std::string_view(subject.end->place.id) : "";
  if (!joint.of_it) return read_place_after(reading, joint.token_end, own);
  PlacePhrase object;
  object.token_end = joint.token_end;
  if (const auto followed = follow_it(reading, joint.token_end - 1, own)) {
    object.end = followed->end;
    object.missing = followed->missing;
  }
  return object;
}

// "24 km from Damascus’s airport": the words go on after the name, which ends before `token`.
bool is_owner(const Reading& reading, std::size_t token) {
  return token > 0 && reading.is_possessive(token - 1) && reading.mention_at(token - 1) &&
         reading.same_sentence(token - 1, token) && reading.tokens[token].kind == text::TokenKind::word;
}

// "56 km from Donetsk": the town, also where the name was read as that of the province around it.
void mean_town(const Reading& reading, ClaimEnd& end) {
  const bool province = kind_of(end.place) == PlaceKind::admin1 || kind_of(end.place) == PlaceKind::admin2;
  if (!province || end.by_reference) return;
  const std::size_t after = text::token_at(reading.tokens, end.span.end);
  if (is_place_noun(reading, after) || end.name.find(' ') != std::string::npos) return;  // "Donetsk Oblast"
  const auto town = std::find_if(end.alternatives.begin(), end.alternatives.end(),
                                 [&](const Place& other) { return !is_area(other) && holds(end.place, other); });
  if (town != end.alternatives.end()) std::swap(end.place, *town);
}

std::optional<Claim> find_offset(const Reading& reading, const text::Length& length) {
  Joint joint = read_joint(reading, length);
  if (!joint.found || read_border(reading, joint.token_end)) return std::nullopt;
  PlacePhrase subject = read_place_before(reading, length.token_begin);
  const PlacePhrase object = read_object(reading, joint, subject);
  if (!object.end && object.missing.empty()) return std::nullopt;
  std::size_t end = object.token_end;
  if (reading.same_sentence(length.token_begin, end)) end += read_manner(reading, end, joint);
  Claim claim = make_claim(reading, ClaimKind::distance, length.token_begin, end);
  claim.distance = state(length, joint);
  claim.direction = joint.direction;
  claim.object = object.end;
  claim.missing = object.missing;
  if (reading.is(object.token_end, "to") && !joint.direction) {  // "the 24 km from A to B": a way, not an offset
    set_subject(claim, read_place_after(reading, object.token_end + 1));
    claim.distance->by_road = claim.distance->is_route = !joint.straight;
  } else {
    if (!subject.end && subject.missing.empty()) subject = read_subject_behind(reading, length, end);
    set_subject(claim, subject);
  }
  for (auto* one : {&claim.subject, &claim.object})
    if (*one) mean_town(reading, **one);
  if (claim.object && is_owner(reading, object.token_end))
    claim.doubt = fmt::format("But it is measured from something of {}’s.", claim.object->name);
  // "In North Carolina, 60 miles southwest of Raleigh": the state is not what lies there.
  if (claim.subject && claim.object && holds(claim.subject->place, claim.object->place)) claim.subject.reset();
  if (!claim.subject && !claim.object) return std::nullopt;
  if (!claim.subject && claim.missing.empty())
    claim.missing = fmt::format("The text does not say which place lies {}.", claim.text);
  return claim;
}

}  // namespace

std::vector<Claim> find_distance(const Reading& reading) {
  std::vector<Claim> claims;
  for (const text::Length& length : reading.lengths) {
    auto claim = find_offset(reading, length);
    if (!claim) claim = find_gap(reading, length);
    if (!claim) claim = find_away(reading, length);
    if (claim) claims.push_back(std::move(*claim));
  }
  for (const text::Length& time : find_travel_times(reading)) {
    auto claim = find_offset(reading, time);
    if (!claim) claim = find_gap(reading, time);
    if (claim) claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
