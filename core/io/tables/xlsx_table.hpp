// A sheet of an Excel workbook (XLSX) to a table.
#pragma once
#include <string>
#include <string_view>

#include "core/io/bytes/zip_archive.hpp"
#include "core/io/tables/raw_table.hpp"

namespace toise::io {

bool is_xlsx(const ZipArchive& archive);

// The sheet of that name, or the first that is not empty. Cells that Excel shows as dates are ISO 8601, also where the
// workbook counts from 1904; numbers have 15 significant digits; row numbers are the sheet's. ECMA-376 part 1,
// chapter 18. Throws Error(bad_data, bad_argument, too_large); a sheet that breaks off is an issue, and the rows before
// it are kept.
RawTable read_xlsx_table(const ZipArchive& archive, const std::string& path, const std::string& sheet);

}  // namespace toise::io
