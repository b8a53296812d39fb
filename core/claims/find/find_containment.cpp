// Starts from every area and walks back to what the text puts in it.
#include "core/claims/find/find_containment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/claims/reading/landmark.hpp"
#include "core/claims/reading/place_phrase.hpp"
#include "core/claims/model/thresholds.hpp"

namespace toise::claims {
namespace {

// Words that may stand between a place and the area it is put in, beside names and kinds of place.
constexpr auto links = std::to_array<std::string_view>({"the",
                                                        "of",
                                                        "near",
                                                        "border",
                                                        "on",
                                                        "northern",
                                                        "southern",
                                                        "eastern",
                                                        "western",
                                                        "central",
                                                        "northwestern",
                                                        "northeastern",
                                                        "southwestern",
                                                        "southeastern",
                                                        "north",
                                                        "south",
                                                        "east",
                                                        "west",
                                                        "northwest",
                                                        "northeast",
                                                        "southwest",
                                                        "southeast",
                                                        "rebel",
                                                        "held",
                                                        "-",
                                                        "close",
                                                        "to",
                                                        "with",
                                                        "now",
                                                        "itself",
                                                        "(",
                                                        ")",
                                                        "frontier",
                                                        "is",
                                                        "lies",
                                                        "a",
                                                        "an",
                                                        "small",
                                                        "located",
                                                        "situated",
                                                        "was",
                                                        "which",
                                                        "found",
                                                        "ancient",
                                                        "historic",
                                                        "main",
                                                        "largest",
                                                        "far",
                                                        "extreme",
                                                        "deep",
                                                        "big",
                                                        "biggest",
                                                        "city's"});
// "Mosul, the capital of Nineveh": words whose "of" puts the place in the area.
constexpr auto parts_of =
    std::to_array<std::string_view>({"capital", "district", "suburb", "part", "quarter", "neighborhood",
                                     "neighbourhood", "corner", "outskirts", "towns", "cities", "villages"});

constexpr auto owning_nouns = std::to_array<std::string_view>(
    {"state's", "state’s", "province's", "province’s", "region's", "region’s", "governorate's", "governorate’s"});

const Mention* area_at(const Reading& reading, std::size_t token) {
  const Mention* mention = reading.mention_at(token);
  const bool fits = mention && mention->kind == MentionKind::name && mention->place && is_area(*mention->place) &&
                    reading.first_token(*mention) == token;
  return fits ? mention : nullptr;
}

bool can_lie_in(const Place& place, const Place& area) {
  return kind_of(place) < kind_of(area) && place.id != area.id;
}

// "Suriye sınırına": the name belongs to the word for a border behind it.
bool owns_border(const Reading& reading, const Mention& area) {
  for (const text::Language* language : reading.languages)
    if (reading.is_any(reading.end_token(area), language->borders)) return true;
  return false;
}

// "Ukraine’s Donetsk region": what lies there is put in the region; in "northern Syria’s Idlib" also in the country.
bool owns_area(const Reading& reading, const Mention& area) {
  const std::size_t first = reading.first_token(area);
  if (first > 0 && read_direction(reading, first - 1)) return false;
  const std::size_t after = reading.end_token(area);
  const Mention* owned = reading.is_possessive(after - 1) ? reading.mention_at(after) : nullptr;
  return owned && owned->place && is_area(*owned->place) && owned->kind == MentionKind::name;
}

Claim put(const Reading& reading, const Mention& place, const Mention& area) {
  const std::size_t begin = std::min(reading.first_token(place), reading.first_token(area));
  const std::size_t end = std::max(reading.end_token(place), reading.end_token(area));
  Claim claim = make_claim(reading, ClaimKind::containment, begin, end);
  claim.subject = make_end(place);
  claim.object = make_end(area);
  return claim;
}

// "Homs, Hama and Idlib", "Homs, Hama, Idlib": places side by side, not one in the other as in "Atmah, Idlib, Syria".
bool is_list(const Reading& reading, const Mention& area) {
  const std::size_t after = reading.end_token(area);
  const bool comma = reading.is_mark(after, ",");
  const bool joined = reading.is(after, "and") || reading.is(after, "or") || comma;
  std::size_t behind = after + 1;
  if (const auto part = joined ? read_direction(reading, behind) : std::nullopt) behind += part->tokens;
  const Mention* next = joined ? reading.mention_at(behind) : nullptr;
  const bool container = comma && next && next->place && is_area(*next->place) && can_lie_in(*area.place, *next->place);
  return next && !container;
}

// "Gusau, the Zamfara state capital", "the Zamfara state capital Gusau".
std::optional<Claim> find_capital(const Reading& reading, const Mention& area) {
  const std::size_t first = reading.first_token(area);
  std::size_t at = reading.end_token(area);
  if (is_place_noun(reading, at) && !reading.is(at, "capital")) ++at;
  if (!reading.is(at, "capital") || !reading.same_sentence(first, at) || area.kind != MentionKind::name)
    return std::nullopt;
  const std::size_t behind = at + (reading.is_mark(at + 1, ",") ? 2 : 1);
  const Mention* capital = reading.same_sentence(at, behind) ? reading.mention_at(behind) : nullptr;
  const bool article = first > 1 && reading.is(first - 1, "the");
  if (!capital && article && first > 2 && reading.is_mark(first - 2, ",")) capital = reading.mention_at(first - 3);
  if (!capital || !capital->place || capital->kind != MentionKind::name || !can_lie_in(*capital->place, *area.place))
    return std::nullopt;
  return put(reading, *capital, area);
}

// "In Idlib, Turkey said", "In Idlib, Turkey’s army shelled": no mark closes the area in, as in "in Idlib, Syria, two".
bool begins_clause(const Reading& reading, const Mention& area) {
  std::size_t after = reading.end_token(area);
  const std::size_t last = after - 1;
  if (is_place_noun(reading, after)) ++after;
  const bool ends = !reading.same_sentence(last, after) || reading.tokens[after].kind == text::TokenKind::mark;
  return !ends || reading.is_possessive(last);
}

// What is put in the area by words before it: "Atmah in [...] Idlib", "Atmah, Idlib".
std::optional<Claim> find_place_before(const Reading& reading, const Mention& area) {
  constexpr std::size_t reach = 16;
  const std::size_t first = reading.first_token(area);
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[first]);
  bool inside = false;
  bool comma = false;
  bool more = false;   // other words than the comma
  bool wider = false;  // an area wider than this one between: "near Orlando, Florida in Seminole County"
  if (owns_border(reading, area) || owns_area(reading, area)) return std::nullopt;
  for (std::size_t i = first; i > begin && first - i < reach;) {
    --i;
    if (const Mention* mention = reading.mention_at(i)) {
      i = reading.first_token(*mention);
      if (mention->kind == MentionKind::demonym) {
        more = true;
        continue;
      }
      if (!mention->place) return std::nullopt;
      if (can_lie_in(*mention->place, *area.place)) {
        const bool listed = comma && !inside && (more || is_list(reading, area));
        if ((!inside && !comma) || listed) return std::nullopt;
        Claim claim = put(reading, *mention, area);
        if (inside && (wider || is_landmark(reading, reading.first_token(*mention))))
          claim.doubt = fmt::format("But the words “in {}” may be said of something named before.", area.text);
        if (!inside && begins_clause(reading, area))
          claim.doubt = fmt::format("But {} may begin what the sentence tells.", area.text);
        return claim;
      }
      more = true;
      const bool owns = reading.is_possessive(reading.end_token(*mention) - 1);  // "in Turkey’s Hatay province"
      wider = wider || (!owns && kind_of(*mention->place) > kind_of(*area.place));
      continue;
    }
    const bool part = reading.is(i, "of") && i > begin && reading.is_any(i - 1, parts_of);
    const bool belongs =
        reading.is(i, "to") && i > begin && (reading.is(i - 1, "belongs") || reading.is(i - 1, "belong"));
    const bool within = reading.is(i, "in") || reading.is(i, "inside") || reading.is(i, "within");
    if (within || part || belongs) {
      const bool owner = part && reading.is_possessive(reading.end_token(area) - 1);  // "the capital of Iraq’s ..."
      if (inside || owner) return std::nullopt;
      inside = true;
      if (belongs) --i;
    } else if (reading.is_mark(i, ",") || reading.is_mark(i, "(")) {
      comma = true;
    } else if (is_place_noun(reading, i) && i > begin && reading.mention_at(i - 1)) {
      continue;  // the province of "Idlib province, Syria"
    } else if (reading.match(i, links) == 1 || is_place_noun(reading, i)) {
      more = more || i + 1 != first || !read_direction(reading, i);  // "Kandahar, southern Afghanistan"
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

// "Syria’s Idlib province", "the Syrian province of Idlib", "the Syrian town of Atmah": the owner before the name.
std::optional<Claim> find_owner_before(const Reading& reading, const Mention& place) {
  constexpr std::size_t reach = 5;
  const std::size_t first = reading.first_token(place);
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[first]);
  bool named_kind = false;  // "the Syrian town of", not "the Gulf of Mexico"
  bool owned = false;       // "Yobe state’s"
  for (std::size_t i = first; i > begin && first - i < reach;) {
    --i;
    const Mention* owner = reading.mention_at(i);
    if (!owner) {
      const bool noun = is_place_noun(reading, i);
      named_kind = named_kind || noun;
      owned = owned || (i + 1 == first && reading.is_any(i, owning_nouns));
      if (reading.is(i, "of") || noun || owned || read_direction(reading, i)) continue;
      return std::nullopt;
    }
    const bool possessive = owned || reading.is_possessive(reading.end_token(*owner) - 1);
    const bool colours = owner->kind == MentionKind::demonym && named_kind;
    // "Chile’s Ripley" may be a firm; "Iraq’s Mosul" is none.
    const bool small = !is_area(*place.place) && place.place->population < great_population;
    const bool in = i > begin && reading.is(i - 1, "in");  // "in Syria’s Barisha"
    const bool bare = i + 1 == first && small && !owned && !in;
    if (!owner->place || !is_area(*owner->place) || bare || !(possessive || colours)) return std::nullopt;
    if (!can_lie_in(*place.place, *owner->place)) return std::nullopt;
    return put(reading, place, *owner);
  }
  return std::nullopt;
}

// "Kilis, a Turkish town", "Lviv is a western Ukrainian city".
std::optional<Claim> find_described(const Reading& reading, const Mention& demonym) {
  const std::size_t first = reading.first_token(demonym);
  if (demonym.kind != MentionKind::demonym || !is_place_noun(reading, reading.end_token(demonym)) ||
      reading.is(reading.end_token(demonym) + 1, "of"))
    return std::nullopt;
  std::size_t at = first;
  while (at > 0 && first - at < 3 && (read_direction(reading, at - 1) || reading.match(at - 1, links) == 1) &&
         !reading.is(at - 1, "a") && !reading.is(at - 1, "the") && !reading.is(at - 1, "is"))
    --at;
  if (at < 2 || !(reading.is(at - 1, "a") || reading.is(at - 1, "an") || reading.is(at - 1, "the")))
    return std::nullopt;
  const bool joined = reading.is_mark(at - 2, ",") || reading.is(at - 2, "is");
  const Mention* named = joined && at > 2 ? reading.mention_at(at - 3) : nullptr;
  if (!named || !named->place || named->kind != MentionKind::name || !reading.same_sentence(at - 3, first))
    return std::nullopt;
  return can_lie_in(*named->place, *demonym.place) ? std::optional(put(reading, *named, demonym)) : std::nullopt;
}

}  // namespace

std::vector<Claim> find_containment(const Reading& reading) {
  std::vector<Claim> claims;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    const Mention* mention = reading.mention_at(token);
    if (!mention || reading.first_token(*mention) != token || !mention->place) continue;
    if (const Mention* area = area_at(reading, token)) {
      auto claim = find_capital(reading, *area);
      if (!claim) claim = find_place_before(reading, *area);
      if (claim) claims.push_back(std::move(*claim));
    }
    if (auto claim = find_described(reading, *mention)) claims.push_back(std::move(*claim));
    if (mention->kind == MentionKind::name)
      if (auto claim = find_owner_before(reading, *mention)) claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
