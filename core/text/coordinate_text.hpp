// Positions as people type them.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/lonlat.hpp"

namespace toise::text {

// How the letter "O" is taken: west in French, Spanish, Portuguese and Italian, east in German.
enum class LetterO { west, east };

// "36.3095, 36.68839" (lat, lon), "36.3095N 36.68839E", "36°18'34\"N 36°41'18\"E", "N36 18.57 E36 41.3", "36:18:34N
// 36:41:18E", "361834N 0364118E" (DDMMSS, DDDMMSS), "36-18-34 с.ш. 36-41-18 в.д.", "lat 36.3 lon 36.7"; decimal
// commas, digits of any script, U+2212 as minus; hemispheres in the languages of angle_words.hpp. With hemisphere
// letters or axis names the order is free. Nothing when the text is not wholly a position, or out of range.
std::optional<LonLat> parse_position(std::string_view text, LetterO o = LetterO::west);

enum class Axis { latitude, longitude };

struct AngleText {
  double degrees = 0;        // any value; the range is not looked at
  std::optional<Axis> axis;  // as a letter or word says
};

// One angle in any notation of parse_position: "36°18'34\"N", "-33,9", "N 36.3".
std::optional<AngleText> parse_angle(std::string_view text, LetterO o = LetterO::west);

}  // namespace toise::text
