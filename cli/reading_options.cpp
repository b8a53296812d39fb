// Cuts ROLE=COLUMN in two.
#include "cli/reading_options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "core/base/error.hpp"
#include "core/io/datasets/field_mapping.hpp"

namespace toise::cli {

void ReadingOptions::add_to(CLI::App& parser) {
  parser
      .add_option("--map,--field", fields_, "which column is what: lat=Breite,lon=Länge; a column's number will do too")
      ->type_name("ROLE=COLUMN[,...]")
      ->expected(1)
      ->take_all();
  parser.add_option("--crs", crs_, "the coordinate system of the positions, where it is not degrees: EPSG:32637")
      ->type_name("SYSTEM");
  parser.add_flag("--fix", fix_,
                  "mend what is safe (exchanged latitude and longitude, lost signs of hemispheres) and record each");
  parser.add_option("--sheet", sheet_, "the sheet of a workbook; without it the first")->type_name("NAME");
}

namespace {

// "lat=a,lon=b": a comma parts two assignments where a role and "=" follow it; else it belongs to the column's name.
std::vector<std::string> split_assignments(const std::string& text) {
  const auto starts_assignment = [](std::string_view rest) {
    const auto roles = io::all_roles();
    return std::any_of(roles.begin(), roles.end(), [&](std::string_view role) {
      return rest.size() > role.size() && rest.starts_with(role) && rest[role.size()] == '=';
    });
  };
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = text.find(','); at != std::string::npos; at = text.find(',', at + 1)) {
    if (!starts_assignment(std::string_view(text).substr(at + 1))) continue;
    parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

}  // namespace

io::ReadOptions ReadingOptions::value() const {
  io::ReadOptions options;
  options.sheet = sheet_;
  options.crs = crs_;
  options.fix = fix_;
  for (const std::string& text : fields_) {
    for (const std::string& field : split_assignments(text)) {
      const std::size_t equals = field.find('=');
      if (equals == 0 || equals == std::string::npos || equals + 1 == field.size())
        throw Error(ErrorCode::bad_argument, fmt::format("--map {}: must be ROLE=COLUMN, such as lat=Breite", field));
      options.fields[field.substr(0, equals)] = field.substr(equals + 1);
    }
  }
  return options;
}

}  // namespace toise::cli
