// The places that a given span can mean.
#pragma once
#include <string_view>
#include <vector>

#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// Tried are the span's own words, its abbreviation, its words without place words and compass points, the longest place
// name inside it, and names that sound alike. `entry` is never null; it is empty when nothing is known.
NameMatch match_span(std::string_view text, const std::vector<Word>& words, Span span, NameTable& names);

}  // namespace toise::gazetteer
