// Starts from every length and reads what joins it to places on both sides.
#include "core/claims/find/find_distance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/claims/reading/border_phrase.hpp"
#include "core/claims/find/distance_away.hpp"
#include "core/claims/find/distance_gap.hpp"
#include "core/claims/reading/place_phrase.hpp"
#include "core/claims/reading/reference_follow.hpp"
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
constexpr auto prepositions = std::to_array<std::string_view>(
    {"from", "off", "outside", "short of", "away from", "out of", "past", "beyond", "downstream of", "upstream of",
     "before reaching", "back from", "from both", "to reach", "to get to"});
constexpr auto existence = std::to_array<std::string_view>({"lies", "is", "sits", "stands", "in", "at", "near", "was"});
constexpr auto both = std::to_array<std::string_view>({"from both"});

// What stands between a length and the place it is measured from.
struct Joint {
  bool found = false;
  std::size_t token_end = 0;
  std::optional<StatedDirection> direction;
  bool straight = false;
  bool road = false;
  const Mention* owner = nullptr;  // "to Aleppo's north"
  bool of_it = false;              // "to its east": measured from the place last named
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

// "44 km to Aleppo's north": the place stands before the direction.
std::optional<Joint> read_owned_side(const Reading& reading, std::size_t token) {
  const Mention* owner = reading.is(token, "to") ? reading.mention_at(token + 1) : nullptr;
  if (!owner || !owner->place || owner->kind != MentionKind::name) return std::nullopt;
  const std::size_t after = reading.end_token(*owner);
  const auto direction = reading.is_possessive(after - 1) ? read_direction(reading, after) : std::nullopt;
  if (!direction) return std::nullopt;
  Joint joint;
  joint.found = true;
  joint.token_end = after + direction->tokens;
  joint.direction = direction->direction;
  joint.owner = owner;
  return joint;
}

// "90 miles up the Tigris from": the tokens up to "from".
std::size_t skip_course(const Reading& reading, std::size_t token) {
  constexpr auto courses = std::to_array<std::string_view>({"up the", "down the", "along the"});
  constexpr std::size_t longest = 5;
  const std::size_t lead = reading.match(token, courses);
  for (std::size_t i = token + lead; lead > 0 && i < token + longest && reading.same_sentence(token, i); ++i)
    if (reading.is(i, "from")) return i - token;
  return 0;
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
    if (const auto owned = read_owned_side(reading, i)) return *owned;
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
    } else if (const std::size_t along = skip_course(reading, i); along > 0) {
      i += along;
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

// Only small words stand before a token in its sentence: "Lying some | 30 km", "~ | 32 km".
bool opens_sentence(const Reading& reading, std::size_t token) {
  constexpr auto openings =
      std::to_array<std::string_view>({"lying", "located", "situated", "sitting", "just", "only", "at", "~", "*", "-",
                                       "•", "and", "but", "now", "some", "\"", "“"});
  for (std::size_t i = reading.sentence_begin(reading.sentence_of[token]); i < token; ++i)
    if (!reading.is_any(i, openings)) return false;
  return true;
}

// "24 km from A lies B", "24 km from A, in B"; "24 km from A, B was hit" at the start of a sentence.
PlacePhrase read_subject_behind(const Reading& reading, const text::Length& length, std::size_t token) {
  const bool comma = reading.is_mark(token, ",") || reading.is_mark(token, ":");
  std::size_t at = token + (comma ? 1 : 0);
  if (!reading.same_sentence(length.token_begin, at)) return {};
  const bool opens = opens_sentence(reading, length.token_begin);
  if (comma && opens) {
    if (PlacePhrase place = read_place_at(reading, at); place.end && !place.end->by_reference) return place;
  }
  if (reading.match(at, existence) != 1 || !reading.same_sentence(token - 1, at)) return {};
  return read_place_after(reading, at + 1);
}

PlacePhrase read_object(const Reading& reading, const Joint& joint, const PlacePhrase& subject) {
  const std::string_view own = subject.end ? std::string_view(subject.end->place.id) : "";
  if (joint.owner) {
    PlacePhrase owner;
    owner.end = make_end(*joint.owner);
    owner.token_end = joint.token_end;
    return owner;
  }
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
  const bool country = kind_of(end.place) == PlaceKind::country && end.name != end.place.name;  // "Tunis"
  if ((!province && !country) || end.by_reference) return;
  const std::size_t after = text::token_at(reading.tokens, end.span.end);
  if (is_place_noun(reading, after) || end.name.find(' ') != std::string::npos) return;  // "Donetsk Oblast"
  const auto town = std::find_if(end.alternatives.begin(), end.alternatives.end(),
                                 [&](const Place& other) { return !is_area(other) && holds(end.place, other); });
  if (town != end.alternatives.end()) std::swap(end.place, *town);
}

// "Measured in a straight line, ...": said at the head of the sentence.
bool opens_straight(const Reading& reading, std::size_t token) {
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[token]);
  const std::size_t at = begin + (reading.is(begin, "measured") ? 1 : 0);
  const std::size_t count = reading.match(at, straight_phrases);
  return count > 0 && at + count < token;
}

std::optional<Claim> find_offset(const Reading& reading, const text::Length& length) {
  Joint joint = read_joint(reading, length);
  if (!joint.found || read_border(reading, joint.token_end) || is_of_border(reading, length.token_begin))
    return std::nullopt;
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
  if (opens_straight(reading, length.token_begin)) claim.distance->straight_line = true;
  if (claim.object && is_owner(reading, object.token_end))
    claim.doubt = fmt::format("But it is measured from something of {}’s.", claim.object->name);
  // "In North Carolina, 60 miles southwest of Raleigh": the state is not what lies there.
  if (claim.subject && claim.object && holds(claim.subject->place, claim.object->place)) claim.subject.reset();
  if (!claim.subject && !claim.object) return std::nullopt;
  if (!claim.subject && claim.missing.empty())
    claim.missing = fmt::format("The text does not say which place lies {}.", claim.text);
  return claim;
}

// "18 km from both Azaz and Dabiq": the same of the second.
std::optional<Claim> find_other_of_both(const Reading& reading, const Claim& claim) {
  if (!claim.object || claim.object->by_reference) return std::nullopt;
  const std::size_t first = text::token_at(reading.tokens, claim.object->span.begin);
  const std::size_t joint = text::token_at(reading.tokens, claim.object->span.end);
  if (first < 2 || reading.match(first - 2, both) == 0 || !reading.is(joint, "and")) return std::nullopt;
  const PlacePhrase other = read_place_at(reading, joint + 1);
  if (!other.end || (claim.subject && claim.subject->place.id == other.end->place.id)) return std::nullopt;
  Claim second = claim;
  second.object = other.end;
  second.span.end = other.end->span.end;
  second.text = std::string(second.span.of(reading.text));
  return second;
}

}  // namespace

std::vector<Claim> find_distance(const Reading& reading) {
  std::vector<Claim> claims;
  for (const text::Length& length : reading.lengths) {
    auto claim = find_offset(reading, length);
    if (!claim) claim = find_gap(reading, length);
    if (!claim) claim = find_away(reading, length);
    if (!claim) continue;
    claims.push_back(std::move(*claim));
    if (auto second = find_other_of_both(reading, claims.back())) claims.push_back(std::move(*second));
  }
  for (const text::Length& time : find_travel_times(reading)) {
    auto claim = find_offset(reading, time);
    if (!claim) claim = find_gap(reading, time);
    if (claim) claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
