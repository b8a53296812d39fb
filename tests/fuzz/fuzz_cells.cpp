// Any bytes as cells: dates whose end is not before their beginning, counts whose ends are in order, finite numbers.
// Rooms: core_base core_model core_io_cells
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/cells/count_cell.hpp"
#include "core/io/cells/date_cell.hpp"
#include "core/io/cells/number_cell.hpp"

namespace {

using namespace toise;

void require(bool holds) {
  if (!holds) std::abort();
}

void require_sound(const std::optional<TimeSpan>& span) {
  if (!span) return;
  require(span->first <= span->last);
  require(!describe_start(*span).empty() && !describe_end(*span).empty());
  if (span->time_of_day)
    require(*span->time_of_day >= std::chrono::minutes(0) && *span->time_of_day < std::chrono::hours(24));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  std::vector<std::string_view> cells;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    cells.push_back(std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
  }
  const io::ColumnDates column = io::find_column_dates(cells);
  for (const std::string_view cell : cells) {
    require_sound(io::parse_date_cell(cell, column.order));
    require_sound(io::parse_date_cell(cell, io::DateOrder::month_first));
    require_sound(io::parse_iso_date(cell));
    if (const auto number = io::parse_decimal(cell)) require(std::isfinite(*number));
    const Count count = io::parse_count(cell);
    if (count.low && count.high) require(*count.low <= *count.high);
  }
  return 0;
}
