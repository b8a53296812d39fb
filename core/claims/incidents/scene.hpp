// Where and when a story happened, and how sure that is.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/claims/incidents/stories.hpp"

namespace toise::claims {

struct Scene {
  const Mention* mention = nullptr;  // with a place
  std::size_t sentence = 0;
  std::optional<TimeSpan> day;
  std::vector<std::string> doubts;  // a sentence each
};

// The place: the first town that a whole sentence names after "in", "at", "near" or a word for its kind; else the first
// town of any sentence; else the smallest area, or the place of the heading above. Headings count last: they shorten.
// The day: the first that is told in that sentence or the two after it, else that of the heading above, else the
// report's own. Nothing when no place is named.
std::optional<Scene> find_scene(const Reading& reading, const Story& story);

}  // namespace toise::claims
