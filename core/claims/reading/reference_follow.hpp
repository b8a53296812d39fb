// Definite descriptions: "the place where X was killed", "the site of the raid", "the town", "there".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// A description of a place, followed to the place it means.
struct Followed {
  std::optional<ClaimEnd> end;  // nothing: it could not be followed
  std::string missing;          // then a sentence that says why
  std::size_t token_end = 0;    // after the description
};

// Says that a description means the place of a mention.
void mean_mention(Followed& followed, const Mention& mention, Span description);

// Reads the description that begins at a token ("the", "where", "there", "it", "its outskirts"). An event ("where X was
// killed") is looked for in earlier sentences, nearest first, then in later ones: one that tells of an event of that
// kind and names the same person, and of its places the most specific. "the town", "there" and "it" mean the place of
// that kind last named before, but not the one with the id `not_this`; two of them in one sentence leave it open.
// Nothing when no description stands there.
std::optional<Followed> follow_reference(const Reading& reading, std::size_t token, std::string_view not_this = {});

// What "it" or "its" at a token means: the place last named before, but not `not_this`.
std::optional<Followed> follow_it(const Reading& reading, std::size_t token, std::string_view not_this = {});

}  // namespace toise::claims
