// Looks at the words before a name.
#include "core/claims/find/landmark.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

bool ends_length(const Reading& reading, std::size_t token) {
  const auto first = std::lower_bound(reading.lengths.begin(), reading.lengths.end(), token,
                                      [](const text::Length& one, std::size_t at) { return one.token_end < at; });
  return first != reading.lengths.end() && first->token_end == token;
}

// "between A and | B".
bool is_between(const Reading& reading, std::size_t at) {
  constexpr std::size_t reach = 8;
  if (reading.is(at - 1, "between")) return true;
  if (!reading.is(at - 1, "and")) return false;
  for (std::size_t i = at - 1; i > 0 && at - i < reach && reading.same_sentence(i - 1, at); --i)
    if (reading.is(i - 1, "between")) return true;
  return false;
}

}  // namespace

bool is_landmark(const Reading& reading, std::size_t first) {
  std::size_t at = first;
  for (const std::string_view lead : {"city of", "town of", "village of", "the"})
    at -= text::match_before(reading.text, reading.tokens, at, lead);
  if (at == 0 || !reading.same_sentence(at - 1, first)) return false;
  if (reading.is(at - 1, "near") || reading.is(at - 1, "outside") || is_between(reading, at)) return true;
  if (text::match_before(reading.text, reading.tokens, at, "close to") > 0) return true;
  if (at < 2) return false;
  const bool of = reading.is(at - 1, "of");
  const bool measured = ends_length(reading, at - 1) || reading.is(at - 2, "away") || reading.is(at - 2, "far");
  return (of && (read_direction(reading, at - 2) || measured)) || (reading.is(at - 1, "from") && measured);
}

void doubt_landmarks(const Reading& reading, std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    if (!claim.subject || claim.subject->by_reference || claim.kind == ClaimKind::containment) continue;
    const Span span = claim.subject->span;
    if (span.end > claim.span.begin || span.size() == 0) continue;
    if (is_landmark(reading, text::token_at(reading.tokens, span.begin)))
      claim.doubt =
          fmt::format("But it may be said of something beside {}, not of the place itself.", claim.subject->name);
  }
}

}  // namespace toise::claims
