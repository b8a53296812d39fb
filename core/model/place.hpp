// A gazetteer entry as a plain value.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/lonlat.hpp"
#include "core/model/lonlat_box.hpp"
#include "core/model/units.hpp"

namespace toise {

// What kind of area a place is, read from its id and feature code; a town is `point`.
enum class PlaceKind { point, admin2, admin1, country, region };

struct Place {
  std::string id;       // "geonames:172370", "country:SY", "admin1:SY.12", "admin2:US.KY.125", "region:levant",
                        // "local:...", or "position:36.3,36.7" for a position that somebody typed
  std::string name;     // the main name, UTF-8: "Aţmah"
  LonLat position;      // of the centre, or for an area a position inside its main part
  Metres radius;        // of the circle around `position` that holds the place, > 0
  std::string feature;  // GeoNames class and code: "P.PPL", "A.PCLI", "A.ADM1", "L.RGN"; "" for a typed position
  std::string country;  // ISO 3166-1 alpha-2, or "" (regions, high seas)
  std::string admin1;   // GeoNames code "SY.12", or ""
  std::string admin2;   // GeoNames code "US.KY.125", or ""
  std::vector<std::string> admin;  // names of the containing areas, widest first, without the country: {"Idlib"}
  std::string country_name;        // "Syria", or ""
  std::int64_t population = 0;     // 0 = not known
  std::optional<LonLatBox> extent;  // of an area, where the gazetteer knows it; "northwestern Syria" is judged by it
  bool operator==(const Place&) const = default;
};

inline PlaceKind kind_of(const Place& place) {
  const std::string_view id = place.id;
  if (id.starts_with('g')) return PlaceKind::point;  // "geonames:...", nearly always
  if (id.starts_with("country:")) return PlaceKind::country;
  if (id.starts_with("admin1:")) return PlaceKind::admin1;
  if (id.starts_with("admin2:")) return PlaceKind::admin2;
  if (id.starts_with("region:")) return PlaceKind::region;
  return PlaceKind::point;
}

inline bool is_area(const Place& place) { return kind_of(place) != PlaceKind::point; }

}  // namespace toise
