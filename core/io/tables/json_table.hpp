// A table from JSON: GeoJSON, lists of objects, and objects line by line.
#pragma once
#include <optional>
#include <string>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// GeoJSON (RFC 7946; also one feature a line), a list of objects, an object of such lists, NDJSON. A value becomes
// text: strings as they are, numbers in their shortest form, null as "", what is nested as JSON. Row numbers count
// records from 1. Nothing when there are no records to be found, e.g. in TopoJSON. Throws Error(bad_data) when it is
// not JSON; `path` is for the message.
std::optional<RawTable> parse_json_table(const std::string& bytes, const std::string& path);

}  // namespace toise::io
