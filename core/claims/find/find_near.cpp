// Starts from every word for nearness; a place must stand right before and right after.
#include "core/claims/find/find_near.hpp"

#include <array>

#include "core/claims/find/border_phrase.hpp"
#include "core/claims/find/place_phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto nearnesses = std::to_array<std::string_view>(
    {"near", "close to", "near to", "not far from", "in the vicinity of", "next to", "adjacent to", "just outside",
     "on the outskirts of", "on the edge of", "in the outskirts of", "a stone's throw from"});

std::optional<Claim> find_claim(const Reading& reading, std::size_t token, std::size_t after) {
  const bool negated = token > 0 && (reading.is(token - 1, "not") || reading.is(token - 1, "nowhere"));
  if (negated || read_border(reading, after)) return std::nullopt;
  const PlacePhrase object = read_place_at(reading, after);
  if (!object.end || is_area(object.end->place)) return std::nullopt;
  const PlacePhrase subject = read_place_before(reading, token, 0);
  if (!subject.end || is_area(subject.end->place) || subject.end->place.id == object.end->place.id) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::near, token, object.token_end);
  claim.subject = subject.end;
  claim.object = object.end;
  claim.nearness = "near";
  return claim;
}

}  // namespace

std::vector<Claim> find_near(const Reading& reading) {
  std::vector<Claim> claims;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    const std::size_t count = reading.match(token, nearnesses);
    if (count == 0 || !reading.same_sentence(token, token + count)) continue;
    if (auto claim = find_claim(reading, token, token + count)) claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace toise::claims
