// Names of formats.
#include "cli/terminal/output_format.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "core/base/error.hpp"

namespace toise::cli {

std::string_view name_of(Format format) {
  switch (format) {
    case Format::table:
      return "table";
    case Format::json:
      return "json";
    case Format::ndjson:
      return "ndjson";
    case Format::geojson:
      return "geojson";
    case Format::csv:
      return "csv";
    case Format::html:
      return "html";
  }
  return "table";
}

void FormatOption::add_to(CLI::App& parser) {
  std::string choices;
  for (const Format format : allowed_) choices += fmt::format("{}{}", choices.empty() ? "" : "|", name_of(format));
  parser
      .add_option("--format", text_, fmt::format("the shape of the answer; without it {}", name_of(allowed_.front())))
      ->type_name(choices);
}

Format FormatOption::value() const {
  if (text_.empty()) return allowed_.front();
  std::string choices;
  for (const Format format : allowed_) {
    if (name_of(format) == text_) return format;
    choices += fmt::format("{}{}", choices.empty() ? "" : ", ", name_of(format));
  }
  throw Error(ErrorCode::bad_argument,
              fmt::format("--format {}: not a format of this command; it has {}", text_, choices));
}

}  // namespace toise::cli
