// A cell that says where a row lies by its distance or direction from a named place.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/claims/model/claim.hpp"

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

}  // namespace toise::claims
