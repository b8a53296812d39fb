// The weights of reading: how strongly each feature speaks for a place, and each sense for a name.
#pragma once
#include <array>

namespace toise::gazetteer {

// Of mention_features.hpp, in its order; log-odds. Logistic regression on LGL (Lieberman et al. 2010) and TR-News
// (Kamalloo & Rafiei 2018), drawn towards weights set by hand; those of features that such texts hardly hold (villages
// without a population, scripts without capitals, regions, introduced names) are held near the hand's values.
// close_company and named_otherwise are set by hand (the fit gives 1.5 and 1.2).
// A figure measured on these two corpora is therefore not one on unseen text.
inline constexpr std::array<double, 56> recognition_weights = {
    -3.05,  // bias
    1.0,    // place_preposition
    0.19,   // other_preposition
    5.0,    // place_word_of
    1.03,   // type_word_after
    2.53,   // type_word_inside
    3.07,   // area_behind_comma
    2.44,   // inside_comma_chain
    -0.07,  // sentence_start
    -0.38,  // all_capitals
    1.71,   // dateline
    -0.35,  // person
    -2.0,   // person_again
    -2.0,   // capital_before
    -1.53,  // capital_after
    -0.75,  // organisation_after
    -2.34,  // organisation_before
    -2.89,  // street_after
    -1.98,  // common_word
    -1.65,  // lower_case_elsewhere
    4.5,    // prominence
    1.08,   // best_is_country
    0.2,    // best_is_admin1
    -0.23,  // best_is_admin2
    1.5,    // best_is_region
    -1.13,  // demonym
    2.15,   // abbreviation
    0.22,   // several_words
    -1.44,  // alternate_name_only
    -1.24,  // speech_beside
    -0.63,  // possessive
    1.86,   // hyphen_beside
    -0.92,  // number_beside
    -2.05,  // short_name
    -2.15,  // given_name
    -3.22,  // title_word
    0.98,   // introduced
    0.0,    // caseless
    -0.32,  // repeated
    1.22,   // in_list
    -0.57,  // common_and_start
    1.95,   // person_word_after
    1.34,   // same_name_is_place
    0.92,   // near_context
    -1.7,   // surname
    1.66,   // dash_after
    -2.89,  // nature_after
    -2.21,  // given_name_before
    -1.32,  // surname_after
    -0.33,  // small_place
    -0.64,  // number_after_name
    -0.2,   // compass_before
    -2.86,  // title_before
    1.5,    // close_company
    3.0,    // named_otherwise
    0.0,    // headline
};

// The probability from which a span is reported.
inline constexpr double recognition_threshold = 0.35;

// Of a name taken by itself; log-odds.
namespace sense_weights {
inline constexpr double population = 0.7;  // a decade
inline constexpr double country = 3.0;
inline constexpr double admin1 = 1.0;
inline constexpr double admin2 = 0.0;
inline constexpr double region = 2.5;
inline constexpr double capital = 1.6;
inline constexpr double admin1_seat = 0.3;
inline constexpr double section = -0.8;    // a part of a town
inline constexpr double alternate = -0.8;  // not by its main name
inline constexpr double seat_first = 1.0;  // of a town before the area called after it
inline constexpr double similar = -1.0;    // only a name that sounds alike
}  // namespace sense_weights

// Of the company that a place keeps; log-odds. Set by hand; the shares were chosen among nine settings on those
// corpora.
namespace context_weights {
inline constexpr double hint = 3.0;             // "town of", "province"
inline constexpr double bound = 5.0;            // "Bangor, Maine"
inline constexpr double binds = 3.0;            // the Maine of it
inline constexpr double admin1_share = 6.0;     // of the other mentions that lie in its province
inline constexpr double country_share = 4.0;    // in its country
inline constexpr double nearness = 6.0;         // exp(-distance / 300 km), mean over the others
inline constexpr double stated_distance = 4.0;  // "24 km from X", by how well it fits
inline constexpr double home_admin1 = 1.2;
inline constexpr double home_country = 0.8;
inline constexpr double home_nearness = 1.5;
inline constexpr double half_distance_km = 300;
}  // namespace context_weights

}  // namespace toise::gazetteer
