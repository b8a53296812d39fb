// Prefix queries of the resolver, one for each change of the text.
#include "viewer/state/place_search.hpp"

#include <fmt/format.h>

namespace toise::viewer {

std::string describe_place_line(const Place& place) {
  std::string line = place.name;
  if (!place.admin.empty() && place.admin.front() != place.name) line += ", " + place.admin.front();
  if (!place.country_name.empty() && place.country_name != place.name) line += ", " + place.country_name;
  return line;
}

const std::vector<FoundPlace>& PlaceSearch::find(const gazetteer::Resolver* resolver, const std::string& text,
                                                 LonLat near) {
  if (text == asked_) return found_;
  asked_ = text;
  found_.clear();
  if (!resolver || text.find_first_not_of(" \t") == std::string::npos) return found_;
  gazetteer::Query query;
  query.name = text;
  query.near = fmt::format("{:.5f},{:.5f}", near.lat, near.lon);
  query.prefix = true;
  query.limit = 8;
  for (auto& ranked : resolver->find(query)) found_.push_back({ranked.place, describe_place_line(ranked.place)});
  return found_;
}

}  // namespace toise::viewer
