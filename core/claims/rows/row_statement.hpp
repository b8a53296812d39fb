// A cell that says where a row lies by its distance or direction from a named place.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/claims/model/claim.hpp"
#include "core/text/quantity.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {

struct RowStatement {
  Span span;         // up to the end of the name
  Span name_span;    // "Shwebo"
  std::string name;  // "Shwebo, Myanmar": with its containers, for look-up
  std::optional<StatedDistance> distance;
  std::optional<StatedDirection> direction;
};

// "30 km NE of Shwebo, Myanmar", "117 km SSE of Sand Point, Alaska", "5 miles from Homs", "south of the Fiji Islands":
// a length, a direction or both, "of" or "from", and nothing but a name behind. Nothing for anything else. Never
// throws.
std::optional<RowStatement> parse_row_statement(std::string_view cell);

// The same within a sentence, from a length on: "... a checkpoint 30 km NE of Shwebo, and left". The name ends before
// the first word that cannot belong to it. Nothing when a word before the length could name a place: then the sentence
// may say itself what lies there. tokens: of the sentence.
std::optional<RowStatement> find_row_statement(std::string_view sentence, std::span<const text::Token> tokens,
                                               const text::Length& length);

// Whether a text may hold a length at all: quick, and never false where one is.
bool may_hold_length(std::string_view text);

}  // namespace toise::claims
