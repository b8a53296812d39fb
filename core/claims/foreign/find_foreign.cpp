// One walk over the text a language: at each length and each other token its grammar is asked.
#include "core/claims/foreign/find_foreign.hpp"

#include <algorithm>
#include <cstddef>

#include "core/claims/foreign/foreign_ahead.hpp"
#include "core/claims/foreign/foreign_behind.hpp"

namespace toise::claims {
namespace {

std::vector<Claim> find_in(const Reading& reading, const text::Language& language) {
  std::vector<Claim> claims;
  std::size_t next = 0;
  std::size_t taken = 0;  // tokens before this one belong to a claim
  const auto& lengths = reading.lengths;
  for (std::size_t token = 0; token < reading.tokens.size();) {
    while (next < lengths.size() && lengths[next].token_begin < token) ++next;
    std::optional<Claim> claim;
    std::size_t end = token + 1;
    if (next < lengths.size() && lengths[next].token_begin == token) {
      const text::Length& length = lengths[next];
      end = length.token_end;
      if (token >= taken)
        claim = language.place_first ? find_length_behind(reading, language, length)
                                     : find_length_ahead(reading, language, length);
    } else if (token >= taken) {
      claim = language.place_first ? find_phrase_behind(reading, language, token)
                                   : find_phrase_ahead(reading, language, token);
    }
    token = end;
    if (!claim) continue;
    while (taken < reading.tokens.size() && reading.tokens[taken].span.begin < claim->span.end) ++taken;
    claims.push_back(std::move(*claim));
  }
  return claims;
}

}  // namespace

std::vector<Claim> find_foreign(const Reading& reading) {
  std::vector<Claim> claims;
  for (const text::Language* language : reading.languages) {
    const std::size_t others = claims.size();
    for (Claim& claim : find_in(reading, *language)) {
      const auto is_known = [&](const Claim& one) { return one.kind == claim.kind && one.span.overlaps(claim.span); };
      constexpr std::size_t reach = 16;  // of its own language only the last can overlap
      const std::size_t own = std::max(others, claims.size() - std::min(reach, claims.size()));
      const auto end_of_others = claims.begin() + static_cast<std::ptrdiff_t>(others);
      auto known = std::find_if(claims.begin(), end_of_others, is_known);
      if (known == end_of_others)
        known = std::find_if(claims.begin() + static_cast<std::ptrdiff_t>(own), claims.end(), is_known);
      if (known == claims.end())
        claims.push_back(std::move(claim));
      else if (!known->subject && claim.subject)  // two languages share many words
        *known = std::move(claim);
    }
  }
  return claims;
}

}  // namespace toise::claims
