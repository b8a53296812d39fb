// Names of months in other languages and calendars.
#pragma once
#include <string>
#include <string_view>

#include "core/text/date_text.hpp"

namespace toise::text {

struct MonthName {
  std::string_view letters;  // as add_month_letters() leaves them
  Calendar calendar = Calendar::gregorian;
  unsigned month = 0;       // 1 to 12
  bool needs_year = false;  // a common word, too: "Tir", "mars"
};

// Adds the letters of a word: ASCII in lower case, without apostrophes, hyphens and the Arabic vowel signs.
void add_month_letters(std::string_view word, std::string& letters);

// nullptr when no month is called so.
const MonthName* find_month_name(std::string_view letters);

// Some month's name begins with these letters.
bool begins_month_name(std::string_view letters);

}  // namespace toise::text
