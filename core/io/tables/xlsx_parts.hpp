// The parts of an XLSX file beside its sheets: which sheets there are, shared texts, which number formats are dates.
#pragma once
#include <string>
#include <vector>

#include "core/io/bytes/zip_archive.hpp"
#include "core/io/tables/sheet_value.hpp"
#include "core/model/cell_table.hpp"

namespace toise::io {

struct XlsxSheet {
  std::string name;
  std::string part;  // "xl/worksheets/sheet1.xml"
};

struct XlsxParts {
  std::vector<XlsxSheet> sheets;  // in the workbook's order
  Epoch epoch = Epoch::year_1900;
  CellTable texts;                  // shared strings, a row of one cell each
  std::vector<DateFormat> formats;  // by the style number of a cell
};

// ECMA-376 part 1, chapter 18. What is missing stays empty. Throws Error(bad_data, too_large) for damaged archives, and
// bad_data when there is no workbook part.
XlsxParts read_xlsx_parts(const ZipArchive& archive, const std::string& path);

}  // namespace toise::io
