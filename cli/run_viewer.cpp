// execv of the program that lies beside this one.
#include "cli/run_viewer.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/terminal/interrupt.hpp"
#include "core/base/data_folder.hpp"
#include "core/base/error.hpp"

namespace toise::cli {

void run_viewer(const std::vector<std::string>& arguments) {
  const std::string program = (program_folder() / "toise-view").string();
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  restore_signals();
  ::execv(program.c_str(), pointers.data());
  const int reason = errno;
  watch_signals();
  throw Error(ErrorCode::missing_program,
              fmt::format("{}: cannot be run: {}; build or install the viewer (CMake option TOISE_VIEWER=ON)", program,
                          std::strerror(reason)));
}

}  // namespace toise::cli
