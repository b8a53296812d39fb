// A column of time spans, some 6 bytes each.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/narrow_column.hpp"
#include "core/model/time_span.hpp"

namespace toise {

// Gives back each span exactly.
class TimeColumn {
 public:
  std::optional<TimeSpan> get(std::size_t row) const;
  void set(std::size_t row, const std::optional<TimeSpan>& time);
  // Days since 1970-01-01; nothing without a time.
  std::optional<std::int64_t> first_day(std::size_t row) const { return first_.get(row); }
  // The values of another column behind the `rows` rows of this one.
  void append(const TimeColumn& other, std::size_t rows);
  void reserve(std::size_t rows);
  void shrink_to_fit();

 private:
  NarrowColumn<std::int64_t, std::int32_t> first_;     // day since 1970-01-01
  NarrowColumn<std::int64_t, std::uint8_t> length_;    // days from the first to the last, plus 1
  NarrowColumn<std::int64_t, std::int8_t> precision_;  // where it is not a day
  NarrowColumn<std::int64_t, std::int16_t> minute_;    // of the day
  NarrowColumn<std::int64_t, std::int16_t> offset_;    // from UTC, minutes
};

}  // namespace toise
