// dlopen of the module beside the program.
#include "core/io/door/gdal_module.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include <cstdlib>
#include <string_view>
#include <system_error>

#include "core/base/data_folder.hpp"
#include "core/base/error.hpp"

namespace toise::io {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& what) {
  throw Error(
      ErrorCode::bad_asset,
      fmt::format("{}: the reader of geographic files cannot be loaded ({}); run `./bootstrap build`, reinstall "
                  "Toise, or set TOISE_MODULES to the folder where it is",
                  file.string(), what));
}

std::string describe_loader_error() {
  const char* said = dlerror();
  return said ? said : "no reason given";
}

}  // namespace

std::filesystem::path gdal_module_file() {
  const char* named = std::getenv("TOISE_MODULES");
  const std::filesystem::path folder =
      named && *named ? std::filesystem::path(named) : (program_folder() / "../lib/toise").lexically_normal();
  return folder / "libtoise_gdal.so";
}

const GdalModule& load_gdal_module(const std::filesystem::path& file) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) fail(file, "no such file");
  // Never closed: GDAL registers things that run at the end of the process.
  void* library = dlopen(std::filesystem::absolute(file).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) fail(file, describe_loader_error());
  void* symbol = dlsym(library, gdal_module_entry);
  if (!symbol) fail(file, describe_loader_error());
  const auto entry = reinterpret_cast<const GdalModule* (*)()>(symbol);
  const GdalModule* module = entry();
  if (std::string_view(module->version) != TOISE_VERSION)
    fail(file, fmt::format("it is of version {}, the program of " TOISE_VERSION, module->version));
  return *module;
}

const GdalModule& gdal_module() {
  static const GdalModule& module = load_gdal_module(gdal_module_file());
  return module;
}

}  // namespace toise::io
