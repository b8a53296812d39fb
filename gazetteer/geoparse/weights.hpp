// The weights of reading: how strongly each feature speaks for a place, and each sense for a name.
#pragma once
#include <array>

namespace toise::gazetteer {

// Of mention_features.hpp, in its order; log-odds.
inline constexpr std::array<double, 53> recognition_weights = {
    -3.29,  // bias
    1.01,   // place_preposition
    0.21,   // other_preposition
    5.0,    // place_word_of
    1.05,   // type_word_after
    2.52,   // type_word_inside
    3.07,   // area_behind_comma
    2.34,   // inside_comma_chain
    -0.06,  // sentence_start
    -0.39,  // all_capitals
    1.76,   // dateline
    -0.42,  // person
    -1.94,  // person_again
    -1.88,  // capital_before
    -1.53,  // capital_after
    -0.71,  // organisation_after
    -2.36,  // organisation_before
    -2.92,  // street_after
    -1.79,  // common_word
    -1.58,  // lower_case_elsewhere
    4.76,   // prominence
    1.14,   // best_is_country
    0.44,   // best_is_admin1
    -0.27,  // best_is_admin2
    1.5,    // best_is_region
    -1.21,  // demonym
    1.84,   // abbreviation
    0.26,   // several_words
    -1.4,   // alternate_name_only
    -1.27,  // speech_beside
    -0.65,  // possessive
    1.67,   // hyphen_beside
    -0.92,  // number_beside
    -1.96,  // short_name
    -1.86,  // given_name
    -3.24,  // title_word
    0.99,   // introduced
    0.0,    // caseless
    -0.21,  // repeated
    1.2,    // in_list
    -0.56,  // common_and_start
    1.87,   // person_word_after
    1.3,    // same_name_is_place
    0.86,   // near_context
    -1.56,  // surname
    1.86,   // dash_after
    -2.82,  // nature_after
    -2.12,  // given_name_before
    -1.26,  // surname_after
    -0.25,  // small_place
    -0.72,  // number_after_name
    -0.38,  // compass_before
    -2.85,  // title_before
};

// The probability from which a span is reported.
inline constexpr double recognition_threshold = 0.35;

// Of a name taken by itself; log-odds.
namespace sense_weights {
inline constexpr double population = 0.5;  // a decade
inline constexpr double country = 3.0;
inline constexpr double admin1 = 1.6;
inline constexpr double admin2 = 0.0;
inline constexpr double region = 2.5;
inline constexpr double capital = 1.6;
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
