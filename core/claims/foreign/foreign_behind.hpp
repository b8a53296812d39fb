// The grammar of languages that measure from a place before the length: "Halep'in 45 km kuzeyinde".
#pragma once
#include <optional>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// The claim whose length is given: a distance, or one from a border.
std::optional<Claim> find_length_behind(const Reading& reading, const text::Language& language,
                                        const text::Length& length);

// The claim of no length whose place or border ends before a token: "Halep'in kuzeyinde", "Suriye sınırına yakın".
std::optional<Claim> find_phrase_behind(const Reading& reading, const text::Language& language, std::size_t token);

}  // namespace toise::claims
