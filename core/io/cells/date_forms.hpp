// The parts of a date to a span of days.
#pragma once
#include <optional>
#include <span>

#include "core/io/cells/date_cell.hpp"
#include "core/io/cells/date_parts.hpp"
#include "core/model/time_span.hpp"

namespace toise::io {

// One date: "2022-02-03", "3 February 2022", "February 2022", "03/02/2022" in the given order (in the other, where the
// numbers admit only that), "2022-02", "02/2022", "2022", "3-5 February 2022", "2022-W05", "Q1 2022". A day or month 0
// is not known. Nothing for anything else.
std::optional<TimeSpan> find_date_form(std::span<const DatePart> parts, DateOrder order);

// The three numbers of a date without names whose year stands last: first, second, year.
struct NumericDate {
  int first = 0;
  int second = 0;
  int year = 0;
};
std::optional<NumericDate> find_numeric_date(std::span<const DatePart> parts);

}  // namespace toise::io
