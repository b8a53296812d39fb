// GeoJSON by RFC 7946, feature by feature.
#pragma once
#include <functional>
#include <span>
#include <string_view>

#include "core/io/write/write_incidents.hpp"

namespace toise::io {

// Hands the text of the FeatureCollection to `out` piece by piece, one feature a line, so that a million incidents need
// no memory of their own. Equal input gives equal bytes.
void write_geojson(std::span<const OutputIncident> incidents, const Provenance& provenance,
                   const std::function<void(std::string_view)>& out);

// {"tool","version","gazetteer","created","inputs":[{"path","sha256","rows"}],"left_out":[{"what","why"}]}
std::string make_provenance_json(const Provenance& provenance);

}  // namespace toise::io
