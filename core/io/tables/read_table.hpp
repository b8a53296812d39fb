// The front door of tables: bytes of any format to one raw table.
#pragma once
#include <string>
#include <string_view>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// The most bytes of one file, and of what it unpacks to where it is text.
inline constexpr std::size_t most_table_bytes = std::size_t{4} << 30;

// By the bytes, not by the name: delimited text, JSON, KML, CAP, workbooks and archives (a KMZ, or one file of any of
// these in a .zip or .gz) by readers of our own, all else by GDAL. `path`: the file the bytes were read from; GDAL
// opens it again, for some formats are several files side by side; "-" or an address stand for bytes that have no file.
// `sheet`: a sheet or layer by name, "" is the first. Throws Error(unknown_format, bad_data, bad_argument, too_large).
RawTable read_table(std::string bytes, const std::string& path, const std::string& sheet);

// True when bytes that begin so can be delimited text: no archive, no XML, no JSON.
bool is_delimited_start(std::string_view head);

// "PG:...", or a path that begins with /vsi: a source that is GDAL's to open.
bool is_gdal_source(std::string_view path);

// A source of GDAL's. A single file behind /vsi is read by read_table. Throws as above, and Error(cannot_read).
RawTable read_gdal_source(const std::string& source, const std::string& sheet);

}  // namespace toise::io
