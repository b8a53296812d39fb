// Chooses the place of each mention, all mentions of a text together.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// A place that a mention can mean, with the share that it has among those of its name.
struct Choice {
  const Sense* sense = nullptr;
  double probability = 0;
};

// What was decided for all mentions of a name that stand between like words.
struct Decision {
  std::vector<Choice> choices;       // best first; probabilities sum to 1; empty when nothing is known
  double company = 0;                // share of the text's other names that lie in the best place's country, [0, 1]
  bool contradicted = false;         // the text puts it inside a place that does not hold it
  std::vector<std::string> reasons;  // filled on request
};

// The decisions of a text. A million mentions of one name share one.
struct Decisions {
  std::vector<Decision> decisions;
  std::vector<std::size_t> decision_of;  // of each match

  const Decision& of(std::size_t match) const { return decisions[decision_of[match]]; }
};

struct DisambiguateOptions {
  std::optional<Place> home;
  bool explain = false;
};

// One sense a name, unless the words around say "province" here and "town" there. Does not depend on the order of the
// mentions, only on which stand side by side. `index` is that of the matches. Linear in the text. Never throws.
Decisions disambiguate(std::string_view text, const std::vector<Word>& words, const std::vector<NameMatch>& matches,
                       const IndexView& index, const DisambiguateOptions& options);

}  // namespace toise::gazetteer
