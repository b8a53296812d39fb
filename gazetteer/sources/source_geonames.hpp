// Reads places from GeoNames' dumps.
#pragma once
#include <filesystem>
#include <vector>

#include "core/model/issue.hpp"
#include "gazetteer/index/index_builder.hpp"

namespace toise::gazetteer {

// A dump of 19 tab-separated columns without header (https://download.geonames.org/export/dump/readme.txt), plain or
// gzip; lines that begin with # are comments. Countries and administrative areas of the first two levels are passed
// over: they come from tables. Names of three or four capitals are codes (IATA, ICAO). A bad row becomes an Issue and
// is left out. Throws Error(not_found, cannot_read, bad_data).
std::vector<SourcePlace> read_geonames(const std::filesystem::path& path, std::vector<Issue>& issues);

}  // namespace toise::gazetteer
