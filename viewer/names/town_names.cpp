// Importance of towns, and the scan for those in view.
#include "viewer/names/town_names.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/model/lonlat_box.hpp"

namespace toise::viewer {
namespace {

// Quarters, ruins and abandoned places would crowd out towns.
bool is_town(const gazetteer::PlaceRecord& record) {
  if (record.kind != PlaceKind::point || record.feature_class != 'P') return false;
  const std::string_view feature = record.feature;
  return feature != "P.PPLX" && feature != "P.PPLQ" && feature != "P.PPLH" && feature != "P.PPLW" &&
         feature != "P.PPLCH";
}

NameRank rank_of(double least_zoom) {
  if (least_zoom < 6.0) return NameRank::city;
  return least_zoom < 9.5 ? NameRank::town : NameRank::village;
}

}  // namespace

double least_zoom_of_town(std::string_view feature, std::uint64_t population) {
  const double people = std::max(100.0, static_cast<double>(population));
  double zoom = 10.2 - 0.60 * std::log2(people / 1000.0);
  if (feature == "P.PPLC")
    zoom = std::min(zoom, 6.0) - 1.5;
  else if (feature == "P.PPLA")
    zoom = std::min(zoom, 9.0) - 0.7;
  else if (feature == "P.PPLA2")
    zoom -= 0.3;
  return std::clamp(zoom, 2.0, 10.8);
}

TownNames::TownNames(const gazetteer::IndexView& index) : index_(index) {
  for (gazetteer::PlaceRow row = 0; row < index.place_count(); ++row) {
    const auto record = index.record(row);
    if (!is_town(record)) continue;
    towns_.push_back({static_cast<float>(record.position.lon), static_cast<float>(record.position.lat),
                      static_cast<float>(least_zoom_of_town(record.feature, record.population)), row});
  }
  std::stable_sort(towns_.begin(), towns_.end(),
                   [](const Town& a, const Town& b) { return a.least_zoom < b.least_zoom; });
}

std::vector<MapName> TownNames::find(const LonLatBox& box, double zoom, std::size_t limit, LabelScript script) const {
  std::vector<MapName> names;
  for (const Town& town : towns_) {
    if (static_cast<double>(town.least_zoom) > zoom || names.size() >= limit) break;
    const LonLat position{static_cast<double>(town.lon), static_cast<double>(town.lat)};
    if (!contains(box, position)) continue;
    names.push_back({index_.id_of(town.row), choose_name(index_, town.row, script), index_.position(town.row),
                     rank_of(static_cast<double>(town.least_zoom)), -static_cast<double>(town.least_zoom)});
  }
  return names;
}

}  // namespace toise::viewer
