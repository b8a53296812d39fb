// Reads the options back out of CLI11's parser.
#include "cli/option_entries.hpp"

#include <CLI/CLI.hpp>

namespace toise::cli {
namespace {

OptionEntry describe_option(const CLI::Option& option) {
  OptionEntry entry;
  for (const std::string& name : option.get_snames()) entry.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) entry.names.push_back("--" + name);
  if (entry.names.empty()) {
    entry.names.push_back(option.get_name(true) + (option.get_items_expected_max() > 1 ? "..." : ""));
  } else if (option.get_items_expected_max() > 0) {
    entry.value = option.get_type_name();
  }
  entry.text = option.get_description();
  entry.is_required = option.get_required();
  return entry;
}

}  // namespace

OptionEntries find_option_entries(const CLI::App& parser) {
  OptionEntries entries;
  for (const CLI::Option* option : parser.get_options([](const CLI::Option*) { return true; })) {
    if (option->get_group().empty()) continue;  // hidden
    OptionEntry entry = describe_option(*option);
    (option->get_positional() ? entries.positionals : entries.options).push_back(std::move(entry));
  }
  return entries;
}

std::string describe_usage(const CLI::App& parser, const std::string& path) {
  std::string usage = path;
  if (!parser.get_subcommands([](const CLI::App*) { return true; }).empty()) usage += " COMMAND";
  const OptionEntries entries = find_option_entries(parser);
  for (const OptionEntry& entry : entries.positionals) {
    const std::string& name = entry.names.front();
    usage += entry.is_required ? " " + name : " [" + name + "]";
  }
  return usage + " [OPTIONS]";
}

}  // namespace toise::cli
