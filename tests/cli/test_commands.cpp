// The list of commands and what is derived from it.
#include "cli/commands.hpp"

#include <CLI/CLI.hpp>
#include <set>

#include "cli/man_page.hpp"
#include "cli/option_entries.hpp"
#include "tests/support/catch.hpp"

using namespace toise::cli;

TEST_CASE("Every command has its own name, a summary without full stop, a description and an example") {
  std::set<std::string> names;
  for (const auto& command : make_commands()) {
    const CommandText text = command->text();
    INFO(text.name);
    CHECK(names.insert(text.name).second);
    CHECK_FALSE(text.summary.empty());
    CHECK_FALSE(text.summary.ends_with('.'));
    CHECK_FALSE(text.description.empty());
    CHECK_FALSE(text.examples.empty());
  }
}

TEST_CASE("Every option and argument of every command says what it does") {
  for (const auto& command : make_commands()) {
    CLI::App parser;
    parser.set_help_flag();
    command->add_options(parser);
    std::vector<const CLI::App*> parsers{&parser};
    for (const CLI::App* part : parser.get_subcommands([](const CLI::App*) { return true; })) parsers.push_back(part);
    for (const CLI::App* one : parsers) {
      const OptionEntries entries = find_option_entries(*one);
      for (const auto* list : {&entries.positionals, &entries.options})
        for (const OptionEntry& entry : *list) {
          INFO(command->text().name << " " << entry.names.front());
          if (entry.names.front() != "-h") CHECK_FALSE(entry.text.empty());
        }
    }
  }
}

TEST_CASE("A manual page has a name, a synopsis, and escapes what troff would take for a request") {
  for (const auto& command : make_commands()) {
    CLI::App parser;
    parser.set_help_flag();
    command->add_options(parser);
    const std::string page = make_command_page(command->text(), parser);
    INFO(command->text().name);
    CHECK(page.find(".SH NAME\ntoise\\-" + command->text().name) != std::string::npos);
    CHECK(page.find(".SH SYNOPSIS") != std::string::npos);
    CHECK(page.find(".SH EXAMPLES") != std::string::npos);
  }
}
