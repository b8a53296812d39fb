// Polygons of countries and admin-1 areas: which one holds a position. A view of mapped bytes.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/encode_areas.hpp"
#include "core/model/geometry.hpp"
#include "core/model/lonlat.hpp"
#include "core/model/lonlat_box.hpp"
#include "core/model/units.hpp"

namespace toise::geo {

// The closed rings of an area, outer ones and holes alike: what lies inside an odd number of them is the area.
struct AreaOutline {
  std::string id;
  std::vector<Ring> rings;  // none crosses the antimeridian
};

// Reads only the table of areas at start. Never throws after construction.
class Areas {
 public:
  Areas() = default;  // holds no area
  // Keeps the view. Throws Error(bad_index) when the bytes are not what encode_areas makes.
  explicit Areas(std::span<const std::byte> bytes);

  bool empty() const { return bytes_.empty(); }
  // Ids of all areas that hold the position, smallest area first: {"admin1:SY.12", "country:SY"}. Edges count as
  // inside.
  std::vector<std::string> find_all_at(LonLat position) const;
  // "country:SY" or nothing on the high seas.
  std::optional<std::string> find_country_at(LonLat position) const;
  bool has(std::string_view id) const;
  // Distance from the position to the area: 0 inside, else to the nearest point of its edge. Nothing for an unknown id.
  std::optional<Metres> find_distance_to(LonLat position, std::string_view id) const;
  // The areas whose id begins with `id_prefix` ("country:"), each with those of its rings whose boxes meet the view; by
  // id. Reads every edge of the areas it meets: the whole world takes some tens of milliseconds.
  std::vector<AreaOutline> find_outlines(const LonLatBox& view, std::string_view id_prefix) const;

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace toise::geo
