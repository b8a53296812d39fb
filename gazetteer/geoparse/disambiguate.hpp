// Chooses the place of each mention, all mentions of a text together.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// The places that one mention can mean, with probabilities that sum to 1; best first. Empty when nothing is known.
struct Choice {
  const Sense* sense = nullptr;
  double probability = 0;
};

struct Decision {
  std::vector<Choice> choices;
  std::vector<std::string> reasons;  // filled on request
};

struct DisambiguateOptions {
  std::optional<Place> home;
  bool explain = false;
};

// One decision a match. One sense a name, unless the words around say "province" here and "town" there. Does not depend
// on the order of the mentions, only on which stand side by side. `index` is that of the matches. Never throws.
std::vector<Decision> disambiguate(std::string_view text, const std::vector<Word>& words,
                                   const std::vector<NameMatch>& matches, const IndexView& index,
                                   const DisambiguateOptions& options);

}  // namespace toise::gazetteer
