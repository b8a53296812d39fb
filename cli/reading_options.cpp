// Cuts ROLE=COLUMN in two.
#include "cli/reading_options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "core/base/error.hpp"

namespace toise::cli {

void ReadingOptions::add_to(CLI::App& parser) {
  parser.add_option("--field", fields_, "which column is what, where it is not recognised: lat=Breite (repeatable)")
      ->type_name("ROLE=COLUMN")
      ->expected(1)
      ->take_all();
  parser.add_option("--sheet", sheet_, "the sheet of a workbook; without it the first")->type_name("NAME");
}

io::ReadOptions ReadingOptions::value() const {
  io::ReadOptions options;
  options.sheet = sheet_;
  for (const std::string& field : fields_) {
    const std::size_t equals = field.find('=');
    if (equals == 0 || equals == std::string::npos || equals + 1 == field.size())
      throw Error(ErrorCode::bad_argument, fmt::format("--field {}: must be ROLE=COLUMN, such as lat=Breite", field));
    options.fields[field.substr(0, equals)] = field.substr(equals + 1);
  }
  return options;
}

}  // namespace toise::cli
