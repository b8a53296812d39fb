// The program toise: one error boundary around the commands.
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/terminal/console.hpp"
#include "cli/terminal/interrupt.hpp"
#include "core/base/error.hpp"

namespace {

using toise::cli::Console;
using toise::cli::ExitCode;

ExitCode run(const std::vector<std::string>& arguments, Console& console) {
  try {
    toise::cli::CommandLine line;
    const ExitCode code = line.run(arguments, console);
    console.flush();
    return code;
  } catch (const toise::cli::BrokenPipe&) {
    return ExitCode::done;  // "toise find X | head -1" is no failure
  } catch (const toise::Error& error) {
    console.report_failure(error.what());
  } catch (const std::bad_alloc&) {
    console.report_failure("the memory does not suffice for this task");
  } catch (const std::exception& error) {
    console.report_failure(std::string("an error that should not happen, please report it: ") + error.what());
  }
  return ExitCode::not_done;
}

}  // namespace

int main(int count, char** arguments) {
  toise::cli::watch_signals();
  Console console;
  const ExitCode code = run({arguments + 1, arguments + count}, console);
  toise::cli::end_by_signal();
  return static_cast<int>(code);
}
