// The options and arguments of a parser as plain text: what help, manual page and completion are written from.
#pragma once
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace toise::cli {

struct OptionEntry {
  std::vector<std::string> names;  // "-o", "--output"; for an argument by position one name: "FILE..."
  std::string value;               // "N", "table|json"; "" for a flag
  std::string text;                // what it does
  bool is_required = false;
};

struct OptionEntries {
  std::vector<OptionEntry> positionals;
  std::vector<OptionEntry> options;  // without hidden ones
};

OptionEntries find_option_entries(const CLI::App& parser);

// "toise find [OPTIONS] NAME": `path` is the words up to the command.
std::string describe_usage(const CLI::App& parser, const std::string& path);

}  // namespace toise::cli
