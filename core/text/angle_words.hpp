// The words and letters that stand beside an angle: hemispheres, axes and units, in ten languages.
#pragma once
#include <optional>
#include <string_view>

namespace toise::text {

enum class AngleWord {
  north,
  south,
  east,
  west,
  latitude,  // "lat", "широта": says which angle it is and nothing of the hemisphere
  longitude,
  degree,
  minute,
  second,
  degree_or_east,   // "d": degree, or Turkish doğu
  second_or_south,  // "s"
  west_or_east,     // "o": French ouest, Spanish oeste, Portuguese oeste; German Ost
  filler            // says nothing: "ш" of "с. ш.", "خط"
};

// A word without full stops around it, in any case: English, French, Spanish, Portuguese, German, Turkish, Russian,
// Ukrainian, Arabic, Persian. Arabic vowel signs and tatweel are passed over. Nothing for any other word.
std::optional<AngleWord> find_angle_word(std::string_view word);

}  // namespace toise::text
