// Mentions as the brat annotation tool reads them.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "core/model/mention.hpp"

namespace toise::cli {

// A line "T1\tPlace 10 15\tAtmah" for each mention (Demonym for "Turkish"), and for a known place also a normalisation
// "N1\tReference T1 GeoNames:172370\tAţmah" (Toise:country:SY for what is no GeoNames id) and a note with its position.
// Offsets count code points of the text as read (brat's standoff format: brat.nlplab.org/standoff.html); a mention over
// a line's end is given in pieces.
std::string make_brat_standoff(std::string_view text, std::span<const Mention> mentions);

}  // namespace toise::cli
