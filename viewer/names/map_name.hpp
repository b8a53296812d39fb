// A name that the map may write.
#pragma once
#include <string>

#include "core/model/lonlat.hpp"

namespace toise::viewer {

enum class NameRank { country, admin1, city, town, village };

struct MapName {
  std::string id;    // of the place
  std::string text;  // main name
  LonLat at;
  NameRank rank = NameRank::town;
  double priority = 0;  // higher first
};

}  // namespace toise::viewer
