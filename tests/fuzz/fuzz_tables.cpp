// Any bytes as a file of our own readers (delimited text, JSON, KML, CAP, workbooks, archives): a table whose rows have
// their numbers and whose positions are valid, or an Error. What only GDAL opens is left out.
// Rooms: core_base core_model core_io_tables
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/error.hpp"
#include "core/io/tables/read_table.hpp"

namespace {

using namespace toise;

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  setenv("TOISE_MODULES", "/nonexistent", 1);  // GDAL is not ours to test, and not loaded
  try {
    const io::RawTable table = io::read_table(std::string(data, data + size), "-", "");
    require(table.rows.size() == table.cells.size());
    require(table.positions.empty() || table.positions.size() == table.cells.size());
    for (std::size_t row = 0; row < table.cells.size(); ++row) require(table.cells[row].size() <= table.columns.size());
  } catch (const Error& error) {
    require(error.what()[0] != '\0');
  }
  return 0;
}
