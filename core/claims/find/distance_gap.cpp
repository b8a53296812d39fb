// Looks for the pair of places before or after a length.
#include "core/claims/find/distance_gap.hpp"

#include <algorithm>
#include <array>

#include "core/claims/reading/place_phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto ways = std::to_array<std::string_view>({"distance", "drive", "journey", "road", "trip", "flight"});
constexpr auto manners = std::to_array<std::string_view>(
    {"by road", "by car", "by highway", "as the crow flies", "in a straight line", "by air"});

// "... is 140 km by road": reads the manner behind the length.
std::size_t read_manner_behind(const Reading& reading, std::size_t token, StatedDistance& stated) {
  const std::size_t count = reading.match(token, manners);
  if (count == 0 || !reading.same_sentence(token - 1, token)) return 0;
  stated.by_road = reading.is(token + 1, "road") || reading.is(token + 1, "car") || reading.is(token + 1, "highway");
  stated.straight_line = !stated.by_road;
  return count;
}

// Few words, none of them a number, a quotation or another place, stand between the pair and its length.
bool leads_to(const Reading& reading, std::size_t token, const text::Length& length) {
  constexpr std::size_t reach = 8;
  constexpr auto breaks = std::to_array<std::string_view>({"“", "”", "\"", ";", ":"});
  if (token > length.token_begin || token + reach < length.token_begin) return false;
  for (std::size_t i = token; i < length.token_begin; ++i)
    if (reading.tokens[i].kind == text::TokenKind::number || reading.match(i, breaks) == 1 || reading.mention_at(i))
      return false;
  return true;
}

std::optional<Claim> make_pair_claim(const Reading& reading, const text::Length& length, const PlacePair& pair,
                                     std::size_t begin, std::size_t end) {
  if (!pair.first || !pair.second) return std::nullopt;
  StatedDistance stated = make_stated(length);
  end += read_manner_behind(reading, end, stated);
  Claim claim = make_claim(reading, ClaimKind::distance, begin, end);
  const bool drive = stated.is_time && !reading.is(begin, "distance");  // "the drive from A to B": B is what lies there
  claim.subject = drive ? pair.second : pair.first;
  claim.object = drive ? pair.first : pair.second;
  claim.distance = stated;
  return claim;
}

// "300 km of desert lie between", "a few km divide", "a 26-mile stretch of road links": the token after the verb, or 0.
std::size_t find_separation(const Reading& reading, const text::Length& length) {
  constexpr auto verbs = std::to_array<std::string_view>({"separate", "separates", "separated", "divide", "divides",
                                                          "between", "lie between", "lies between", "link", "links",
                                                          "connect", "connects", "stretch between", "run between"});
  constexpr std::size_t reach = 5;
  for (std::size_t i = length.token_end; i < length.token_end + reach; ++i) {
    if (!reading.same_sentence(length.token_begin, i) || reading.mention_at(i)) return 0;
    if (const std::size_t count = reading.match(i, verbs); count > 0) return i + count;
    if (reading.tokens[i].kind != text::TokenKind::word) return 0;
  }
  return 0;
}

// "the 118-km Kabul-Jalalabad highway".
std::optional<Claim> find_named_road(const Reading& reading, const text::Length& length) {
  constexpr auto roads = std::to_array<std::string_view>({"road", "highway", "motorway", "route", "railway", "line"});
  const Mention* first = reading.mention_at(length.token_end);
  if (!first || !first->place || !reading.same_sentence(length.token_begin, length.token_end)) return std::nullopt;
  const std::size_t joint = reading.end_token(*first);
  const Mention* second =
      reading.is_mark(joint, "-") || reading.is_mark(joint, "–") ? reading.mention_at(joint + 1) : nullptr;
  if (!second || !second->place || !reading.is_any(reading.end_token(*second), roads)) return std::nullopt;
  const PlacePair pair{make_end(*first), make_end(*second), reading.end_token(*second) + 1};
  auto claim = make_pair_claim(reading, length, pair, length.token_begin, pair.token_end);
  if (claim) claim->distance->by_road = claim->distance->is_route = true;
  return claim;
}

// "From Sarmada it is 28 km as the crow flies to Reyhanli".
std::optional<Claim> find_way(const Reading& reading, const text::Length& length) {
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[length.token_begin]);
  if (!reading.is(begin, "from")) return std::nullopt;
  const PlacePhrase first = read_place_after(reading, begin + 1);
  const std::size_t comma = first.token_end + (reading.is_mark(first.token_end, ",") ? 1 : 0);
  const bool joined = reading.is(comma, "it") && comma + 2 == length.token_begin;
  StatedDistance ignored;
  const std::size_t after = length.token_end + read_manner_behind(reading, length.token_end, ignored);
  if (!first.end || !joined || !reading.is(after, "to")) return std::nullopt;
  const PlacePhrase second = read_place_at(reading, after + 1);
  const PlacePair pair{first.end, second.end, second.token_end};
  return make_pair_claim(reading, length, pair, length.token_begin, length.token_end);
}

}  // namespace

std::optional<Claim> find_gap(const Reading& reading, const text::Length& length) {
  const std::size_t after = length.token_end;
  if (const std::size_t verb = find_separation(reading, length); verb > 0) {
    const PlacePair pair = read_place_pair(reading, verb);
    return make_pair_claim(reading, length, pair, length.token_begin, std::max(pair.token_end, after));
  }
  if (auto named = find_named_road(reading, length)) return named;
  if (auto way = find_way(reading, length)) return way;
  constexpr std::size_t reach = 300;  // tokens: longer sentences are lists, and texts stay linear
  const std::size_t begin = std::max(reading.sentence_begin(reading.sentence_of[length.token_begin]),
                                     length.token_begin - std::min(reach, length.token_begin));
  const bool apart = reading.is(after, "apart");
  const bool separated = length.token_begin >= 2 && reading.is(length.token_begin - 1, "by") &&
                         reading.is(length.token_begin - 2, "separated");
  for (std::size_t i = length.token_begin; i > begin;) {
    --i;
    const bool joins = reading.is(i + 1, "between") || reading.is(i + 1, "from");
    const bool distance = joins && reading.is_any(i, ways);
    if (i == begin && (reading.is(i, "between") || reading.is(i, "from"))) {  // "Between Homs and Hama there are"
      const PlacePair pair = read_place_pair(reading, i + 1);
      constexpr auto verbs = std::to_array<std::string_view>(
          {"there are", "there is", "lie", "it is", "are some", "it's", "is", ":", "are"});
      const std::size_t verb = pair.second ? reading.match(pair.token_end, verbs) : 0;
      if (verb > 0 && pair.token_end + verb == length.token_begin)
        return make_pair_claim(reading, length, pair, i, after);
    }
    const Mention* mention = apart || separated ? reading.mention_at(i) : nullptr;
    if (!distance && !mention) continue;
    const PlacePair pair = read_place_pair(reading, distance ? i + 2 : i);
    if (!pair.second || !leads_to(reading, pair.token_end, length)) continue;
    return make_pair_claim(reading, length, pair, i, apart ? after + 1 : after);
  }
  return std::nullopt;
}

}  // namespace toise::claims
