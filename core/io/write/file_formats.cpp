// Output formats by ending.
#include "core/io/write/file_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "core/base/error.hpp"

namespace toise::io {
namespace {

constexpr std::array formats{
    OutputFormat{".geojson", "GeoJSON", Writer::geojson, "", true},
    OutputFormat{".json", "GeoJSON", Writer::geojson, "", true},
    OutputFormat{".csv", "CSV", Writer::csv, "", true},
    OutputFormat{".kml", "KML", Writer::kml, "", true},
    OutputFormat{".gpx", "GPX", Writer::gdal_file, "GPX", false},
    OutputFormat{".gpkg", "GeoPackage", Writer::gdal_file, "GPKG", true},
    OutputFormat{".fgb", "FlatGeobuf", Writer::gdal_file, "FlatGeobuf", false},
    OutputFormat{".xlsx", "XLSX", Writer::gdal_file, "XLSX", true},
    OutputFormat{".shp", "Shapefile", Writer::shapefile, "ESRI Shapefile", true},
    OutputFormat{".shp.zip", "Shapefile in an archive", Writer::gdal_file, "ESRI Shapefile", true},
    OutputFormat{"PG:", "PostGIS", Writer::database, "PostgreSQL", true},
};

}  // namespace

std::span<const OutputFormat> all_output_formats() {
  return formats;
}

const OutputFormat& find_output_format(const std::string& path) {
  if (path == "-") return formats.front();
  std::string lower = path;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const OutputFormat& format : formats) {
    if (format.writer == Writer::database ? path.starts_with(format.ending) : lower.ends_with(format.ending))
      return format;
  }
  throw Error(ErrorCode::unknown_format, fmt::format("{}: no format is written under this ending; use one of {}", path,
                                                     describe_output_endings()));
}

std::string describe_output_endings() {
  std::string text;
  for (const OutputFormat& format : formats) {
    if (!text.empty()) text += ", ";
    text += format.ending;
    if (format.writer == Writer::database) text += "...";
  }
  return text;
}

}  // namespace toise::io
