// "The capital": which of the places that the text names is meant.
#pragma once
#include <cstddef>
#include <string_view>

#include "core/claims/reading/reading.hpp"
#include "core/claims/reading/reference_follow.hpp"

namespace toise::claims {

// "the capital", "the Syrian capital", from token `begin` to the word for it at `noun`: the one capital that the text
// names anywhere, of that country (ISO code) where one is given. Two capitals, or none, leave it open with a sentence
// in `missing`. Never throws.
Followed follow_capital(const Reading& reading, std::size_t begin, std::size_t noun, std::string_view country);

}  // namespace toise::claims
