// Positions as people type them.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/lonlat.hpp"

namespace toise::text {

// "36.3095, 36.68839" (lat, lon), "36.3095N 36.68839E", "36°18'34\"N 36°41'18\"E", "N36 18.57 E36 41.3", Arabic-Indic
// digits, U+2212 as minus. With hemisphere letters the order is free. Nothing when the text is not wholly a position,
// or out of range.
std::optional<LonLat> parse_position(std::string_view text);

}  // namespace toise::text
