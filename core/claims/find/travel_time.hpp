// Ways told by how long they take: "an hour's drive", "a 40-minute walk", "two hours by car".
#pragma once
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// All such times of a text, in order, in the form of a length that may be any: unit "h" or "min" ("" for "a short
// drive"), low 0, high infinite. A time without a word for the way ("an hour later") is none.
std::vector<text::Length> find_travel_times(const Reading& reading);

}  // namespace toise::claims
