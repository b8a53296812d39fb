// The search box: what is being typed, to ranked places.
#pragma once
#include <string>
#include <vector>

#include "gazetteer/lookup/resolver.hpp"

namespace toise::viewer {

// A place as the list of results shows it.
struct FoundPlace {
  Place place;
  std::string line;  // "Aţmah, Idlib, Syria"; no two results have the same
  std::string note;  // as describe_place_note() says it
};

// "Aţmah, Idlib, Syria": name, widest area, country; without doubles.
std::string describe_place_line(const Place& place);

// What it is, and how far from `near`:
// "town or village of 12,345 people, 24 km from the middle of the map", "country".
std::string describe_place_note(const Place& place, LonLat near);

class PlaceSearch {
 public:
  // Asks only when the text has changed. Names near `near` are preferred. Nothing for a null resolver or blank text.
  const std::vector<FoundPlace>& find(const gazetteer::Resolver* resolver, const std::string& text, LonLat near);

 private:
  std::string asked_;
  std::vector<FoundPlace> found_;
};

}  // namespace toise::viewer
