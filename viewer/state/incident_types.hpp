// The type of each incident: the column of its file that sorts incidents into a few kinds.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "gazetteer/survey/survey.hpp"

namespace toise::viewer {

// Names of types over all files; number 0 is "" for incidents that state none.
class IncidentTypes {
 public:
  // The type of each incident of the survey, in order. A table's types come from the first of its columns that is
  // called event_type, type, category or the like, or else from its titles; neither counts when it has more than 64
  // different values. A report has none. At most 65,535 types are told apart.
  std::vector<std::uint16_t> add(const gazetteer::Survey& survey);

  const std::vector<std::string>& names() const { return names_; }

 private:
  std::uint16_t find_number(const std::string& name);

  std::vector<std::string> names_{""};
  std::map<std::string, std::uint16_t, std::less<>> numbers_{{"", 0}};
};

}  // namespace toise::viewer
