// Lays out help in two columns.
#include "cli/help_text.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/option_entries.hpp"
#include "cli/terminal/display_width.hpp"
#include "core/base/version.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t left_column = 26;

// `left` and the wrapped `right` beside it, or below it where `left` is too long.
std::string lay_out_entry(const std::string& left, const std::string& right, std::size_t width) {
  std::string out = "  " + left;
  const std::size_t used = display_width(out);
  const auto lines = wrap_text(right, std::max<std::size_t>(width, left_column + 20) - left_column);
  std::size_t column = used;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 || used + 2 > left_column) {
      out += "\n";
      column = 0;
    }
    out += std::string(left_column - column, ' ') + lines[i];
  }
  return out + "\n";
}

std::string lay_out_paragraphs(const std::string& text, std::size_t width) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    for (const std::string& line : wrap_text(std::string_view(text).substr(begin, end - begin), width))
      out += line + "\n";
    out += "\n";
    begin = end + 2;
  }
  return out;
}

std::string lay_out_options(const std::string& heading, const std::vector<OptionEntry>& entries, std::size_t width) {
  if (entries.empty()) return "";
  std::string out = "\n" + heading + ":\n";
  for (const OptionEntry& entry : entries) {
    std::string left = fmt::format("{}", fmt::join(entry.names, ", "));
    if (!entry.value.empty()) left += " " + entry.value;
    out += lay_out_entry(left, entry.text, width);
  }
  return out;
}

}  // namespace

std::string make_program_help(const std::vector<std::unique_ptr<Command>>& commands, std::size_t width) {
  std::string out =
      fmt::format("toise {}: puts incidents on a map and checks what the reports say about where.\n\n", version);
  out += "Usage: toise COMMAND [ARGUMENTS] [OPTIONS]\n\nCommands:\n";
  for (const auto& command : commands) out += lay_out_entry(command->text().name, command->text().summary, width);
  out += "\nOptions:\n";
  out += lay_out_entry("-h, --help", "this help; after a command, the help of that command", width);
  out += lay_out_entry("--version", "the version", width);
  out += "\n";
  out += lay_out_paragraphs(
      "A place is a name (\"Atmah, Idlib\") or a position (\"36.31,36.69\": latitude, longitude). \"-\" is standard "
      "input "
      "or output.\n\nExit status: 0 done and nothing wrong; 1 done, with issues, nothing found, or contradicted "
      "claims; "
      "2 not done.",
      width);
  out.pop_back();
  return out;
}

std::string make_command_help(const CommandText& text, const CLI::App& parser, const std::string& path,
                              std::size_t width) {
  std::string out = fmt::format("{}: {}.\n\nUsage: {}\n", path, parser.get_description(), describe_usage(parser, path));
  const std::string body = lay_out_paragraphs(text.description, width);
  if (!body.empty()) out += "\n" + body.substr(0, body.size() - 1);
  const auto parts = parser.get_subcommands([](const CLI::App*) { return true; });
  if (!parts.empty()) out += "\nCommands:\n";
  for (const CLI::App* part : parts) out += lay_out_entry(part->get_name(), part->get_description(), width);
  const OptionEntries entries = find_option_entries(parser);
  out += lay_out_options("Arguments", entries.positionals, width);
  out += lay_out_options("Options", entries.options, width);
  if (!text.examples.empty()) out += "\nExamples:\n";
  for (const Example& example : text.examples) out += fmt::format("  {}\n      {}\n", example.line, example.what);
  return out;
}

}  // namespace toise::cli
