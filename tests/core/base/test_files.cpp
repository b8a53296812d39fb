// Tests of mapped files, atomic files and the data folder.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "core/base/atomic_file.hpp"
#include "core/base/data_folder.hpp"
#include "core/base/error.hpp"
#include "core/base/interruption.hpp"
#include "core/base/mapped_file.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace toise;
using test::TemporaryFolder;

namespace {

std::string content(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

ErrorCode code_of_mapping(const std::filesystem::path& path) {
  try {
    MappedFile file(path);
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find(path.filename().string()) != std::string::npos);
    return error.code();
  }
  FAIL("no error");
  return ErrorCode::bad_argument;
}

std::size_t file_count(const std::filesystem::path& folder) {
  const std::filesystem::directory_iterator files(folder);
  return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

}  // namespace

TEST_CASE("a mapped file shows the bytes of the file, also after the path was replaced") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "a.bin";
  std::ofstream(path) << "old";
  const MappedFile mapped(path);
  AtomicFile file(path);
  file.write("new and longer");
  file.commit();
  CHECK(mapped.bytes().size() == 3);
  CHECK(static_cast<char>(mapped.bytes()[0]) == 'o');
  CHECK(content(path) == "new and longer");
}

TEST_CASE("mapping a missing file, a folder or an empty file is an error that names it") {
  const TemporaryFolder folder;
  CHECK(code_of_mapping(folder.path() / "missing.bin") == ErrorCode::not_found);
  CHECK(code_of_mapping(folder.path()) == ErrorCode::not_a_file);
  std::ofstream(folder.path() / "empty.bin").close();
  CHECK(code_of_mapping(folder.path() / "empty.bin") == ErrorCode::empty_file);
}

TEST_CASE("without commit the old file stays and nothing is left beside it") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "out.json";
  std::ofstream(path) << "old";
  {
    AtomicFile file(path);
    file.write(std::string(3 << 20, 'x'));
  }
  CHECK(content(path) == "old");
  CHECK(file_count(folder.path()) == 1);
}

TEST_CASE("a committed file is whole and follows a symbolic link") {
  const TemporaryFolder folder;
  const auto target = folder.path() / "target.txt";
  const auto link = folder.path() / "link.txt";
  std::ofstream(target) << "old";
  std::filesystem::create_symlink(target, link);
  AtomicFile file(link);
  file.write(std::string(3 << 20, 'y'));
  file.commit();
  CHECK(std::filesystem::is_symlink(link));
  CHECK(content(target).size() == (3 << 20));
  CHECK(file_count(folder.path()) == 2);
}

TEST_CASE("writing into a missing folder or onto a folder is an error with a cure") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(AtomicFile(folder.path() / "no" / "out.json"), Error);
  CHECK_THROWS_AS(AtomicFile(folder.path()), Error);
  try {
    AtomicFile file(folder.path() / "no" / "out.json");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::cannot_write);
    CHECK(std::string(error.what()).find("make the folder first") != std::string::npos);
  }
}

TEST_CASE("a device or a pipe is written into and stays what it is") {
  const TemporaryFolder folder;
  const auto pipe = folder.path() / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
  REQUIRE(reader >= 0);
  AtomicFile file(pipe);
  file.write("eleven byte");
  file.commit();
  std::string seen(64, ' ');
  seen.resize(static_cast<std::size_t>(std::max<ssize_t>(0, ::read(reader, seen.data(), seen.size()))));
  ::close(reader);
  CHECK(seen == "eleven byte");
  CHECK(std::filesystem::is_fifo(pipe));
  CHECK(file_count(folder.path()) == 1);
}

TEST_CASE("when the temporary vanishes before the rename, commit is an error and no file appears") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "out.json";
  AtomicFile file(path);
  std::filesystem::remove(file.temporary_path());
  CHECK_THROWS_AS(file.commit(), Error);
  CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("the data folder is the one that TOISE_DATA names, and a missing one says what to do") {
  const char* before = std::getenv("TOISE_DATA");
  const std::string kept = before ? before : "";
  const TemporaryFolder folder;
  ::setenv("TOISE_DATA", folder.path().c_str(), 1);
  CHECK(data_folder() == folder.path());
  try {
    data_file("gazetteer.index");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::bad_asset);
    CHECK(std::string(error.what()).find("./bootstrap build") != std::string::npos);
  }
  ::setenv("TOISE_DATA", (folder.path() / "none").c_str(), 1);
  CHECK_THROWS_AS(data_folder(), Error);
  before ? ::setenv("TOISE_DATA", kept.c_str(), 1) : ::unsetenv("TOISE_DATA");
}

TEST_CASE("A file is not replaced once the user has asked to stop") {
  const TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "old.txt";
  std::ofstream(path) << "old";
  note_interruption(2);
  {
    AtomicFile file(path);
    file.write(std::string_view("new"));
    CHECK_THROWS_AS(file.commit(), Error);
  }
  note_interruption(0);
  CHECK(content(path) == "old");
}
