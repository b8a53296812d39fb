// Ids from the polygons, places from the index.
#include "gazetteer/lookup/surroundings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace toise::gazetteer {
namespace {

// At most seven decimals (a centimetre), no trailing zeros.
std::string describe_degrees(double degrees) {
  std::string text = fmt::format("{:.7f}", degrees);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace

HoldingAreas find_holding_areas(const IndexView& index, const geo::Areas& areas, LonLat position) {
  HoldingAreas holding;
  if (areas.empty() || !is_valid(position)) return holding;
  for (const std::string& id : areas.find_all_at(position)) {
    const auto row = index.find_id(id);
    if (!row) continue;
    if (index.record(*row).kind == PlaceKind::country) {
      if (!holding.country) holding.country = row;
    } else {
      holding.admin.push_back(*row);
    }
  }
  std::reverse(holding.admin.begin(), holding.admin.end());
  return holding;
}

Place make_position_place(const IndexView& index, const geo::Areas& areas, LonLat position) {
  Place place;
  const std::string lat = describe_degrees(position.lat);
  const std::string lon = describe_degrees(position.lon);
  place.id = fmt::format("position:{},{}", lat, lon);
  place.name = fmt::format("{}, {}", lat, lon);
  place.position = position;
  place.radius = {1};
  const HoldingAreas holding = find_holding_areas(index, areas, position);
  if (holding.country) {
    const Place country = index.place(*holding.country);
    place.country = country.country;
    place.country_name = country.country_name;
  }
  for (const PlaceRow row : holding.admin) {
    const Place area = index.place(row);
    place.admin.push_back(area.name);
    if (kind_of(area) == PlaceKind::admin1) place.admin1 = area.admin1;
  }
  return place;
}

}  // namespace toise::gazetteer
