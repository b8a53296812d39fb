// What the claims of rows ask of a gazetteer: names to places, texts to mentions, positions to areas.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/lonlat.hpp"
#include "core/model/mention.hpp"
#include "core/model/place.hpp"

namespace toise::claims {

// A place that bears a name.
struct NamedPlace {
  Place place;
  bool same_name = false;  // the name itself or another name of the place; not one that only looks or sounds like it
  bool main_name = false;  // the name itself
};

// Best first; shared with the cache that it comes from. Never null.
using NamedPlaces = std::shared_ptr<const std::vector<NamedPlace>>;

// A place of the same cache; null where there is none.
using SharedPlace = std::shared_ptr<const Place>;

// Answers may be kept between calls; an object is used by one thread. Nothing here throws for any text.
class PlaceNames {
 public:
  virtual ~PlaceNames() = default;

  // The places that "Shwebo, Myanmar" may mean. Where the containers behind the commas are known, only places inside.
  virtual NamedPlaces find(std::string_view name) = 0;
  // The same without names that only look or sound alike, of which the search is slow, and only where all containers
  // are known.
  virtual NamedPlaces find_exactly(std::string_view name) { return find(name); }
  // "geonames:702550"; null for an unknown id.
  virtual SharedPlace find_id(std::string_view id) = 0;
  // The mentions of a text, of which those near `home` are preferred.
  virtual std::vector<Mention> find_mentions(std::string_view text, const Place& home) = 0;
  // The areas whose outlines hold the position, smallest first; on the high seas none. None is null.
  virtual std::vector<SharedPlace> find_areas_at(LonLat position) = 0;
};

}  // namespace toise::claims
