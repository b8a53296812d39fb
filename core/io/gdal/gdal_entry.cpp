// What the module offers, behind its one exported function.
#include "core/io/door/gdal_module.hpp"
#include "core/io/gdal/gdal_features.hpp"
#include "core/io/gdal/gdal_fetch.hpp"
#include "core/io/gdal/gdal_geometry.hpp"
#include "core/io/gdal/gdal_raster.hpp"
#include "core/io/gdal/gdal_table.hpp"
#include "core/io/gdal/write_store.hpp"

// Named by gdal_module_entry.
extern "C" __attribute__((visibility("default"))) const toise::io::GdalModule* toise_gdal_module() {
  static constexpr toise::io::GdalModule module{TOISE_VERSION,
                                                toise::io::read_gdal_table,
                                                toise::io::read_gdal_table_bytes,
                                                toise::io::read_gdal_features,
                                                toise::io::find_representative_of_geojson,
                                                toise::io::fetch_by_gdal,
                                                toise::io::write_gdal_file,
                                                toise::io::append_to_database,
                                                toise::io::open_gdal_raster};
  return &module;
}
