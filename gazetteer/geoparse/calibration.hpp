// How sure a mention and its place are: a probability that was checked against texts with known places.
#pragma once
#include <array>
#include <cstddef>

#include "gazetteer/geoparse/disambiguate.hpp"

namespace toise::gazetteer {

// Order of score_weights in weights.hpp.
enum class Clue : std::size_t {
  bias,
  recognition,   // log-odds that the words name a place, clipped to [-3, 5]
  resolution,    // log-odds of the best place among those of its name, clipped to [-3, 5]
  company,       // Decision::company
  prominence,    // log10 of the best place's population / 7, 0..1
  contradicted,  // 0 or 1
  introduced,    // an unknown name, taken for one that sounds alike
  small_place,   // a town of fewer than 5,000
  count
};

inline constexpr std::size_t clue_count = static_cast<std::size_t>(Clue::count);
using Clues = std::array<double, clue_count>;

// The decision must have a choice.
Clues find_clues(const NameMatch& match, const Decision& decision);

// The probability that the words name a place and that it is the decision's best one. Logistic regression by
// tests/bench/fit_calibration.py; docs/accuracy-reports.md has the table of how often each score was right.
double make_score(const Clues& clues);

// The best place is so unlikely that the name is better left unknown: it contradicts what the text says, or only sounds
// alike and lies where nothing else of the text does.
bool is_better_unknown(const NameMatch& match, const Decision& decision);

}  // namespace toise::gazetteer
