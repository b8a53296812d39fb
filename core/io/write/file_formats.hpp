// THE list of what incidents can be written to: one line a format.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace toise::io {

enum class Writer {
  geojson,    // our own
  csv,        // our own
  kml,        // our own
  gdal_file,  // one file by a driver of GDAL
  shapefile,  // a set of files by GDAL
  database,   // appended to a database
};

struct OutputFormat {
  std::string_view ending;  // ".gpkg"; lower case. For a database the beginning: "PG:"
  std::string_view name;    // for people: "GeoPackage"
  Writer writer;
  std::string_view driver;  // GDAL's name, or ""
  bool holds_unmapped;      // incidents without a position can be kept
};

std::span<const OutputFormat> all_output_formats();

// By the ending of `path`, whatever its case; "-" is GeoJSON. Throws Error(unknown_format) naming the endings that do.
const OutputFormat& find_output_format(const std::string& path);

// ".geojson, .json, .csv, ... or PG:..."
std::string describe_output_endings();

}  // namespace toise::io
