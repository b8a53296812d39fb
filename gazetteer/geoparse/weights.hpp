// The weights of reading: how strongly each feature speaks for a place, and each sense for a name.
#pragma once
#include <array>

namespace toise::gazetteer {

// Of mention_features.hpp, in its order; log-odds. Logistic regression on LGL (Lieberman et al. 2010) and TR-News
// (Kamalloo & Rafiei 2018), drawn towards weights set by hand: tests/bench/fit_recognition.py writes them, and its
// --check says whether they are still what it gives. A figure measured on these two corpora is therefore not one on
// unseen text; docs/accuracy-reports.md has those.
inline constexpr std::array<double, 59> recognition_weights = {
    -2.72,  // bias
    1.01,   // place_preposition
    0.16,   // other_preposition
    5.0,    // place_word_of
    0.93,   // type_word_after
    2.74,   // type_word_inside
    3.23,   // area_behind_comma
    2.49,   // inside_comma_chain
    -0.06,  // sentence_start
    -0.4,   // all_capitals
    1.94,   // dateline
    -1.92,  // person
    -2.13,  // person_again
    -1.89,  // capital_before
    -1.37,  // capital_after
    -0.71,  // organisation_after
    -1.97,  // organisation_before
    -2.84,  // street_after
    -1.96,  // common_word
    -1.36,  // lower_case_elsewhere
    3.74,   // prominence
    0.71,   // best_is_country
    0.57,   // best_is_admin1
    -0.36,  // best_is_admin2
    1.03,   // best_is_region
    -0.86,  // demonym
    2.58,   // abbreviation
    0.03,   // several_words
    -1.46,  // alternate_name_only
    -1.23,  // speech_beside
    -0.48,  // possessive
    1.77,   // hyphen_beside
    -0.77,  // number_beside
    -2.13,  // short_name
    -1.63,  // given_name
    -3.23,  // title_word
    0.98,   // introduced
    0.0,    // caseless
    -0.32,  // repeated
    1.23,   // in_list
    -0.4,   // common_and_start
    2.14,   // person_word_after
    1.26,   // same_name_is_place
    1.06,   // near_context
    -1.6,   // surname
    1.35,   // dash_after
    -2.8,   // nature_after
    -1.33,  // given_name_before
    -1.43,  // surname_after
    -0.35,  // small_place
    -0.61,  // number_after_name
    -0.2,   // compass_before
    -2.83,  // title_before
    1.5,    // close_company
    2.99,   // named_otherwise
    2.46,   // located
    2.46,   // origin
    -0.56,  // headline
    3.0,    // measured
};

// The probability from which a span is reported.
inline constexpr double recognition_threshold = 0.35;

// Of the clues in calibration.hpp, in its order; log-odds. Fitted by tests/bench/fit_calibration.py on the corpora
// above.
inline constexpr std::array<double, 8> score_weights = {
    -1.51,  // bias
    0.49,   // recognition
    0.25,   // resolution
    1.61,   // company
    0.42,   // prominence
    -3.0,   // contradicted
    -1.05,  // introduced
    -0.46,  // small_place
};

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
inline constexpr double dateline = 2.0;         // the weight of a dateline's place in the company of others
inline constexpr double home_itself = 2.0;
inline constexpr double home_admin1 = 1.2;
inline constexpr double home_country = 0.8;
inline constexpr double home_nearness = 1.5;
inline constexpr double half_distance_km = 300;
}  // namespace context_weights

}  // namespace toise::gazetteer
