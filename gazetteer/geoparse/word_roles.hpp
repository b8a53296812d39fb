// What common words say about the names beside them: lists of words by role.
#pragma once
#include <cstdint>
#include <string_view>

namespace toise::gazetteer {

// Bits; a word may have several.
enum WordRole : std::uint32_t {
  role_none = 0,
  role_place_preposition = 1u << 0,  // in, at, near: what follows may be a place
  role_preposition = 1u << 1,        // of, by, with: says less
  role_town_word = 1u << 2,          // town, village, suburb: the name beside it is a town
  role_area_word = 1u << 3,          // province, county, governorate: the name beside it is an area
  role_place_word = 1u << 4,         // border, airport, outskirts: the name beside it is a place of any kind
  role_title = 1u << 5,              // president, mayor, mr: a person's name follows
  role_given_name = 1u << 6,         // John, Ahmed
  role_organisation = 1u << 7,       // police, university, department
  role_street = 1u << 8,             // street, avenue, road
  role_compass = 1u << 9,            // north, northern, upper, central
  role_calendar = 1u << 10,          // March, Monday
  role_common = 1u << 11,            // a word of the language before it is a name: Hope, Reading, Nice
  role_function = 1u << 12,          // the, and, he: never a name by itself
  role_speech = 1u << 13,            // said, told, asked: a speaker stands beside it
  role_name_particle = 1u << 14,     // bin, abu, van: inside persons' names
  role_person_word = 1u << 15,       // man, woman, year-old, driver: a person of a place
  role_surname = 1u << 16,           // Clark, Chandler
  role_nature = 1u << 17,            // river, lake, mountain: part of a natural feature's name
  // In phrases that say where a place lies (location_words.hpp):
  role_unit = 1u << 18,      // km, километров: a length, behind a number
  role_from = 1u << 19,      // from, d', от: what is measured from follows
  role_to = 1u << 20,        // à, до: what is measured to follows
  role_pair = 1u << 21,      // et, и: between two places
  role_between = 1u << 22,   // entre, между; Turkish has it behind the two
  role_lies = 1u << 23,      // is, located, находится
  role_near = 1u << 24,      // près, недалеко
  role_border = 1u << 25,    // frontière, границы
  role_point = 1u << 26,     // nord, севернее, kuzeyinde: a point of the compass
  role_leads = 1u << 27,     // kuzeyindeki: what lies there follows
  role_quantity = 1u << 28,  // words of number, and what loosens one
  role_distance = 1u << 29,  // distance, расстояние
};

// Words of one role, as they are written, parted by white space.
struct RoleList {
  std::uint32_t role;
  std::string_view words;
};

// The roles of a normalised word; role_none for a word in no list.
std::uint32_t roles_of(std::string_view key);

}  // namespace toise::gazetteer
