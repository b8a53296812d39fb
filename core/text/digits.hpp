// One number in digits: its plain form and the precision it shows.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace toise::text {

// A number token in ASCII digits with at most one '.': "1,200" -> "1200", "1,5" -> "1.5", "1.200.000" -> "1200000",
// "٢٤٫٥" -> "24.5". Nothing for "1.2.3" or "1,20,3".
std::optional<std::string> plain_digits(std::string_view token);

// P of a number in digits without separators ("10.5", "140"), after Wieczorek, Guo & Hijmans 2004
// (doi:10.1080/13658810412331280211): 10.5 -> 0.25, 10.25 -> 0.125, 10.1 -> 0.05, 15 and 30 -> 0.5, 100 and 140 -> 5,
// 1000 -> 50. Trailing zeros are taken as rounding, but two digits always count.
double half_precision(std::string_view digits);

}  // namespace toise::text
