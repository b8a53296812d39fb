// Who is said to have acted, and whom it befell, in the report's own words.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

struct Actors {
  std::vector<std::string> actors;   // "unidentified gunmen", "U.S. special forces"; each once, in text order
  std::vector<std::string> targets;  // "two policemen", "at least 13 people"
};

// English. An actor is the subject of a verb of violence ("gunmen killed"), or stands behind "by" after one ("were
// killed by gunmen"), and is a group or a name: what only happened ("an explosion killed") has no actor, nor has what
// nobody is said to have done. Of the tokens [begin, end). Never throws.
Actors find_actors(const Reading& reading, std::size_t begin, std::size_t end);

}  // namespace toise::claims
