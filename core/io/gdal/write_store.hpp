// Incidents into formats that GDAL writes: files, and tables of a database.
#pragma once
#include <span>
#include <string>

#include "core/io/write/file_formats.hpp"
#include "core/io/write/write_incidents.hpp"

namespace toise::io {

// path: where GDAL shall write; the file must not be there. Throws Error(cannot_write) with what GDAL says.
void write_gdal_file(const std::string& path, const OutputFormat& format, std::span<const OutputIncident> incidents,
                     const Provenance& provenance);

// Appends to the table `incidents` of a database in one transaction, making the table and missing columns where need
// be; on a failure the database is as before. Throws Error(cannot_write).
void append_to_database(const std::string& source, const OutputFormat& format,
                        std::span<const OutputIncident> incidents, const Provenance& provenance);

}  // namespace toise::io
