// What speaks for and against a span's being the name of a place, as numbers.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "gazetteer/geoparse/people.hpp"
#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// Order of weights.hpp. Values are 0 or 1 unless said otherwise.
enum class Feature : std::size_t {
  bias,
  place_preposition,   // "in X"
  other_preposition,   // "of X"
  place_word_of,       // "town of X"
  type_word_after,     // "X province", "X border"
  type_word_inside,    // "X County", all of it a name
  area_behind_comma,   // "X, Texas": what follows holds a place called X
  inside_comma_chain,  // the Texas of it
  sentence_start,
  all_capitals,
  dateline,            // capitals at the start of a text
  person,              // in a whole name of a person
  person_again,        // the surname of one
  capital_before,      // another capitalised word goes before it
  capital_after,       // follows it
  organisation_after,  // "X Police Department"
  organisation_before,
  street_after,
  common_word,           // "Hope"
  lower_case_elsewhere,  // the text has the word in small letters too
  prominence,            // of the best place: log10 of its population / 7, 0..1
  best_is_country,
  best_is_admin1,
  best_is_admin2,
  best_is_region,
  demonym,
  abbreviation,
  several_words,
  alternate_name_only,
  speech_beside,  // "X said"
  possessive,
  hyphen_beside,
  number_beside,
  short_name,          // three letters or fewer
  given_name,          // "Jordan", "Lee" alone
  title_word,          // the word itself is a title or a role: "Major"
  introduced,          // unknown, and introduced by a place word
  caseless,            // in a script without capitals
  repeated,            // log2 of how often, / 4, 0..1
  in_list,             // beside another candidate with "," or "and"
  common_and_start,    // common_word and sentence_start
  person_word_after,   // "X man", "X resident"
  same_name_is_place,  // another mention of the name stands behind a preposition or a place word
  near_context,        // its best place lies in a country or province that the text names: 0, 0.5, 1
  surname,             // "Clark"
  dash_after,          // "COLUMBUS --"
  nature_after,        // "X River"
  given_name_before,   // "Virginia X" is a person more often than "Virginia"
  surname_after,       // "Jordan Clark"
  small_place,         // the best is a town of fewer than 5,000
  number_after_name,   // "X 4"
  compass_before,      // "northern X"
  title_before,        // "President X"
  close_company,       // nearness (1 to 0 over some 30 km) to the next place that the text surely names
  named_otherwise,     // the text surely names its best place by another name
  located,             // "X is 24 km from", "X, north of": location_phrases.hpp
  origin,              // "24 km from X", "north of X"
  headline,            // in a sentence where nearly all words are capitalised
  measured,            // how surely a phrase measures from it or locates it, 0..1: measured_names.hpp
  count
};

inline constexpr std::size_t feature_count = static_cast<std::size_t>(Feature::count);
using Features = std::array<float, feature_count>;

// One row of features a match, in order.
std::vector<Features> find_features(const std::vector<Word>& words, const std::vector<PersonMark>& people,
                                    const std::vector<NameMatch>& matches);

// The probability of a place, by weights.hpp.
double score_features(const Features& features);

}  // namespace toise::gazetteer
