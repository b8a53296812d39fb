// A program that is called xdg-open gets the target as one argument.
#include "viewer/desktop.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace toise;
using viewer::open_with_desktop;

namespace {

// A folder with an xdg-open that writes down its arguments, alone on PATH but for the shell's folders.
class Desktop {
 public:
  Desktop() {
    const auto program = folder_.path() / "xdg-open";
    std::ofstream(program) << "#!/bin/sh\nprintf '%s|%s' \"$#\" \"$1\" > '" << told().string() << ".new'\nmv '"
                           << told().string() << ".new' '" << told().string() << "'\n";
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    ::setenv("PATH", (folder_.path().string() + ":" + before_).c_str(), 1);
  }
  ~Desktop() { ::setenv("PATH", before_.c_str(), 1); }
  Desktop(const Desktop&) = delete;
  Desktop& operator=(const Desktop&) = delete;

  std::filesystem::path told() const { return folder_.path() / "told"; }
  const std::filesystem::path& path() const { return folder_.path(); }
  // What was told, when it has come; "" after ten seconds.
  std::string wait() const {
    for (int i = 0; i < 1000 && !std::filesystem::exists(told()); ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    std::ifstream file(told());
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  test::TemporaryFolder folder_;
  std::string before_ = std::getenv("PATH");
};

ErrorCode code_of(const std::string& target) {
  try {
    open_with_desktop(target);
  } catch (const Error& error) {
    return error.code();
  }
  FAIL(target + " was opened");
  return ErrorCode::bad_argument;
}

}  // namespace

TEST_CASE("An address goes to the desktop as it is, and no shell reads it") {
  const Desktop desktop;
  open_with_desktop("https://example.org/a?b=1&c=$(id)#x y");
  CHECK(desktop.wait() == "1|https://example.org/a?b=1&c=$(id)#x y");
}

TEST_CASE("A file goes with its whole path, also when its name looks like an option") {
  const Desktop desktop;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(desktop.path());
  std::ofstream("--help") << "x";
  open_with_desktop("--help");
  std::filesystem::current_path(before);
  CHECK(desktop.wait() == "1|" + (desktop.path() / "--help").string());
}

TEST_CASE("Nothing else is opened") {
  const Desktop desktop;
  CHECK(code_of("javascript:alert(1)") == ErrorCode::not_found);
  CHECK(code_of("ftp://example.org/a") == ErrorCode::bad_argument);
  CHECK(code_of("file:///etc/passwd") == ErrorCode::bad_argument);
  CHECK(code_of("/nowhere/film.mp4") == ErrorCode::not_found);
  CHECK(code_of("") == ErrorCode::not_found);
  CHECK_FALSE(std::filesystem::exists(desktop.told()));
}

TEST_CASE("A desktop without xdg-open is told of") {
  const std::string before = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  CHECK(code_of("https://example.org/") == ErrorCode::cannot_read);
  ::setenv("PATH", before.c_str(), 1);
}
