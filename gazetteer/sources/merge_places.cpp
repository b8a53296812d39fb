// Places of several sources by id: the later takes the place of the earlier.
#include "gazetteer/sources/merge_places.hpp"

#include <iterator>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace toise::gazetteer {

void merge_places(std::vector<SourcePlace>& places, std::vector<SourcePlace> more) {
  places.reserve(places.size() + more.size());
  std::unordered_map<std::string_view, std::size_t> numbers;  // the ids lie in `places`, which no longer moves
  numbers.reserve(places.capacity());
  for (std::size_t i = 0; i < places.size(); ++i) numbers.emplace(places[i].place.id, i);
  for (SourcePlace& place : more) {
    const auto found = numbers.find(place.place.id);
    if (found == numbers.end()) {
      places.push_back(std::move(place));
      numbers.emplace(places.back().place.id, places.size() - 1);
      continue;
    }
    SourcePlace& old = places[found->second];
    std::vector<PlaceName> names = std::move(old.names);
    names.push_back({old.place.name, NameKind::alternate});
    place.place.id = std::move(old.place.id);  // the same text, where the map's view looks
    old.place = std::move(place.place);
    if (!place.short_name.empty()) old.short_name = std::move(place.short_name);
    old.names = std::move(place.names);
    old.names.insert(old.names.end(), std::make_move_iterator(names.begin()), std::make_move_iterator(names.end()));
  }
}

}  // namespace toise::gazetteer
