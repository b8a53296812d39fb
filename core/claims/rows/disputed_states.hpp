// States that dispute territory with each other, whose maps therefore differ.
#pragma once
#include <string_view>

namespace toise::claims {

// ISO 3166-1 alpha-2 codes in any order. The list is ours, after the disputes that Natural Earth shows in its themes of
// breakaway and disputed areas (1:10m); a pair too many only makes a verdict more careful. Never throws.
bool are_disputing(std::string_view a, std::string_view b);

}  // namespace toise::claims
