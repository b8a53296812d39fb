// Reads a file of incidents: every row and column kept, positions, dates and counts found, faults named by row.
#pragma once
#include <map>
#include <string>

#include "core/model/incident_table.hpp"

namespace toise::io {

struct ReadOptions {
  std::map<std::string, std::string> fields;  // role -> column, overrides recognition: {"lat": "Breite"}
  std::string sheet;                          // for workbooks; "" is the first
  std::string crs{};                          // of the coordinates, "EPSG:32637"; "": degrees, or guessed
  bool fix = false;                           // mend what is safe, and say so
};

// path: a file, "-" for standard input, or any vector source of GDAL. A bad row becomes an Issue and is kept.
// Throws Error(bad_argument) for a role, column or system that is none, Error(not_found, not_a_file, empty_file,
// unknown_format, bad_data, cannot_read).
IncidentTable read_incidents(const std::string& path, const ReadOptions& options = {});

}  // namespace toise::io
