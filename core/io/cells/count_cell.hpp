// Counts of people as tables state them.
#pragma once
#include <string_view>

#include "core/model/incident.hpp"

namespace toise::io {

// "12", "1,200", "1.200", "1 200", "at least 12", "12+", ">12", "up to 5", "2-5", "between 2 and 5", "about 30",
// "12 killed", "dozens", "two", in the languages of count_words.hpp and the digits of any script. A text without a
// number, or a negative one (GTD's -99), has neither low nor high. `text` is kept as written.
Count parse_count(std::string_view text);

// An empty cell, a negative code, or a word for "unknown": no number, and nothing wrong.
bool is_unknown_count(std::string_view text);

}  // namespace toise::io
