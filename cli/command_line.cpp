// Builds CLI11's parser from the list of commands and turns its complaints into sentences of our own.
#include "cli/command_line.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/completion.hpp"
#include "cli/help_text.hpp"
#include "cli/man_page.hpp"
#include "cli/option_entries.hpp"
#include "cli/suggestion.hpp"
#include "cli/terminal/console.hpp"
#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"
#include "core/base/version.hpp"

namespace toise::cli {

struct CommandLine::State {
  std::vector<std::unique_ptr<Command>> commands = make_commands();
  CLI::App program{"", "toise"};
  bool quiet = false;
  bool wants_help = false;
  bool wants_version = false;
  std::string manual_folder;
  std::string completion;

  State();
  std::vector<std::string> command_names() const;
  void add_common_options(CLI::App& parser);
  // The parser that was chosen, "toise gazetteer build" for its path.
  const CLI::App& find_chosen(std::string& path) const;
  void parse(std::vector<std::string> arguments);
  void refuse_unknown(const CLI::App& parser, const std::string& path) const;
  void write_manual(const std::filesystem::path& folder) const;
  Command* find_command(const std::string& name) const;
};

CommandLine::State::State() {
  program.set_help_flag();
  program.allow_extras();
  program.require_subcommand(0, 1);
  program.add_flag("-h,--help", wants_help, "help");
  program.add_flag("--version", wants_version, "the version");
  program.add_option("--write-manual", manual_folder, "writes the manual pages into a folder")->group("");
  program.add_option("--completion", completion, "writes the completion script of a shell (bash)")->group("");
  for (const auto& command : commands) {
    const CommandText text = command->text();
    CLI::App* parser = program.add_subcommand(text.name, text.summary);
    parser->set_help_flag();
    parser->allow_extras();
    command->add_options(*parser);
    add_common_options(*parser);
    const auto parts = parser->get_subcommands([](CLI::App*) { return true; });
    if (!parts.empty()) parser->require_subcommand(0, 1);
    for (CLI::App* part : parts) {
      part->set_help_flag();
      part->allow_extras();
      add_common_options(*part);
    }
  }
}

void CommandLine::State::add_common_options(CLI::App& parser) {
  parser.add_flag("-q,--quiet", quiet, "no messages and no progress, only the answer and errors");
  parser.add_flag("-h,--help", wants_help, "this help");
}

std::vector<std::string> CommandLine::State::command_names() const {
  std::vector<std::string> names;
  for (const auto& command : commands) names.push_back(command->text().name);
  return names;
}

Command* CommandLine::State::find_command(const std::string& name) const {
  for (const auto& command : commands)
    if (command->text().name == name) return command.get();
  return nullptr;
}

const CLI::App& CommandLine::State::find_chosen(std::string& path) const {
  const CLI::App* chosen = &program;
  path = "toise";
  while (!chosen->get_subcommands().empty()) {
    chosen = chosen->get_subcommands().front();
    path += " " + chosen->get_name();
  }
  return *chosen;
}

void CommandLine::State::parse(std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
  std::string path;
  try {
    program.parse(std::move(arguments));
  } catch (const CLI::RequiredError&) {
    const CLI::App& chosen = find_chosen(path);
    if (wants_help) return;
    refuse_unknown(chosen, path);
    throw Error(ErrorCode::bad_argument,
                fmt::format("{}: an argument is missing; usage: {}", path, describe_usage(chosen, path)));
  } catch (const CLI::ParseError& error) {
    find_chosen(path);
    throw Error(ErrorCode::bad_argument, fmt::format("{}: {}; see {} --help", path, error.what(), path));
  }
}

void CommandLine::State::refuse_unknown(const CLI::App& parser, const std::string& path) const {
  const auto extras = parser.remaining();
  if (extras.empty()) return;
  const std::string& first = extras.front();
  const bool is_option = first.size() > 1 && first.front() == '-';
  std::vector<std::string> known;
  if (is_option) {
    for (const OptionEntry& entry : find_option_entries(parser).options)
      known.insert(known.end(), entry.names.begin(), entry.names.end());
  } else {
    for (const CLI::App* part : parser.get_subcommands([](const CLI::App*) { return true; }))
      known.push_back(part->get_name());
  }
  const char* kind = is_option ? "option" : known.empty() ? "further argument" : "command";
  const auto suggestion = find_suggestion(first.substr(0, first.find('=')), known);
  const std::string cure =
      suggestion ? fmt::format("did you mean {}?", *suggestion) : fmt::format("see {} --help", path);
  if (known.empty() && !is_option)
    throw Error(ErrorCode::bad_argument, fmt::format("{}: \"{}\" is one argument too many; see {} --help (a name of "
                                                     "several words stands in quotes)",
                                                     path, first, path));
  throw Error(ErrorCode::bad_argument, fmt::format("{}: no {} \"{}\"; {}", path, kind, first, cure));
}

void CommandLine::State::write_manual(const std::filesystem::path& folder) const {
  const auto write_page = [&folder](const std::string& name, const std::string& page) {
    AtomicFile file(folder / (name + ".1"));
    file.write(page);
    file.commit();
  };
  write_page("toise", make_program_page(commands));
  for (const auto& command : commands) {
    const CommandText text = command->text();
    write_page("toise-" + text.name, make_command_page(text, *program.get_subcommand(text.name)));
  }
}

namespace {

// "help find" is "find --help".
std::vector<std::string> find_help_words(std::vector<std::string> words) {
  if (words.empty() || words.front() != "help") return words;
  words.erase(words.begin());
  words.emplace_back("--help");
  return words;
}

}  // namespace

CommandLine::CommandLine() : state_(std::make_unique<State>()) {}
CommandLine::~CommandLine() = default;

ExitCode CommandLine::run(const std::vector<std::string>& arguments, Console& console) {
  State& state = *state_;
  state.parse(find_help_words(arguments));
  console.set_quiet(state.quiet);
  std::string path;
  const CLI::App& chosen = state.find_chosen(path);
  if (!state.wants_help) state.refuse_unknown(chosen, path);
  if (&chosen == &state.program) {
    if (state.wants_version) {
      console.write_line(fmt::format("toise {}", version));
    } else if (!state.manual_folder.empty()) {
      state.write_manual(state.manual_folder);
    } else if (!state.completion.empty()) {
      if (state.completion != "bash")
        throw Error(ErrorCode::bad_argument, fmt::format("--completion {}: only bash is known", state.completion));
      console.write(make_bash_completion(state.program));
    } else {
      console.write(make_program_help(state.commands, console.width()));
      return state.wants_help ? ExitCode::done : ExitCode::not_done;
    }
    return ExitCode::done;
  }
  const CLI::App& first = *state.program.get_subcommands().front();
  Command& command = *state.find_command(first.get_name());
  const bool lacks_part = &chosen == &first && !first.get_subcommands([](const CLI::App*) { return true; }).empty();
  if (state.wants_help || lacks_part) {
    const CommandText text = &chosen == &first ? command.text() : CommandText{};
    console.write(make_command_help(text, chosen, path, console.width()));
    return state.wants_help ? ExitCode::done : ExitCode::not_done;
  }
  return command.run(console);
}

}  // namespace toise::cli
