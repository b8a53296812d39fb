// The weights of reading: how strongly each feature speaks for a place, and each sense for a name.
#pragma once
#include <array>

namespace toise::gazetteer {

// Of mention_features.hpp, in its order; log-odds.
inline constexpr std::array<double, 44> recognition_weights = {
    -1.2,  // bias
    1.8,   // place_preposition
    0.4,   // other_preposition
    2.0,   // place_word_of
    1.5,   // type_word_after
    3.0,   // type_word_inside
    2.5,   // area_behind_comma
    2.0,   // inside_comma_chain
    -0.5,  // sentence_start
    -0.5,  // all_capitals
    1.0,   // dateline
    -4.0,  // person
    -2.5,  // person_again
    -1.8,  // capital_before
    -1.8,  // capital_after
    0.6,   // organisation_after
    -0.8,  // organisation_before
    -1.5,  // street_after
    -2.5,  // common_word
    -1.5,  // lower_case_elsewhere
    2.5,   // prominence
    3.0,   // best_is_country
    2.5,   // best_is_admin1
    0.5,   // best_is_admin2
    1.5,   // best_is_region
    0.5,   // demonym
    3.0,   // abbreviation
    0.8,   // several_words
    -0.8,  // alternate_name_only
    -1.2,  // speech_beside
    0.0,   // possessive
    0.0,   // hyphen_beside
    -0.5,  // number_beside
    -1.5,  // short_name
    -1.5,  // given_name
    -2.0,  // title_word
    1.0,   // introduced
    -1.5,  // caseless
    0.5,   // repeated
    0.4,   // in_list
    -1.0,  // common_and_start
    1.5,   // person_word_after
    1.0,   // same_name_is_place
    0.8,   // near_context
};

// The probability from which a span is reported.
inline constexpr double recognition_threshold = 0.5;

// Of a name taken by itself; log-odds.
namespace sense_weights {
inline constexpr double population = 0.5;  // a decade
inline constexpr double country = 3.0;
inline constexpr double admin1 = 1.6;
inline constexpr double admin2 = 0.0;
inline constexpr double region = 2.5;
inline constexpr double capital = 0.8;
inline constexpr double admin1_seat = 0.3;
inline constexpr double section = -0.8;    // a part of a town
inline constexpr double alternate = -0.8;  // not by its main name
inline constexpr double similar = -1.0;    // only a name that sounds alike
}  // namespace sense_weights

// Of the company that a place keeps; log-odds.
namespace context_weights {
inline constexpr double hint = 3.0;           // "town of", "province"
inline constexpr double bound = 5.0;          // "Bangor, Maine"
inline constexpr double binds = 3.0;          // the Maine of it
inline constexpr double admin1_share = 3.0;   // of the other mentions that lie in its province
inline constexpr double country_share = 2.0;  // in its country
inline constexpr double nearness = 2.5;       // exp(-distance / 300 km), mean over the others
inline constexpr double home_admin1 = 1.2;
inline constexpr double home_country = 0.8;
inline constexpr double home_nearness = 1.5;
inline constexpr double half_distance_km = 300;
}  // namespace context_weights

}  // namespace toise::gazetteer
