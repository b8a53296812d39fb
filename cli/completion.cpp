// Writes a bash function with a case for each command.
#include "cli/completion.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/option_entries.hpp"

namespace toise::cli {
namespace {

std::vector<const CLI::App*> find_parts(const CLI::App& parser) {
  return parser.get_subcommands([](const CLI::App*) { return true; });
}

std::string list_words(const CLI::App& parser) {
  std::string words;
  for (const CLI::App* part : find_parts(parser)) words += part->get_name() + " ";
  for (const OptionEntry& entry : find_option_entries(parser).options)
    for (const std::string& name : entry.names) words += name + " ";
  for (const CLI::App* part : find_parts(parser))
    for (const OptionEntry& entry : find_option_entries(*part).options)
      for (const std::string& name : entry.names)
        if (words.find(name + " ") == std::string::npos) words += name + " ";
  if (!words.empty()) words.pop_back();
  return words;
}

std::string list_formats(const CLI::App& parser) {
  for (const OptionEntry& entry : find_option_entries(parser).options) {
    if (entry.names.back() != "--format") continue;
    std::string words = entry.value;
    std::replace(words.begin(), words.end(), '|', ' ');
    return words;
  }
  return "";
}

}  // namespace

std::string make_bash_completion(const CLI::App& program) {
  std::string out =
      "# Completion of toise for bash; made from the program's own options.\n"
      "_toise() {\n"
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" words=\"\" formats=\"\"\n"
      "  case \"${COMP_WORDS[1]}\" in\n";
  for (const CLI::App* command : find_parts(program))
    out += fmt::format("    {}) words=\"{}\" formats=\"{}\" ;;\n", command->get_name(), list_words(*command),
                       list_formats(*command));
  out += fmt::format("  esac\n  if [ \"$COMP_CWORD\" -eq 1 ]; then words=\"{}\"; fi\n", list_words(program));
  out +=
      "  if [ \"$before\" = --format ]; then words=\"$formats\"; fi\n"
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
      "}\n"
      "complete -o default -F _toise toise\n";
  return out;
}

}  // namespace toise::cli
