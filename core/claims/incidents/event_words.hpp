// Words that tell of violence: without one a paragraph that names a place tells of no incident.
#pragma once
#include <cstddef>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// A token tells of an attack, a death or the like, in English, Arabic, French, Russian, Ukrainian or Turkish.
bool is_event_word(const Reading& reading, std::size_t token);

// Some token of [begin, end) does.
bool has_event_word(const Reading& reading, std::size_t begin, std::size_t end);

}  // namespace toise::claims
