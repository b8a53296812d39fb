// How sure a mention and its place are.
#include "gazetteer/geoparse/calibration.hpp"

#include <algorithm>
#include <cmath>

#include "gazetteer/geoparse/weights.hpp"

namespace toise::gazetteer {

namespace {

double log_odds(double probability) {
  const double p = std::clamp(probability, 1e-6, 1 - 1e-6);
  return std::clamp(std::log(p / (1 - p)), -3.0, 5.0);
}

}  // namespace

Clues find_clues(const NameMatch& match, const Decision& decision) {
  const Choice& best = decision.choices.front();
  const PlaceRecord& record = best.sense->record;
  Clues clues{};
  const auto set = [&clues](Clue clue, double value) { clues[static_cast<std::size_t>(clue)] = value; };
  set(Clue::bias, 1);
  set(Clue::recognition, log_odds(match.score));
  set(Clue::resolution, log_odds(best.probability));
  set(Clue::company, decision.company);
  set(Clue::prominence, std::min(1.0, std::log10(likely_population(record)) / 7));
  set(Clue::contradicted, decision.contradicted ? 1 : 0);
  set(Clue::introduced, match.introduced ? 1 : 0);
  set(Clue::small_place, record.kind == PlaceKind::point && record.population < 5000 ? 1 : 0);
  return clues;
}

double make_score(const Clues& clues) {
  double sum = 0;
  for (std::size_t i = 0; i < clue_count; ++i) sum += score_weights[i] * clues[i];
  return 1 / (1 + std::exp(-sum));
}

bool is_better_unknown(const NameMatch& match, const Decision& decision) {
  if (decision.contradicted) return true;
  if (!match.introduced || decision.company >= 0.05) return false;
  // A town that alone sounds so, at the end of a stated distance.
  const Choice& best = decision.choices.front();
  return !(match.measured && best.probability >= 0.8 && best.sense->record.population >= 10'000 &&
           match.span.size() >= 6);
}

}  // namespace toise::gazetteer
