// xdg-open in a session of its own.
#include "viewer/desktop.hpp"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <thread>

#include "core/base/error.hpp"

namespace toise::viewer {
namespace {

// An absolute path is no option, whatever it begins with.
std::string find_file(const std::string& target) {
  std::error_code failure;
  const auto path = std::filesystem::absolute(target, failure);
  if (failure || !std::filesystem::is_regular_file(path, failure))
    throw Error(ErrorCode::not_found, fmt::format("{}: there is no such file to be opened", target));
  return path.string();
}

}  // namespace

void open_with_desktop(const std::string& target) {
  const bool is_address = target.starts_with("https://") || target.starts_with("http://");
  if (!is_address && target.find("://") != std::string::npos)
    throw Error(ErrorCode::bad_argument,
                fmt::format("{}: only http, https and files are opened; copy it instead", target));
  std::string program = "xdg-open", argument = is_address ? target : find_file(target);
  std::array<char*, 3> arguments{program.data(), argument.data(), nullptr};
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  pid_t child = 0;
  const int failure = posix_spawnp(&child, program.c_str(), nullptr, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  if (failure != 0)
    throw Error(ErrorCode::cannot_read,
                fmt::format("{}: xdg-open cannot be started: {}; install xdg-utils, or copy the address", target,
                            std::strerror(failure)));
  std::thread([child] { ::waitpid(child, nullptr, 0); }).detach();
}

}  // namespace toise::viewer
