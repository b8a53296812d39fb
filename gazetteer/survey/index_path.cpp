// Looks in the environment, in the user's folder and beside the program.
#include "gazetteer/survey/index_path.hpp"

#include <cstdlib>
#include <system_error>

#include "core/base/data_folder.hpp"

namespace toise::gazetteer {
namespace {

std::filesystem::path find_variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

}  // namespace

std::filesystem::path default_index_path() {
  if (auto named = find_variable("TOISE_INDEX"); !named.empty()) return named;
  std::error_code ignored;
  if (auto own = user_index_path(); !own.empty() && std::filesystem::exists(own, ignored)) return own;
  return data_file("gazetteer.index");
}

std::filesystem::path user_index_path() {
  if (const auto folder = find_variable("XDG_DATA_HOME"); folder.is_absolute()) return folder / "toise/gazetteer.index";
  const auto home = find_variable("HOME");
  return home.empty() ? home : home / ".local/share/toise/gazetteer.index";
}

}  // namespace toise::gazetteer
