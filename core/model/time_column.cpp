// A span as its first day, its length and what else it states.
#include "core/model/time_column.hpp"

#include <chrono>

namespace toise {
namespace {

using std::chrono::days;
using std::chrono::minutes;

std::optional<minutes> make_minutes(std::optional<std::int64_t> count) {
  return count ? std::optional(minutes{*count}) : std::nullopt;
}

std::optional<std::int64_t> count_of(std::optional<minutes> value) {
  return value ? std::optional<std::int64_t>(value->count()) : std::nullopt;
}

}  // namespace

std::optional<TimeSpan> TimeColumn::get(std::size_t row) const {
  const auto first = first_.get(row);
  if (!first) return std::nullopt;
  TimeSpan time;
  time.first = Day{days{*first}};
  time.last = time.first + days{length_.get(row).value_or(1) - 1};
  if (const auto precision = precision_.get(row)) time.precision = static_cast<DatePrecision>(*precision);
  time.time_of_day = make_minutes(minute_.get(row));
  time.utc_offset = make_minutes(offset_.get(row));
  return time;
}

void TimeColumn::set(std::size_t row, const std::optional<TimeSpan>& time) {
  std::optional<std::int64_t> first, length, precision;
  if (time) {
    first = time->first.time_since_epoch().count();
    if (time->last != time->first) length = (time->last - time->first).count() + 1;
    if (time->precision != DatePrecision::day) precision = static_cast<std::int64_t>(time->precision);
  }
  first_.set(row, first);
  length_.set(row, length);
  precision_.set(row, precision);
  minute_.set(row, time ? count_of(time->time_of_day) : std::nullopt);
  offset_.set(row, time ? count_of(time->utc_offset) : std::nullopt);
}

void TimeColumn::append(const TimeColumn& other, std::size_t rows) {
  first_.append(other.first_, rows);
  length_.append(other.length_, rows);
  precision_.append(other.precision_, rows);
  minute_.append(other.minute_, rows);
  offset_.append(other.offset_, rows);
}

void TimeColumn::reserve(std::size_t rows) {
  first_.reserve(rows);
}

void TimeColumn::shrink_to_fit() {
  first_.shrink_to_fit();
  length_.shrink_to_fit();
  precision_.shrink_to_fit();
  minute_.shrink_to_fit();
  offset_.shrink_to_fit();
}

}  // namespace toise
