// The placemarks of a KML document to a table.
#pragma once
#include <string>
#include <string_view>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

// A row each placemark, also within folders (column "Folder": "outer / inner"). Columns: "Name", "description", the
// text of "timestamp" (<when>), "begin" and "end" exactly as written, for "2024-03" is a month (KML 2.2, section 16),
// "address", "snippet", "link", and one for each name in <ExtendedData>. Lines and areas have a position on them. A
// network link is never followed: it is a note with its address. What follows a fault of the XML is lost, and said so.
// Throws Error(bad_data) naming `path` when there is no placemark before the fault.
RawTable read_kml_table(std::string_view document, const std::string& path);

}  // namespace toise::io
