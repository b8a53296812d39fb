// The mentions of a text, gathered by name and by what the words around say of them.
#pragma once
#include <optional>
#include <vector>

#include "gazetteer/geoparse/recognise.hpp"

namespace toise::gazetteer {

// All mentions of one name in one meaning: "Idlib" and "Idlib province" are two.
struct SenseGroup {
  const NameEntry* entry = nullptr;
  TypeHint hint = TypeHint::none;
  bool demonym = false;
  bool dateline = false;
  int count = 0;
  double weight = 1;                 // in the company of others
  std::vector<const Sense*> senses;  // of the entry
  std::vector<double> fixed;         // log-odds of each: prior, hint and home
  std::vector<double> probability;   // of each; sums to 1
};

struct SenseGroups {
  std::vector<SenseGroup> groups;
  std::vector<std::size_t> group_of;  // of each match
};

SenseGroups make_groups(const std::vector<NameMatch>& matches, const std::optional<Place>& home);

// exp(score) over their sum; empty for none.
std::vector<double> softmax(const std::vector<double>& scores);

}  // namespace toise::gazetteer
