// A sheet of an OpenDocument workbook to a table.
#pragma once
#include <string>
#include <string_view>

#include "core/io/bytes/zip_archive.hpp"
#include "core/io/tables/raw_table.hpp"

namespace toise::io {

bool is_ods(const ZipArchive& archive);

// The sheet of that name, or the first that is not empty; dates as ISO 8601, numbers as stored, row numbers as the
// sheet shows them. OpenDocument 1.3 part 3, section 9. Throws Error(bad_data, bad_argument, too_large); a document
// that breaks off in the middle is an issue, and the rows before it are kept.
RawTable read_ods_table(const ZipArchive& archive, const std::string& path, const std::string& sheet);

}  // namespace toise::io
