// Groups mentions by the id of their place.
#include "cli/mentions/named_places.hpp"

#include <string_view>
#include <unordered_map>

namespace toise::cli {

std::vector<NamedPlace> find_named_places(const std::vector<Mention>& mentions) {
  std::vector<NamedPlace> places;
  std::unordered_map<std::string_view, std::size_t> number_of;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Mention& mention = mentions[i];
    if (!mention.place) continue;
    const auto [at, is_new] = number_of.try_emplace(mention.place->id, places.size());
    if (is_new) places.push_back({&mention, {}});
    NamedPlace& place = places[at->second];
    if (mention.score > place.best->score) place.best = &mention;
    place.mentions.push_back(i);
  }
  return places;
}

}  // namespace toise::cli
