// Starts from every compass word that no length claims for itself.
#include "core/claims/find/find_direction.hpp"

#include <algorithm>
#include <array>

#include "core/claims/reading/border_phrase.hpp"
#include "core/claims/reading/place_phrase.hpp"
#include "core/claims/model/place_relation.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

// The last length that ends at or before a token stands close enough to own the direction: "24 km to the north of".
bool belongs_to_length(const Reading& reading, std::size_t token) {
  constexpr std::size_t reach = 6;
  const auto after = std::upper_bound(reading.lengths.begin(), reading.lengths.end(), token,
                                      [](std::size_t at, const text::Length& one) { return at < one.token_end; });
  if (after == reading.lengths.begin()) return false;
  const text::Length& length = *(after - 1);
  return token < length.token_end + reach && reading.same_sentence(length.token_begin, token);
}

// "north of Idlib" of a town in the province of Idlib: the town of that name is meant, where there is one.
void mean_seat(ClaimEnd& area) {
  for (Place& other : area.alternatives) {
    if (is_area(other) || !holds(area.place, other)) continue;
    std::swap(area.place, other);
    return;
  }
}

// "north of Barisha": the subject stands before, or after as in "north of Barisha lies Atmah".
std::optional<Claim> find_relative(const Reading& reading, std::size_t token, const DirectionWords& words) {
  const std::size_t after = token + words.tokens;
  if (reading.mention_at(token)) return std::nullopt;  // "the Middle East of tomorrow"
  if (!reading.is(after, "of") || read_border(reading, after + 1)) return std::nullopt;
  const PlacePhrase object = read_place_after(reading, after + 1);
  if (!object.end) return std::nullopt;
  PlacePhrase subject;
  constexpr auto lies =
      std::to_array<std::string_view>({"lies", "sits", "stands", "you will find", "you find", "is", "was"});
  std::size_t begin = token;
  for (const std::string_view lead : {"to the", "far", "extreme", "just", "due", "immediately"})
    begin -= text::match_before(reading.text, reading.tokens, begin, lead);
  const bool opens = reading.sentence_begin(reading.sentence_of[token]) + 1 >= begin;
  if (const std::size_t verb = reading.match(object.token_end, lies); verb > 0 && opens)
    subject = read_place_after(reading, object.token_end + verb);
  else
    subject = read_place_before(reading, begin);
  const bool follows = begin > 0 && reading.is(begin - 1, "and");  // "west of Hama and north-west of Homs"
  if (!subject.end && !follows) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::direction, begin, object.token_end);
  claim.subject = subject.end;
  claim.object = object.end;
  claim.direction = words.direction;
  const bool in_the = begin >= 2 && reading.is(begin - 1, "the") && reading.is(begin - 2, "in");
  const bool inside = subject.end && holds(object.end->place, subject.end->place);
  if (!in_the && inside) mean_seat(*claim.object);
  claim.part_of_object =
      is_area(claim.object->place) &&
      (in_the || (subject.end && holds(claim.object->place, subject.end->place)));  // "south of France"
  return claim;
}

// The area that has parts: the one named, or where a town is (Gaza), the area of that name around it.
std::optional<ClaimEnd> find_whole(const Mention& named) {
  ClaimEnd end = make_end(named);
  const auto has_parts = [](const Place& place) { return is_area(place) && kind_of(place) != PlaceKind::region; };
  if (has_parts(end.place)) return end;
  if (is_area(end.place)) return std::nullopt;
  const auto area = std::find_if(end.alternatives.begin(), end.alternatives.end(),
                                 [&](const Place& other) { return has_parts(other) && holds(other, end.place); });
  if (area == end.alternatives.end()) return std::nullopt;
  std::swap(end.place, *area);
  return end;
}

// What ends at a token is no member of a list: "Kandahar, southern Afghanistan and Kabul".
bool stands_alone(const Reading& reading, std::size_t token) {
  return !reading.is(token, "and") && !reading.is(token, "or") &&
         !(reading.is_mark(token, ",") && (reading.mention_at(token + 1) || reading.is(token + 1, "and")));
}

// "the northern Syrian town of Azaz": a part of the country that the adjective names.
std::optional<Claim> find_part_of_demonym(const Reading& reading, std::size_t token, const DirectionWords& words) {
  const Mention* country = reading.mention_at(token + words.tokens);
  if (!country || !country->place || country->kind != MentionKind::demonym || reading.mention_at(token))
    return std::nullopt;
  std::size_t at = reading.end_token(*country);
  if (!is_place_noun(reading, at)) return std::nullopt;
  ++at;
  if (reading.is(at, "of")) ++at;
  const Mention* town = reading.mention_at(at);
  const bool described = !town && token > 2 && reading.is_mark(token - 2, ",");  // "Lviv, a western Ukrainian city"
  if (described) {
    at = token - 3;
    town = reading.mention_at(at);
  }
  if (!town || !town->place || town->kind != MentionKind::name || !reading.same_sentence(token, at))
    return std::nullopt;
  const std::size_t end = described ? reading.end_token(*country) : reading.end_token(*town);
  Claim claim = make_claim(reading, ClaimKind::direction, token, end);
  claim.subject = make_end(*town);
  claim.object = make_end(*country);
  claim.direction = words.direction;
  claim.part_of_object = true;
  return claim;
}

// "Kramatorsk, to Sloviansk's south", "in Idlib's north", "Syria's far north": the owner stands before the direction.
std::optional<Claim> find_owned_side(const Reading& reading, std::size_t token, const DirectionWords& words) {
  std::size_t at = token;
  if (at > 0 && (reading.is(at - 1, "far") || reading.is(at - 1, "extreme"))) --at;
  const Mention* owner = at > 0 && reading.is_possessive(at - 1) ? reading.mention_at(at - 1) : nullptr;
  const std::size_t end = token + words.tokens;
  if (!owner || !owner->place || owner->kind != MentionKind::name || reading.mention_at(end)) return std::nullopt;
  const std::size_t first = reading.first_token(*owner);
  const bool to = first > 0 && reading.is(first - 1, "to");
  const bool in = first > 0 && (reading.is(first - 1, "in") || reading.is(first - 1, "of"));
  if (!(to || in) || (in && !is_area(*owner->place)) || is_place_noun(reading, end)) return std::nullopt;
  PlacePhrase subject = read_place_before(reading, first - 1);
  if (!subject.end && in && reading.is_mark(end, ",")) subject = read_place_after(reading, end + 1);
  if (!subject.end || subject.end->place.id == owner->place->id) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::direction, first - 1, end);
  claim.subject = subject.end;
  claim.object = make_end(*owner);
  claim.direction = words.direction;
  claim.part_of_object = in;
  return claim;
}

// "in northwestern Syria": a part of an area. Said of the place named before it, else of the area named behind it
// ("northwestern Syria’s Idlib province").
std::optional<Claim> find_part(const Reading& reading, std::size_t token, const DirectionWords& words) {
  const std::size_t after = token + words.tokens;
  const Mention* area = reading.mention_at(after);
  const bool fits = area && area->kind == MentionKind::name && area->place && reading.first_token(*area) == after;
  if (!fits || reading.mention_at(token)) return std::nullopt;
  const std::optional<ClaimEnd> whole = find_whole(*area);
  if (!whole) return std::nullopt;
  const std::size_t end = reading.end_token(*area);
  PlacePhrase subject;
  const bool located = token > 0 && reading.is(token - 1, "in");
  if (located) subject = read_place_before(reading, token - 1);
  if (token > 1 && reading.is_mark(token - 1, ",") &&
      stands_alone(reading, end)) {  // "Kandahar, southern Afghanistan,"
    const Mention* town = reading.mention_at(token - 2);
    if (town && town->place && town->kind == MentionKind::name && !is_area(*town->place)) subject.end = make_end(*town);
  }
  const bool same = subject.end && subject.end->place.id == area->place->id;
  if ((!subject.end || same) && reading.is_possessive(end - 1)) subject = read_place_after(reading, end);
  if (!subject.end || subject.end->place.id == area->place->id || subject.end->place.radius > whole->place.radius)
    return std::nullopt;
  if (!is_area(*area->place) && !holds(whole->place, subject.end->place)) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::direction, token, end);
  claim.subject = subject.end;
  claim.object = whole;
  claim.direction = words.direction;
  claim.part_of_object = true;
  return claim;
}

}  // namespace

std::vector<Claim> find_direction(const Reading& reading) {
  std::vector<Claim> claims;
  for (std::size_t token = 0; token < reading.tokens.size();) {
    const auto words =
        reading.tokens[token].kind == text::TokenKind::word ? read_direction(reading, token) : std::nullopt;
    if (!words) {
      ++token;
      continue;
    }
    std::optional<Claim> claim;
    if (!belongs_to_length(reading, token)) claim = find_relative(reading, token, *words);
    if (!claim) claim = find_part(reading, token, *words);
    if (!claim) claim = find_part_of_demonym(reading, token, *words);
    if (!claim) claim = find_owned_side(reading, token, *words);
    if (claim) claims.push_back(std::move(*claim));
    token += words->tokens;
  }
  return claims;
}

}  // namespace toise::claims
