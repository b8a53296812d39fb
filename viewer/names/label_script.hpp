// In whose letters the map writes a name.
#pragma once
#include <array>
#include <string>
#include <string_view>

#include "gazetteer/index/index_view.hpp"

namespace toise::viewer {

// `main` is the gazetteer's main name, `local` the letters of the place's own country; the others are a reader's.
// Persian and Kurdish are Arabic letters with their own.
enum class LabelScript { main, local, latin, arabic, persian, kurdish, cyrillic, greek, hebrew, armenian, georgian };
inline constexpr std::array<std::string_view, 11> label_script_names = {
    "main", "local", "latin", "arabic", "persian", "kurdish", "cyrillic", "greek", "hebrew", "armenian", "georgian"};

// The letters of signs in a country (ISO 3166-1 alpha-2); latin for all that write it, and main for those whose letters
// the map has no font for.
LabelScript find_local_script(std::string_view country);

// How well a name fits the script: 0 wholly, more for each letter of another language of that script ("Сирія" for a
// Russian reader), below 0 when it has a letter of another script, or is no text at all.
int measure_foreign_letters(std::string_view name, LabelScript script);

// The name of a place for a script: of those that fit best, the one that sounds most like the main name; the main name
// when there is none. Codes and demonyms are passed over. Some microseconds to some tens; never throws.
std::string choose_name(const gazetteer::IndexView& index, gazetteer::PlaceRow row, LabelScript script);

}  // namespace toise::viewer
