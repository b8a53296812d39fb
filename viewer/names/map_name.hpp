// A name that the map may write.
#pragma once
#include <string>
#include <vector>

#include "core/model/lonlat.hpp"

namespace toise::viewer {

enum class NameRank { country, admin1, city, town, village };

struct MapName {
  std::string id;    // of the place
  std::string text;  // main name
  LonLat at;
  NameRank rank = NameRank::town;
  double priority = 0;              // higher first
  std::vector<LonLat> others = {};  // where else in its area the name may stand, the nearest first
};

}  // namespace toise::viewer
