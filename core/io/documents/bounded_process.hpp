// Runs a program of the system with limits: bytes in through a file descriptor, text out through a pipe.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toise::io {

struct ProcessLimits {
  int seconds = 60;        // of processor time, and of the clock
  std::size_t memory = 0;  // bytes of address space
  std::size_t output = 0;  // bytes of standard output
};

enum class ProcessEnd { done, failed, over_time, over_output };

struct ProcessResult {
  ProcessEnd end = ProcessEnd::done;
  int exit_code = 0;  // -1 where a signal ended it (over memory, over processor time)
  std::string output;
  std::string messages;  // the first 4 KiB of standard error
};

// The program's whole path by $PATH. Nothing when it is not installed.
std::optional<std::string> find_program(std::string_view name);

// What stands for `input` among the arguments: the path of a file that holds it in memory, open only for the process.
inline constexpr std::string_view process_input = "/dev/fd/3";

// Runs to its end or a limit's. It sees PATH and a UTF-8 locale and nothing else of the environment. Throws
// Error(cannot_read) when the system gives no process.
ProcessResult run_bounded(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                          const ProcessLimits& limits);

}  // namespace toise::io
