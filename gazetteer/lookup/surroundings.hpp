// What lies around a position: areas that hold it, as places of the index.
#pragma once
#include <optional>
#include <vector>

#include "core/geo/areas.hpp"
#include "gazetteer/index/index_view.hpp"

namespace toise::gazetteer {

struct HoldingAreas {
  std::optional<PlaceRow> country;
  std::vector<PlaceRow> admin;  // widest first
};

// By the polygons. Areas that the index does not know are left out. Never throws.
HoldingAreas find_holding_areas(const IndexView& index, const geo::Areas& areas, LonLat position);

// A typed position as a place: id "position:36.3,36.7" (lat, lon, at most 7 decimals), radius 1 m, with the country and
// areas that hold it.
Place make_position_place(const IndexView& index, const geo::Areas& areas, LonLat position);

}  // namespace toise::gazetteer
