// Names of countries as lists and statistics turn them round: "Congo, Democratic Republic of the", "Korea, South".
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// The names that such a text may stand for, likeliest first: "Democratic Republic of the Congo", "South Korea", "The
// Gambia". "Dem.", "Rep.", "Is.", "St." and the like are written out. Empty unless the text has one comma with letters
// on both sides. Most of what comes out names nothing ("Idlib Barisha"): look it up among countries only. Never throws.
std::vector<std::string> turn_round(std::string_view text);

}  // namespace toise::gazetteer
