// The grammar of languages that measure from a place ahead: "24 км от Киева", "45 km au nord d'Alep", "شمال حلب".
#pragma once
#include <optional>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// The claim whose length is given: a distance, or one from a border.
std::optional<Claim> find_length_ahead(const Reading& reading, const text::Language& language,
                                       const text::Length& length);

// The claim of no length that begins at a token: a direction, near or on a border; with the length behind it
// ("севернее Киева, в 130 км").
std::optional<Claim> find_phrase_ahead(const Reading& reading, const text::Language& language, std::size_t token);

}  // namespace toise::claims
