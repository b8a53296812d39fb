// Reads up to two countries around the word "border".
#include "core/claims/reading/border_phrase.hpp"

#include <array>

namespace toise::claims {
namespace {

constexpr auto border_words = std::to_array<std::string_view>({"border", "frontier"});
constexpr auto not_borders = std::to_array<std::string_view>(
    {"crossing", "crossings", "guard",  "guards",   "town",    "towns",     "village", "villages",
     "city",     "police",    "patrol", "post",     "posts",   "wall",      "fence",   "force",
     "forces",   "officials", "troops", "security", "control", "checkpoint"});
constexpr auto articles = std::to_array<std::string_view>({"the", "a", "its", "their", "that"});

// A mention that stands for a country, at a token.
const Mention* country_at(const Reading& reading, std::size_t token) {
  const Mention* mention = reading.mention_at(token);
  return mention && mention->place && !mention->place->country.empty() &&
                 (kind_of(*mention->place) == PlaceKind::country || mention->kind == MentionKind::demonym)
             ? mention
             : nullptr;
}

void take(BorderPhrase& border, const Mention& mention) {
  if (border.of.empty()) {
    border.of = mention.place->country;
    border.country = &mention;
  } else if (border.with.empty() && border.of != mention.place->country) {
    border.with = mention.place->country;
  }
}

}  // namespace

std::optional<BorderPhrase> read_border_before(const Reading& reading, std::size_t token) {
  constexpr auto verbs = std::to_array<std::string_view>({"is", "lies", "runs", "was", "being"});
  constexpr std::size_t longest = 7;
  if (token == 0 || !reading.is_any(token - 1, verbs)) return std::nullopt;
  for (std::size_t length = 1; length <= std::min(longest, token - 1); ++length) {
    const std::size_t begin = token - 1 - length;
    if (!reading.same_sentence(begin, token)) break;
    if (auto border = read_border(reading, begin); border && border->token_end == token - 1) return border;
  }
  return std::nullopt;
}

std::optional<BorderPhrase> read_border(const Reading& reading, std::size_t token) {
  BorderPhrase border;
  std::size_t at = token;
  if (reading.match(at, articles) == 1) ++at;
  while (const Mention* mention = country_at(reading, at)) {
    take(border, *mention);
    at = reading.end_token(*mention);
    if (reading.is_mark(at, "-") || reading.is_mark(at, "–") || reading.is_mark(at, "/")) ++at;
  }
  if (!reading.same_sentence(token, at) || reading.match(at, border_words) != 1) return std::nullopt;
  if (reading.match(at + 1, not_borders) == 1) return std::nullopt;
  border.token_end = ++at;
  const bool joined = reading.is(at, "with") || reading.is(at, "between") || reading.is(at, "of");
  for (std::size_t i = at + 1; joined && i < at + 6 && reading.same_sentence(token, i); ++i) {
    if (const Mention* mention = country_at(reading, i)) {
      take(border, *mention);
      border.token_end = reading.end_token(*mention);
      i = border.token_end - 1;
    } else if (!reading.is(i, "the") && !reading.is(i, "and")) {
      break;
    }
  }
  return border;
}

bool is_of_border(const Reading& reading, std::size_t token) {
  return read_border_before(reading, token).has_value();
}

}  // namespace toise::claims
