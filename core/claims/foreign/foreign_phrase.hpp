// Phrases for places, directions and borders in a language of core/text/languages.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "core/claims/reading/border_phrase.hpp"
#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// One of a language's phrases at a token; the number of its tokens, the longest, 0 for none.
std::size_t match_foreign(const Reading& reading, std::size_t token, std::span<const std::string_view> phrases);

// "к северо-западу", "au nord", "شمال شرق": direction.tokens counts the words that lead it in, too.
struct ForeignDirection {
  DirectionWords words;
  bool comparative = false;  // "севернее": its place follows at once
};
std::optional<ForeignDirection> read_foreign_direction(const Reading& reading, const text::Language& language,
                                                       std::size_t token);

// The place at a token, after words for its kind or written together with an elided word ("d'Alep").
struct ForeignPlace {
  std::optional<ClaimEnd> end;
  bool elided = false;
  std::size_t token_end = 0;
};
ForeignPlace read_foreign_place(const Reading& reading, const text::Language& language, std::size_t token);

// The place before a token that words of the language link to it; a town before the areas behind it.
std::optional<ClaimEnd> read_foreign_subject(const Reading& reading, const text::Language& language, std::size_t token);

// A border phrase from a token: words for a border and one or two countries, in any order.
std::optional<BorderPhrase> read_foreign_border(const Reading& reading, const text::Language& language,
                                                std::size_t token);

// A country at a token, as the border that a place on it shares ("الحدودية مع تركيا").
std::optional<BorderPhrase> read_foreign_neighbour(const Reading& reading, std::size_t token);

}  // namespace toise::claims
