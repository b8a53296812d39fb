// Writes incidents: GeoJSON by RFC 7946, and by the output's ending what GDAL can write.
#pragma once
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/model/incident.hpp"
#include "core/model/incident_table.hpp"
#include "core/model/provenance.hpp"

namespace toise::io {

// One incident to be written, with the source's own columns.
struct OutputIncident {
  Incident incident;
  std::vector<std::pair<std::string, std::string>> columns;  // every source column, in order, text as in the file
};

// GeoJSON text: a FeatureCollection with `bbox`, at most 7 decimals, no `crs`; unmapped incidents have geometry null
// (RFC 7946, section 3.2). Canonical members "toise:..." beside the source's columns; `provenance` on top.
std::string make_geojson(std::span<const OutputIncident> incidents, const Provenance& provenance);

// By the ending of `path`: .geojson/.json, .csv, .kml, .gpx, .gpkg, .fgb, .shp, .xlsx, "PG:..."; "-" is GeoJSON on
// standard output. Replaces the file atomically. Throws Error(cannot_write, unknown_format) naming the endings that do.
void write_incidents(const std::string& path, std::span<const OutputIncident> incidents, const Provenance& provenance);

}  // namespace toise::io
