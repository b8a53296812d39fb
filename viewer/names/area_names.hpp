// The names of countries and provinces, written where the area is in view.
#pragma once
#include <map>
#include <tuple>
#include <vector>

#include "core/geo/areas.hpp"
#include "gazetteer/index/index_view.hpp"
#include "viewer/camera/camera.hpp"
#include "viewer/names/label_script.hpp"
#include "viewer/names/map_name.hpp"

namespace toise::viewer {

// Asks which area holds each node of a lattice that is fixed to the ground, so that names stand still while the map is
// moved; the answers are kept. A name stands at the node farthest from the other areas and from the view's edge.
class AreaNames {
 public:
  // Keeps both references.
  AreaNames(const gazetteer::IndexView& index, const geo::Areas& areas);

  // A country too small for the lattice is named at its own position, from afar only where it can be seen; islands
  // of the far north only from nearby. Countries from any zoom, provinces from zoom 6.9.
  // At most one name an area.
  std::vector<MapName> find(const Camera& camera, LabelScript script = LabelScript::main);

 private:
  struct Node {
    int country = 0;  // numbers of the areas that hold it, or 0
    int admin1 = 0;
  };
  int number_of(const std::string& id);
  const Node& node_at(const Camera& camera, int level, int x, int y);

  const gazetteer::IndexView& index_;
  const geo::Areas& areas_;
  std::map<std::tuple<int, int, int>, Node> nodes_;
  std::vector<std::string> ids_;  // by number less 1
  std::map<std::string, int> numbers_;
  const geo::MapPlane* seen_on_ = nullptr;  // the sheet of the nodes
  struct Country {
    std::string id;
    LonLat at;
    Metres radius;
    gazetteer::PlaceRow row;
  };
  std::vector<Country> countries_;
};

}  // namespace toise::viewer
