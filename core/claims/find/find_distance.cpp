// Starts from every length and reads what joins it to places on both sides.
#include "core/claims/find/find_distance.hpp"

#include <fmt/format.h>

#include <array>

#include "core/claims/find/border_phrase.hpp"
#include "core/claims/find/place_phrase.hpp"
#include "core/claims/model/place_relation.hpp"

namespace toise::claims {
namespace {

constexpr auto straight_phrases =
    std::to_array<std::string_view>({"as the crow flies", "in a straight line", "in straight line", "by air"});
constexpr auto road_phrases = std::to_array<std::string_view>(
    {"by road", "by car", "by the road", "road", "drive", "on foot", "walk", "down the road", "up the road", "march"});
constexpr auto fillers =
    std::to_array<std::string_view>({"away", "distance", "distant", "-", "to the", "due", "straight", "direct", ","});
constexpr auto prepositions = std::to_array<std::string_view>({"from", "off", "outside", "short of", "away from"});
constexpr auto existence = std::to_array<std::string_view>({"lies", "is", "sits", "stands", "in", "at", "near", "was"});

// What stands between a length and the place it is measured from.
struct Joint {
  bool found = false;
  std::size_t token_end = 0;
  std::optional<StatedDirection> direction;
  bool straight = false;
  bool road = false;
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

// "24 km from A lies B", "24 km from A, in B".
PlacePhrase read_subject_behind(const Reading& reading, std::size_t token) {
  std::size_t at = token + (reading.is_mark(token, ",") ? 1 : 0);
  if (reading.match(at, existence) != 1 || !reading.same_sentence(token - 1, at)) return {};
  return read_place_after(reading, at + 1);
}

std::optional<Claim> find_offset(const Reading& reading, const text::Length& length) {
  Joint joint = read_joint(reading, length);
  if (!joint.found || read_border(reading, joint.token_end)) return std::nullopt;
  PlacePhrase subject = read_place_before(reading, length.token_begin);
  const PlacePhrase object =
      read_place_after(reading, joint.token_end, subject.end ? std::string_view(subject.end->place.id) : "");
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
    if (!subject.end && subject.missing.empty()) subject = read_subject_behind(reading, end);
    set_subject(claim, subject);
  }
  // "In North Carolina, 60 miles southwest of Raleigh": the state is not what lies there.
  if (claim.subject && claim.object && holds(claim.subject->place, claim.object->place)) claim.subject.reset();
  if (!claim.subject && !claim.object) return std::nullopt;
  if (!claim.subject && claim.missing.empty())
    claim.missing = fmt::format("The text does not say which place lies {}.", claim.text);
  return claim;
}

// The two places of "between A and B", "from A to B", "A and B" that end or begin at a token.
struct Pair {
  std::optional<ClaimEnd> first;
  std::optional<ClaimEnd> second;
  std::size_t token_end = 0;
};
Pair read_pair(const Reading& reading, std::size_t token) {
  Pair pair;
  const PlacePhrase first = read_place_after(reading, token);
  const std::size_t joint = first.token_end;
  if (!first.end || !(reading.is(joint, "and") || reading.is(joint, "to") || reading.is(joint, "from"))) return pair;
  const PlacePhrase second = read_place_after(reading, joint + 1);
  pair.first = first.end;
  pair.second = second.end;
  pair.token_end = second.token_end;
  return pair;
}

std::optional<Claim> make_pair_claim(const Reading& reading, const text::Length& length, const Pair& pair,
                                     std::size_t begin, std::size_t end) {
  if (!pair.first || !pair.second) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::distance, begin, end);
  claim.subject = pair.first;
  claim.object = pair.second;
  claim.distance = state(length, {});
  return claim;
}

// "A and B are 24 km apart", "the distance between A and B is 24 km", "24 km separate A and B", "24 km between A and
// B".
std::optional<Claim> find_gap(const Reading& reading, const text::Length& length) {
  const std::size_t after = length.token_end;
  const bool separates =
      reading.is(after, "separate") || reading.is(after, "separates") || reading.is(after, "between");
  if (separates && reading.same_sentence(length.token_begin, after)) {
    const Pair pair = read_pair(reading, after + 1);
    return make_pair_claim(reading, length, pair, length.token_begin, std::max(pair.token_end, after));
  }
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[length.token_begin]);
  const bool apart = reading.is(after, "apart");
  for (std::size_t i = length.token_begin; i > begin;) {
    --i;
    const bool distance = reading.is(i, "distance") && (reading.is(i + 1, "between") || reading.is(i + 1, "from"));
    const Mention* mention = apart ? reading.mention_at(i) : nullptr;
    if (!distance && !mention) continue;
    const Pair pair = read_pair(reading, distance ? i + 2 : i);
    if (!pair.second || pair.token_end > length.token_begin) continue;
    return make_pair_claim(reading, length, pair, i, apart ? after + 1 : after);
  }
  return std::nullopt;
}

}  // namespace

std::vector<Claim> find_distance(const Reading& reading) {
  std::vector<Claim> claims;
  for (const text::Length& length : reading.lengths) {
    auto claim = find_offset(reading, length);
    if (!claim) claim = find_gap(reading, length);
    if (claim) claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
