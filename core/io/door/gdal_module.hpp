// The door to all that needs GDAL: a module of its own, loaded when it is first needed.
#pragma once
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/io/door/read_geometry.hpp"
#include "core/io/door/read_raster.hpp"
#include "core/model/lonlat.hpp"
#include "core/model/provenance.hpp"

namespace toise::io {

// Of the rooms above the door, which know what they pass through it.
struct OutputFormat;    // core/io/write/file_formats.hpp
struct OutputIncident;  // core/io/write/write_incidents.hpp
struct RawTable;        // core/io/tables/raw_table.hpp

// What lib/toise/libtoise_gdal.so does for this room; each function is described where core/io/gdal declares it, and
// its Errors pass through. Program and module are of one build: the structure is no stable interface.
struct GdalModule {
  const char* version;  // TOISE_VERSION of the module's build
  RawTable (*read_table)(const std::string& source, const std::string& sheet);
  RawTable (*read_table_bytes)(const std::string& bytes, const std::string& name, const std::string& sheet);
  std::vector<GeometryFeature> (*read_features)(const std::filesystem::path& path);
  std::optional<LonLat> (*find_representative)(const std::string& geojson_geometry);
  std::string (*fetch_file)(const std::string& address, std::size_t most_bytes);
  void (*write_file)(const std::string& path, const OutputFormat& format, std::span<const OutputIncident> incidents,
                     const Provenance& provenance);
  void (*append_to_database)(const std::string& source, const OutputFormat& format,
                             std::span<const OutputIncident> incidents, const Provenance& provenance);
  std::unique_ptr<RasterSource> (*open_raster)(const std::filesystem::path& path);
};

// The module's one exported function.
inline constexpr const char* gdal_module_entry = "toise_gdal_module";

// The file: in the folder $TOISE_MODULES where it is set, else in ../lib/toise beside the running program.
std::filesystem::path gdal_module_file();

// Loads the module on the first call (about 30 ms, for GDAL brings some seventy libraries) and keeps it to the end of
// the process; any thread may call. A call that failed is tried again by the next one. Throws Error(bad_asset) with the
// file, what the loader says, and the cure.
const GdalModule& gdal_module();

// Loads a module from `file`. Throws as above.
const GdalModule& load_gdal_module(const std::filesystem::path& file);

}  // namespace toise::io
