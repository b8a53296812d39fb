// Adds the places of further dumps to an index.
#pragma once
#include <filesystem>
#include <vector>

#include "gazetteer/sources/build_index.hpp"

namespace toise::gazetteer {

// Writes to `out` all that `index` holds and the places of the GeoNames dumps (see source_geonames.hpp); a place of a
// dump takes the place of the one with its id and keeps the names of both. Borders and areas stay. `out` may be the
// index's own file: it is replaced whole. Adding the same dump again changes nothing.
// Throws Error(not_found, cannot_read, bad_data, cannot_write), and bad_data when a dump holds no place.
BuildReport extend_index(const IndexView& index, const std::vector<std::filesystem::path>& dumps,
                         const std::filesystem::path& out);

}  // namespace toise::gazetteer
