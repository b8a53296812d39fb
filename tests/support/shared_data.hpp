// Finds the optional folder of real data beside the project; tests that need it skip where it is absent.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

namespace toise::test {

// $TOISE_SHARED/data/<name>, or nothing. A test that gets nothing says WARN("skipped: ... is not here") and returns.
inline std::optional<std::filesystem::path> find_shared_data(const std::string& name) {
  const char* folder = std::getenv("TOISE_SHARED");
  if (!folder || !*folder) return std::nullopt;
  auto file = std::filesystem::path(folder) / "data" / name;
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return std::nullopt;
  return file;
}

}  // namespace toise::test
