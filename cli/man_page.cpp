// Writes the man(7) macros: TH, SH, TP, EX.
#include "cli/man_page.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/option_entries.hpp"
#include "core/base/version.hpp"

namespace toise::cli {
namespace {

// Text that troff shall print as it stands (groff_char(7), "minus and hyphen"; man(7)).
std::string escape_troff(std::string_view text) {
  std::string out;
  bool at_line_start = true;
  for (const char one : text) {
    if (at_line_start && (one == '.' || one == '\'')) out += "\\&";
    if (one == '\\')
      out += "\\e";
    else if (one == '-')
      out += "\\-";
    else if (one == '"')
      out += "\\(dq";
    else
      out.push_back(one);
    at_line_start = one == '\n';
  }
  return out;
}

std::string write_paragraphs(const std::string& text) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    out += ".PP\n" + escape_troff(text.substr(begin, end - begin)) + "\n";
    begin = end + 2;
  }
  return out;
}

std::string write_options(const std::vector<OptionEntry>& entries) {
  std::string out;
  for (const OptionEntry& entry : entries) {
    out += ".TP\n";
    std::string names;
    for (const std::string& name : entry.names) {
      if (!names.empty()) names += ", ";
      names += "\\fB" + escape_troff(name) + "\\fR";
    }
    if (!entry.value.empty()) names += " \\fI" + escape_troff(entry.value) + "\\fR";
    out += names + "\n" + escape_troff(entry.text) + "\n";
  }
  return out;
}

std::string write_heading(const std::string& name, const std::string& summary) {
  return fmt::format(".TH {} 1 \"\" \"toise {}\" \"Toise\"\n.SH NAME\n{} \\- {}\n", escape_troff(name), version,
                     escape_troff(name), escape_troff(summary));
}

std::string write_usage(const CLI::App& parser, const std::string& path) {
  return "\\fB" + escape_troff(path) + "\\fR" + escape_troff(describe_usage(parser, path).substr(path.size())) + "\n";
}

constexpr std::string_view environment =
    ".SH ENVIRONMENT\n"
    ".TP\n\\fBTOISE_INDEX\\fR\nThe gazetteer index to use.\n"
    ".TP\n\\fBTOISE_DATA\\fR\nThe folder with index, basemap, fonts and samples; without it share/toise beside the "
    "program's folder.\n"
    ".TP\n\\fBTOISE_MODULES\\fR\nThe folder with the reader of geographic files; without it lib/toise beside the "
    "program's folder.\n"
    ".TP\n\\fBSOURCE_DATE_EPOCH\\fR\nThe time that outputs bear, so that equal input gives equal bytes.\n"
    ".TP\n\\fBNO_COLOR\\fR\nNo colours.\n";

constexpr std::string_view exit_status =
    ".SH EXIT STATUS\n"
    ".TP\n\\fB0\\fR\ndone and nothing wrong\n"
    ".TP\n\\fB1\\fR\ndone, with issues, nothing found, or contradicted claims\n"
    ".TP\n\\fB2\\fR\nnot done: bad arguments, or a file that cannot be read or written\n";

}  // namespace

std::string make_program_page(const std::vector<std::unique_ptr<Command>>& commands) {
  std::string page = write_heading("toise", "puts incidents on a map and checks what the reports say about where");
  page += ".SH SYNOPSIS\n\\fBtoise\\fR \\fICOMMAND\\fR [ARGUMENTS] [OPTIONS]\n.SH COMMANDS\n";
  for (const auto& command : commands) {
    const CommandText text = command->text();
    page += fmt::format(".TP\n\\fBtoise\\-{}\\fR(1)\n{}\n", escape_troff(text.name), escape_troff(text.summary));
  }
  page += ".SH DESCRIPTION\n";
  page += write_paragraphs(
      "A place is a name (\"Atmah, Idlib\") or a position (\"36.31,36.69\": latitude, longitude). \"-\" is standard "
      "input "
      "or output. Answers go to standard output, messages to standard error.");
  page += exit_status;
  page += environment;
  return page;
}

std::string make_command_page(const CommandText& text, const CLI::App& parser) {
  const std::string path = "toise " + text.name;
  std::string page = write_heading("toise-" + text.name, text.summary);
  const auto parts = parser.get_subcommands([](const CLI::App*) { return true; });
  page += ".SH SYNOPSIS\n";
  if (parts.empty()) page += write_usage(parser, path);
  for (const CLI::App* part : parts) page += write_usage(*part, path + " " + part->get_name()) + ".br\n";
  page += ".SH DESCRIPTION\n" + write_paragraphs(text.description);
  const OptionEntries entries = find_option_entries(parser);
  if (!entries.positionals.empty()) page += ".SH ARGUMENTS\n" + write_options(entries.positionals);
  if (parts.empty()) page += ".SH OPTIONS\n" + write_options(entries.options);
  for (const CLI::App* part : parts) {
    const OptionEntries own = find_option_entries(*part);
    page +=
        fmt::format(".SH \"{} {}\"\n{}\n", escape_troff(path), part->get_name(), escape_troff(part->get_description()));
    page += write_options(own.positionals) + write_options(own.options);
  }
  if (!text.examples.empty()) page += ".SH EXAMPLES\n";
  for (const Example& example : text.examples)
    page += fmt::format(".TP\n\\fB{}\\fR\n{}\n", escape_troff(example.line), escape_troff(example.what));
  page += exit_status;
  page += ".SH SEE ALSO\n\\fBtoise\\fR(1)\n";
  return page;
}

}  // namespace toise::cli
