// Makes one list of places of several sources.
#pragma once
#include <vector>

#include "gazetteer/index/index_builder.hpp"

namespace toise::gazetteer {

// Adds `more` to `places`. A place whose id is there already takes its place, and keeps the names of both.
void merge_places(std::vector<SourcePlace>& places, std::vector<SourcePlace> more);

}  // namespace toise::gazetteer
