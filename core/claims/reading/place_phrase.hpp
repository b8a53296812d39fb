// Phrases that name a place: what stands after "from", and what stands before "24 km from".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// A place as a phrase gives it. With neither `end` nor `missing` the phrase is about no place.
struct PlacePhrase {
  std::optional<ClaimEnd> end;
  std::string missing;        // a place is meant, but which is not known: a sentence
  std::size_t token_end = 0;  // after the phrase (reading forwards)
};

// The phrase that begins at a token: "Barisha", "the Syrian town of Barisha", "the outskirts of Homs", "the place where
// X was killed". Stops at the end of the sentence, at marks, verbs and prepositions. "the town" is not the place with
// the id `not_this`: in "Atmah is 17 km from the town" the town is another.
PlacePhrase read_place_after(const Reading& reading, std::size_t token, std::string_view not_this = {});

// The place that a phrase beginning at `token` tells about: "Atmah, a town in Idlib, | 24 km from". Walks back over
// words that link a place to what is said of it, prefers a town to the areas named behind it, and gives up at words
// that tell of something else; `most_strange` words of no known role may stand between.
PlacePhrase read_place_before(const Reading& reading, std::size_t token, int most_strange = 3);

// The place named at a token, or after "the town of", "the Syrian city of" and the like; nothing else may stand before
// its name. "there", "the village" are followed.
PlacePhrase read_place_at(const Reading& reading, std::size_t token);

// Two places joined by "and", "to" or "from" ("A and B"), from a token.
struct PlacePair {
  std::optional<ClaimEnd> first;
  std::optional<ClaimEnd> second;
  std::size_t token_end = 0;
};
PlacePair read_place_pair(const Reading& reading, std::size_t token);

// A word for a kind of place ("town", "province", "outskirts").
bool is_place_noun(const Reading& reading, std::size_t token);

}  // namespace toise::claims
