// Numbers as people write them in the cells of a table.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/base/trim.hpp"

namespace toise::io {

using toise::trimmed;

// Decimal digits of every script become ASCII digits, U+2212 a hyphen-minus, U+066B a point, U+060C a comma. Other text
// stays.
std::string fold_digits(std::string_view text);

// "33.5", "33,5" (one comma is a decimal comma), "-1.5e3", "1,234.5" and "1.234,5" (the last mark is the decimal one),
// "4 017 341,5", digits of any script. Nothing when it is not wholly a finite number.
std::optional<double> parse_decimal(std::string_view text);

}  // namespace toise::io
