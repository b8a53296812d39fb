// Reads land borders and the polygons of countries and provinces.
#pragma once
#include <filesystem>
#include <vector>

#include "core/geo/areas.hpp"
#include "core/geo/borders.hpp"
#include "core/model/issue.hpp"

namespace toise::gazetteer {

// Lines with the attributes a and b (ISO 3166-1 alpha-2). A feature without them becomes an Issue.
// Throws Error(bad_asset).
std::vector<geo::BorderLine> read_borders(const std::filesystem::path& path, std::vector<Issue>& issues);

// Polygons with the attribute code ("SY", "SY.12"); `prefix` is what comes before it in the id: "country:", "admin1:".
// A feature without a code is passed over; one without a polygon becomes an Issue. Throws Error(bad_asset).
std::vector<geo::AreaPolygon> read_areas(const std::filesystem::path& path, const std::string& prefix,
                                         std::vector<Issue>& issues);

}  // namespace toise::gazetteer
