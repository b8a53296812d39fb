// What the other names of a text say about a place: countries, provinces and positions that they lie in.
#pragma once
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gazetteer/geoparse/sense_groups.hpp"

namespace toise::gazetteer {

// How the other names speak for a place: shares of them in [0, 1].
struct Support {
  double country = 0;   // lie in its country
  double province = 0;  // in its province
  double nearness = 0;  // exp(-distance / 300 km), mean
};

// The company of all groups at their present probabilities, once for a text; a group's own name is taken out when it
// is asked. The heaviest positions count, at most 400 and fewer in a text of very many names, so that the work stays
// linear in the text.
class Company {
 public:
  explicit Company(const SenseGroups& groups);

  // What the names other than the group's say for each of its senses.
  std::vector<Support> find_support(std::size_t group) const;

 private:
  struct Part {
    const Sense* sense;
    const NameEntry* entry;
    double weight;
  };
  using Shares = std::unordered_map<std::string_view, double>;

  void add_parts(const SenseGroup& group);
  static void add(Shares& countries, Shares& provinces, const Part& part, double sign);

  const SenseGroups& groups_;
  double total_ = 2;  // so that a single companion says little
  std::vector<Part> parts_;
  std::vector<Part> positions_;
  std::unordered_map<const NameEntry*, std::vector<Part>> parts_of_;
  std::unordered_map<const NameEntry*, double> weight_of_;
  Shares countries_;
  Shares provinces_;
};

}  // namespace toise::gazetteer
