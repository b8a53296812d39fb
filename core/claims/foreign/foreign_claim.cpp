// Fills the members that each kind of claim has.
#include "core/claims/foreign/foreign_claim.hpp"

#include <fmt/format.h>

#include "core/claims/model/place_relation.hpp"

namespace toise::claims {
namespace {

bool is_same(const std::optional<ClaimEnd>& subject, const std::optional<ClaimEnd>& object) {
  return subject && object && subject->place.id == object->place.id;
}

void state(Claim& claim, const text::Length& length, bool straight) {
  claim.distance = make_stated(length);
  claim.distance->straight_line = straight;
  if (!claim.subject) claim.missing = fmt::format("The text does not say which place lies {}.", claim.text);
}

std::optional<Claim> make_border(const Reading& reading, TokenRange words, const std::optional<ClaimEnd>& subject,
                                 const BorderPhrase& border) {
  if (!border.country || (subject && is_area(subject->place))) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::border, words.begin, words.end);
  claim.subject = subject;
  claim.object = make_end(*border.country);
  claim.border_of = border.of;
  claim.border_with = border.with;
  return claim;
}

}  // namespace

std::optional<Claim> make_foreign_distance(const Reading& reading, TokenRange words, const text::Length& length,
                                           bool straight, const std::optional<ClaimEnd>& subject,
                                           const std::optional<ClaimEnd>& object) {
  if (!object || is_same(subject, object)) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::distance, words.begin, words.end);
  claim.subject = subject;
  claim.object = object;
  state(claim, length, straight);
  return claim;
}

std::optional<Claim> make_foreign_border(const Reading& reading, TokenRange words, const text::Length& length,
                                         bool straight, const std::optional<ClaimEnd>& subject,
                                         const BorderPhrase& border) {
  auto claim = make_border(reading, words, subject, border);
  if (claim) state(*claim, length, straight);
  return claim;
}

std::optional<Claim> make_foreign_border(const Reading& reading, TokenRange words, const char* nearness,
                                         const std::optional<ClaimEnd>& subject, const BorderPhrase& border) {
  auto claim = make_border(reading, words, subject, border);
  if (claim) claim->nearness = nearness;
  return claim;
}

std::optional<Claim> make_foreign_direction(const Reading& reading, TokenRange words,
                                            const std::optional<ClaimEnd>& subject,
                                            const std::optional<ClaimEnd>& object, const ForeignDirection& direction) {
  if (!subject || !object || is_same(subject, object)) return std::nullopt;
  Claim claim = make_claim(reading, ClaimKind::direction, words.begin, words.end);
  claim.subject = subject;
  claim.object = object;
  claim.direction = direction.words.direction;
  claim.part_of_object = holds(object->place, subject->place);
  return claim;
}

}  // namespace toise::claims
