// Looks for the pair of places before or after a length.
#include "core/claims/find/distance_gap.hpp"

#include <algorithm>
#include <array>

#include "core/claims/find/place_phrase.hpp"

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

}  // namespace

std::optional<Claim> find_gap(const Reading& reading, const text::Length& length) {
  const std::size_t after = length.token_end;
  const bool separates =
      reading.is(after, "separate") || reading.is(after, "separates") || reading.is(after, "between");
  if (separates && reading.same_sentence(length.token_begin, after)) {
    const PlacePair pair = read_place_pair(reading, after + 1);
    return make_pair_claim(reading, length, pair, length.token_begin, std::max(pair.token_end, after));
  }
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[length.token_begin]);
  const bool apart = reading.is(after, "apart");
  const bool separated = length.token_begin >= 2 && reading.is(length.token_begin - 1, "by") &&
                         reading.is(length.token_begin - 2, "separated");
  for (std::size_t i = length.token_begin; i > begin;) {
    --i;
    const bool joins = reading.is(i + 1, "between") || reading.is(i + 1, "from");
    const bool distance = joins && reading.is_any(i, ways);
    if (i == begin && reading.is(i, "between")) {  // "Between Homs and Hama there are 45 km of road"
      const PlacePair pair = read_place_pair(reading, i + 1);
      constexpr auto verbs = std::to_array<std::string_view>({"there are", "there is", "lie", "it is", "are some"});
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
