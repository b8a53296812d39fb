// A line of comma-separated values.
#pragma once
#include <string>
#include <vector>

namespace toise::cli {

// By RFC 4180: a field with the delimiter, a quote or a line break is quoted, a quote doubled; without the line's end.
std::string make_csv_line(const std::vector<std::string>& fields, char delimiter = ',');

// At most 7 decimals, trailing zeros dropped: "36.68839".
std::string write_degrees(double degrees);

}  // namespace toise::cli
