// Looks at what stands between the words of one claim and those of the next.
#include "core/claims/find/parallel_claims.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

// Words that join two claims, and words that lead the second in.
constexpr auto joints = std::to_array<std::string_view>(
    {",", ";", "،", "؛", "and", "but", "et", "и", "та", "і", "й", "а", "ve", "و", "ainsi"});
constexpr auto leads =
    std::to_array<std::string_view>({"at", "lies", "is", "also", "just", "only", "yet",  "to",    "the", "à",   "в",
                                     "во", "за",   "на", "у",    "على",  "بعد",  "وعلى", "مسافة", "que", "lui", "est"});

// Only such words, the first of them a joint, between two offsets of the text.
bool joins(const Reading& reading, std::size_t begin, std::size_t end) {
  std::size_t token = text::token_at(reading.tokens, begin);
  const std::size_t last = text::token_at(reading.tokens, end);
  const bool joined = reading.is_any(token, joints) || (token < last && reading.words(token).starts_with("و"));
  if (token == last && reading.words(last).starts_with("و")) return true;  // written together with the next word
  if (token >= last || !joined || !reading.same_sentence(token, last)) return false;
  while (token < last && (reading.is_any(token, joints) || reading.is_any(token, leads))) ++token;
  return token == last;
}

bool locates(const Claim& claim) {
  return claim.kind == ClaimKind::distance || claim.kind == ClaimKind::direction || claim.kind == ClaimKind::border;
}

}  // namespace

void ParallelClaims::remember(const Claim& claim) {
  if (!claim.subject || !claim.object || claim.object->by_reference) return;
  const std::size_t end = std::max(claim.span.end, claim.object->span.end);
  told_.insert_or_assign(end, Told{*claim.subject, claim.object->span, end});
}

const ParallelClaims::Told* ParallelClaims::find_claim_before(const Claim& claim) const {
  auto after = told_.upper_bound(claim.span.begin);
  if (after == told_.begin()) return nullptr;
  const Told& told = std::prev(after)->second;
  if (!joins(reading_, told.end, claim.span.begin)) return nullptr;
  if (claim.object && claim.object->place.id == told.subject.place.id) return nullptr;
  const bool own = claim.subject && (claim.subject->by_reference || claim.subject->span.begin != told.object.begin);
  return own ? nullptr : &told;
}

void ParallelClaims::join(std::vector<Claim>& found) {
  for (Claim& claim : found) {
    if (!locates(claim)) continue;
    if (const Told* told = find_claim_before(claim)) {
      std::optional<Place> otherwise;
      if (claim.subject) otherwise = std::move(claim.subject->place);
      claim.subject = told->subject;
      if (otherwise)
        claim.subject->alternatives.insert(claim.subject->alternatives.begin(), std::move(*otherwise));
      else
        claim.missing.clear();
    }
    remember(claim);
  }
}

}  // namespace toise::claims
