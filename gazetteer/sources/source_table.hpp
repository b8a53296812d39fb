// Reads countries, provinces and regions from the project's tables.
#pragma once
#include <filesystem>
#include <vector>

#include "core/model/issue.hpp"
#include "gazetteer/index/index_builder.hpp"

namespace toise::gazetteer {

// Tab-separated, plain or gzip, columns by the names of the header line; `|` parts lists.
// kind country: code, iso3, name, alternate_names, demonyms, lon, lat, west, south, east, north, radius_m, population.
// kind admin1, admin2: code ("SY.12"), name, ascii_name, alternate_names, lon, lat, extent, radius_m, population.
// kind region: id, name, alternate_names, demonyms, lon, lat, extent, radius_m.
// Extent and radius may be empty: the radius is then half the extent's diagonal, or the rule of estimate_radius.
// Areas without a position are left out and counted in one Issue of severity note; any other bad row becomes an Issue
// and is left out. Throws Error(not_found, cannot_read, bad_data).
std::vector<SourcePlace> read_area_table(const std::filesystem::path& path, PlaceKind kind, std::vector<Issue>& issues);

}  // namespace toise::gazetteer
