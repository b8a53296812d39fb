// The time of a row from its date columns.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/io/cells/date_cell.hpp"
#include "core/io/datasets/dataset.hpp"
#include "core/model/time_span.hpp"

namespace toise::io {

// The cells that tell of time; empty where a table has no such column.
struct TimeCells {
  std::string_view date, date_end, precision, year, month, day, time;
};

struct ReadTime {
  std::optional<TimeSpan> span;
  std::string code;   // "date_unreadable", "date_order", "time_unreadable", or ""
  std::string fault;  // the sentence of the issue, without what is done about it
};

// `precision` is a code of the data set, or one of our own words ("month"). A week or month that a code states is put
// around the day: three days to both sides (ACLED: "within the week"), the whole month, the whole year.
ReadTime read_time(const TimeCells& cells, DateOrder order, const Dataset& dataset);

}  // namespace toise::io
