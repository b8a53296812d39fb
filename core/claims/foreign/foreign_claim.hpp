// Claims made from what a finder of another language than English has read.
#pragma once
#include <cstddef>
#include <optional>

#include "core/claims/reading/border_phrase.hpp"
#include "core/claims/foreign/foreign_phrase.hpp"
#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// The tokens of a claim's words, begin < end.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// A length from `object`. Which place lies there may be left open: another finder may know. Nothing without an object,
// or where both are one.
std::optional<Claim> make_foreign_distance(const Reading& reading, TokenRange words, const text::Length& length,
                                           bool straight, const std::optional<ClaimEnd>& subject,
                                           const std::optional<ClaimEnd>& object);

// A length from a border; the place may be left open. Nothing when it is an area.
std::optional<Claim> make_foreign_border(const Reading& reading, TokenRange words, const text::Length& length,
                                         bool straight, const std::optional<ClaimEnd>& subject,
                                         const BorderPhrase& border);

// Near or on a border ("near", "on"); the place may be that of a claim right before.
std::optional<Claim> make_foreign_border(const Reading& reading, TokenRange words, const char* nearness,
                                         const std::optional<ClaimEnd>& subject, const BorderPhrase& border);

// Nothing unless both ends are there and differ.
std::optional<Claim> make_foreign_direction(const Reading& reading, TokenRange words,
                                            const std::optional<ClaimEnd>& subject,
                                            const std::optional<ClaimEnd>& object, const ForeignDirection& direction);

}  // namespace toise::claims
