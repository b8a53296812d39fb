// A table from any vector source that GDAL opens, every value as text.
#pragma once
#include <string>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// source: a path or a name that GDAL knows ("PG:...", "/vsizip/..."). sheet: the layer's name; "" takes all layers of
// a map file one after the other, and the first sheet with rows of a workbook. Geometries are brought to WGS 84; what
// is no point is stood for by a position on it. Dates are as in ISO 8601; workbook cells keep their text.
// Row numbers count records from 1; of a workbook they are the sheet's own.
// Throws Error(unknown_format, bad_data, bad_argument).
RawTable read_gdal_table(const std::string& source, const std::string& sheet);

// The same from bytes in memory, also those of a ZIP archive; `name` is for messages.
RawTable read_gdal_table_bytes(const std::string& bytes, const std::string& name, const std::string& sheet);

}  // namespace toise::io
