// The text of a date cut into numbers, months and marks.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/calendar/month_names.hpp"

namespace toise::io {

struct DatePart {
  enum class Kind { number, month, mark, week, quarter, joint };
  Kind kind = Kind::number;
  int number = 0;          // of a number; a week or quarter has its number in the next part
  std::size_t digits = 0;  // of a number
  text::MonthName month;   // of a month
  char mark = 0;           // '-', '/', '.', ',' or '\''; of a joint ("to", "bis", "по", "إلى") 0
};

// `text` as fold_words gives it. Weekdays, articles, ordinals' endings and "about" are passed over. Nothing when a word
// or sign is left that no date has.
std::optional<std::vector<DatePart>> split_date(std::string_view text);

}  // namespace toise::io
