// Numbers and counts as people write them in the cells of a table.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/model/incident.hpp"

namespace toise::io {

// Without white space at both ends, also the no-break space.
std::string_view trimmed(std::string_view text);

// Arabic-Indic and Persian digits become ASCII digits, U+2212 a hyphen-minus, U+066B a point. Other text stays.
std::string fold_digits(std::string_view text);

// "33.5", "33,5" (one comma is a decimal comma), "-1.5e3", Arabic-Indic digits. Nothing when it is not wholly a number.
std::optional<double> parse_decimal(std::string_view text);

// "12", "1,200", "at least 12", "12+", ">12", "up to 5", "2-5", "between 2 and 5", "about 30", "12 killed". A text
// without a number, or a negative one (GTD's -99), has neither low nor high. `text` is kept as written.
Count parse_count(std::string_view text);

}  // namespace toise::io
