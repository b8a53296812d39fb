// Abbreviations of countries, states and provinces as newsrooms write them.
#pragma once
#include <string_view>
#include <vector>

namespace toise::gazetteer {

// The id of the area that an abbreviation names ("Ky." -> "admin1:US.KY", "U.S." -> "country:US"), or "". `written` is
// as it stands in the text, with its full stop. The forms of the Associated Press need the stop, initials have theirs,
// and "US", "UK", "UAE", "USA" must be in capitals.
std::string_view find_abbreviation(std::string_view written);

// The id of a postal code of two capitals ("KY", "ON") as it stands behind a town and a comma, or "".
std::string_view find_postal_code(std::string_view written);

// The ids of the areas that a text standing as a container means ("Springfield, Ill", "Paris TX"): as above, also
// without its full stop, since a container cannot be another word. At most two.
std::vector<std::string_view> find_container_ids(std::string_view written);

}  // namespace toise::gazetteer
