// Starts from every phrase for a border that "near", "on" or a length leads up to.
#include "core/claims/find/find_border.hpp"

#include <algorithm>
#include <array>

#include "core/claims/reading/border_phrase.hpp"
#include "core/claims/reading/place_phrase.hpp"
#include "core/claims/model/place_relation.hpp"

namespace toise::claims {
namespace {

struct Nearness {
  std::string_view phrase;
  std::string_view word;
};
constexpr auto over_the_border =
    std::to_array<std::string_view>({"across the border from", "over the border from", "across the frontier from"});
constexpr std::array nearnesses{Nearness{"close to", "near"},
                                Nearness{"not far from", "near"},
                                Nearness{"near to", "near"},
                                Nearness{"near", "near"},
                                Nearness{"next to", "on"},
                                Nearness{"right on", "on"},
                                Nearness{"adjacent to", "on"},
                                Nearness{"on", "on"},
                                Nearness{"at", "on"},
                                Nearness{"along", "along"},
                                Nearness{"bordering on", "on"},
                                Nearness{"hugs", "on"},
                                Nearness{"hugging", "on"},
                                Nearness{"straddles", "on"},
                                Nearness{"straddling", "on"},
                                Nearness{"right up against", "on"},
                                Nearness{"up against", "on"},
                                Nearness{"right at", "on"},
                                Nearness{"just inside", "near"},
                                Nearness{"a stone's throw from", "near"},
                                Nearness{"a stone’s throw from", "near"},
                                Nearness{"abuts", "on"}};

// Where a border is spoken of: how near, and the tokens of the words.
struct Approach {
  std::string_view nearness;
  const text::Length* length = nullptr;
  std::size_t begin = 0;
  std::size_t border = 0;
};

std::optional<Approach> read_nearness(const Reading& reading, std::size_t token) {
  for (const Nearness& one : nearnesses) {
    const std::string_view phrases[] = {one.phrase};
    const std::size_t count = reading.match(token, phrases);
    if (count > 0) return Approach{one.word, nullptr, token, token + count};
  }
  return std::nullopt;
}

// "5 km from", "within 5 km of", "5 km south of".
std::optional<Approach> read_length(const Reading& reading, const text::Length& length) {
  constexpr std::size_t longest = 5;
  for (std::size_t i = length.token_end; i < length.token_end + longest; ++i) {
    if (!reading.same_sentence(length.token_begin, i)) return std::nullopt;
    if (reading.is(i, "from") || reading.is(i, "of") || reading.is(i, "off"))
      return Approach{"", &length, length.token_begin, i + 1};
    const bool passes =
        reading.is(i, "away") || reading.is(i, "inside") || reading.is(i, "back") || read_direction(reading, i);
    if (!passes) return std::nullopt;
  }
  return std::nullopt;
}

// "Kaliningrad, a Russian exclave on the border": the area of that name is meant, where there is one.
void mean_area_if_told(const Reading& reading, std::size_t token, ClaimEnd& subject) {
  constexpr auto nouns = std::to_array<std::string_view>(
      {"enclave", "exclave", "region", "province", "oblast", "state", "republic", "governorate", "district", "county"});
  if (is_area(subject.place)) return;
  for (std::size_t i = token; i > 0 && reading.tokens[i - 1].span.begin >= subject.span.end; --i) {
    if (reading.match(i - 1, nouns) != 1 || reading.is(i, "of")) continue;
    const auto area = std::find_if(subject.alternatives.begin(), subject.alternatives.end(),
                                   [&](const Place& other) { return holds(other, subject.place); });
    if (area == subject.alternatives.end()) continue;
    std::swap(subject.place, *area);
    return;
  }
}

// "Reyhanli, just across the border from Syria": near its border, on the other side.
std::optional<Claim> find_across(const Reading& reading, std::size_t token) {
  const std::size_t count = reading.match(token, over_the_border);
  const Mention* country = count > 0 ? reading.mention_at(token + count) : nullptr;
  if (!country || !country->place || kind_of(*country->place) != PlaceKind::country) return std::nullopt;
  const PlacePhrase subject = read_place_before(reading, token);
  if (!subject.end || is_area(subject.end->place) || subject.end->place.country == country->place->country)
    return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::border, token, reading.end_token(*country));
  claim.subject = subject.end;
  claim.object = make_end(*country);
  claim.border_of = country->place->country;
  claim.nearness = "near";
  return claim;
}

// "on Turkey's side of the Syrian border".
std::size_t skip_side(const Reading& reading, std::size_t token) {
  const Mention* owner = reading.mention_at(token + (reading.is(token, "the") ? 1 : 0));
  if (!owner) return token;
  const std::size_t at = reading.end_token(*owner);
  return reading.is(at, "side") && reading.is(at + 1, "of") ? at + 2 : token;
}

std::optional<Claim> find_claim(const Reading& reading, const Approach& approach) {
  const auto border = read_border(reading, skip_side(reading, approach.border));
  if (!border) return std::nullopt;
  PlacePhrase subject = read_place_before(reading, approach.begin);
  if (!subject.end && reading.sentence_begin(reading.sentence_of[approach.begin]) == approach.begin &&
      reading.is_mark(border->token_end, ","))
    subject = read_place_at(reading, border->token_end + 1);  // "Close to the border with Jordan, Daraa became"
  // A country has no one distance from its border, and a demonym none at all.
  if (subject.end && kind_of(subject.end->place) >= PlaceKind::country) subject.end.reset();
  const bool follows = approach.begin > 0 && reading.is(approach.begin - 1, "and");  // "67 km from Beirut and close to"
  if (!subject.end && !approach.length && !follows) return std::nullopt;
  if (subject.end) mean_area_if_told(reading, approach.begin, *subject.end);
  Claim claim = make_claim(reading, ClaimKind::border, approach.begin, border->token_end);
  claim.subject = subject.end;
  claim.border_of = border->of;
  claim.border_with = border->with;
  claim.nearness = std::string(approach.nearness);
  if (border->country) claim.object = make_end(*border->country);
  if (approach.length)
    claim.distance = StatedDistance{
        approach.length->value, approach.length->unit, approach.length->low, approach.length->high, false, false};
  if (!subject.end)
    claim.missing =
        subject.missing.empty() ? "The text does not say which place lies " + claim.text + "." : subject.missing;
  return claim;
}

// "crossed into Turkey near Atmah", "crossed the border from Turkey at Jarabulus": said of the town.
std::optional<Claim> find_crossing(const Reading& reading, std::size_t token) {
  constexpr auto crossings = std::to_array<std::string_view>({"crossed", "crosses", "crossing", "cross", "slipped"});
  constexpr auto ways =
      std::to_array<std::string_view>({"into", "to", "from", "the border into", "the border to", "the border from",
                                       "the frontier into", "over into", "over to", "the border with", "back into"});
  constexpr auto spots =
      std::to_array<std::string_view>({"near", "at", "from", "through", "via", "outside", "close to"});
  constexpr std::size_t reach = 3;
  if (!reading.is_any(token, crossings)) return std::nullopt;
  const std::size_t way = reading.match(token + 1, ways);
  const std::size_t named = token + 1 + way + (reading.is(token + 1 + way, "the") ? 1 : 0);
  const Mention* country = way > 0 ? reading.mention_at(named) : nullptr;
  if (!country || !country->place || kind_of(*country->place) != PlaceKind::country) return std::nullopt;
  const std::size_t after = reading.end_token(*country);
  for (std::size_t i = after; i < after + reach && reading.same_sentence(token, i); ++i) {
    const std::size_t spot = reading.match(i, spots);
    if (spot == 0) continue;
    const PlacePhrase place = read_place_at(reading, i + spot);
    if (!place.end || is_area(place.end->place)) return std::nullopt;
    Claim claim = make_claim(reading, ClaimKind::border, token, place.token_end);
    claim.subject = place.end;
    claim.object = make_end(*country);
    claim.border_of = country->place->country;
    claim.nearness = "crossed";
    return claim;
  }
  return std::nullopt;
}

// "The Russian border is within 40 km of Kupiansk": said of the town.
std::optional<Claim> find_border_first(const Reading& reading, const text::Length& length) {
  const auto border = read_border_before(reading, length.token_begin);
  const bool joined = reading.is(length.token_end, "of") || reading.is(length.token_end, "from");
  if (!border || !joined) return std::nullopt;
  const PlacePhrase place = read_place_at(reading, length.token_end + 1);
  if (!place.end || is_area(place.end->place)) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::border, length.token_begin, place.token_end);
  claim.subject = place.end;
  claim.border_of = border->of;
  claim.border_with = border->with;
  if (border->country) claim.object = make_end(*border->country);
  claim.distance = make_stated(length);
  return claim;
}

}  // namespace

std::vector<Claim> find_border(const Reading& reading) {
  std::vector<Claim> claims;
  std::size_t next_length = 0;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    if (auto across = find_across(reading, token)) claims.push_back(std::move(*across));
    if (auto crossing = find_crossing(reading, token)) claims.push_back(std::move(*crossing));
    std::optional<Approach> approach;
    while (next_length < reading.lengths.size() && reading.lengths[next_length].token_begin < token) ++next_length;
    const bool at_length = next_length < reading.lengths.size() && reading.lengths[next_length].token_begin == token;
    if (at_length)
      if (auto first = find_border_first(reading, reading.lengths[next_length])) {
        claims.push_back(std::move(*first));
        continue;
      }
    if (at_length)
      approach = read_length(reading, reading.lengths[next_length]);
    else
      approach = read_nearness(reading, token);
    if (!approach) continue;
    if (auto claim = find_claim(reading, *approach)) claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
