// Quotes fields where RFC 4180 asks for it.
#include "cli/terminal/csv_line.hpp"

#include <fmt/format.h>

#include <string_view>

namespace toise::cli {

std::string make_csv_line(const std::vector<std::string>& fields, char delimiter) {
  const char special[] = {delimiter, '"', '\r', '\n'};
  std::string line;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) line.push_back(delimiter);
    if (fields[i].find_first_of(std::string_view(special, sizeof special)) == std::string::npos) {
      line += fields[i];
      continue;
    }
    line.push_back('"');
    for (const char one : fields[i]) {
      if (one == '"') line.push_back('"');
      line.push_back(one);
    }
    line.push_back('"');
  }
  return line;
}

std::string write_degrees(double degrees) {
  std::string text = fmt::format("{:.7f}", degrees);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace toise::cli
