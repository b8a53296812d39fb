// share/toise beside the running program, or $TOISE_DATA.
#include "core/base/data_folder.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <system_error>

#include "core/base/error.hpp"

namespace toise {

std::filesystem::path program_folder() {
  std::error_code failed;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
  return failed ? std::filesystem::current_path() : program.parent_path();
}

std::filesystem::path data_folder() {
  const char* named = std::getenv("TOISE_DATA");
  std::filesystem::path folder =
      named && *named ? std::filesystem::path(named) : (program_folder() / "../share/toise").lexically_normal();
  std::error_code ignored;
  if (std::filesystem::is_directory(folder, ignored)) return folder;
  throw Error(ErrorCode::no_data_folder,
              fmt::format("{}: no such folder; it should hold the gazetteer index, basemap and fonts: run "
                          "`./bootstrap build`, or set TOISE_DATA to where they are",
                          folder.string()));
}

std::filesystem::path data_file(std::string_view name) {
  auto file = data_folder() / name;
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored)) return file;
  throw Error(ErrorCode::bad_asset,
              fmt::format("{}: missing; run `./bootstrap build` to make it again", file.string()));
}

}  // namespace toise
