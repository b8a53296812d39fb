// The names of towns on the map, by importance.
#pragma once
#include <cstdint>
#include <vector>

#include "gazetteer/index/index_view.hpp"
#include "viewer/names/label_script.hpp"
#include "viewer/names/map_name.hpp"

namespace toise::viewer {

// The zoom from which a populated place is named: capitals and millions from afar, villages close by. In [2, 10.8].
double least_zoom_of_town(std::string_view feature, std::uint64_t population);

// Reads the index once (about 10 ms for 230,000 places); a query is a scan in order of importance.
class TownNames {
 public:
  // Keeps the reference; the index must outlive this.
  explicit TownNames(const gazetteer::IndexView& index);

  // The most important towns in the box at this zoom, most important first, at most `limit`.
  std::vector<MapName> find(const LonLatBox& box, double zoom, std::size_t limit,
                            LabelScript script = LabelScript::main) const;

 private:
  struct Town {
    float lon;
    float lat;
    float least_zoom;
    gazetteer::PlaceRow row;
  };
  const gazetteer::IndexView& index_;
  std::vector<Town> towns_;  // by least zoom
};

}  // namespace toise::viewer
