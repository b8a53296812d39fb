// Lines of plain and compressed files.
#include "core/io/bytes/read_lines.hpp"

#include <zlib.h>

#include <string>

#include "core/base/error.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

std::vector<std::string> lines_of(const std::filesystem::path& path) {
  std::vector<std::string> lines;
  io::read_lines(path, [&](std::string_view line, std::size_t number) {
    CHECK(number == lines.size() + 1);
    lines.emplace_back(line);
  });
  return lines;
}

void write_gzip(const std::filesystem::path& path, const std::string& text) {
  gzFile file = gzopen(path.c_str(), "wb");
  gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
  gzclose(file);
}

}  // namespace

TEST_CASE("Lines come without their ends, whether LF or CRLF, and the last needs none") {
  const test::TemporaryFolder folder;
  CHECK(lines_of(folder.write("a.txt", "one\r\n\ntwo\n\xD8\xA3\xD8\xB7\xD9\x85\xD8\xA9")) ==
        std::vector<std::string>{"one", "", "two", "أطمة"});
  CHECK(lines_of(folder.write("b.txt", "one\n")) == std::vector<std::string>{"one"});
  CHECK(lines_of(folder.write("empty.txt", "")).empty());
}

TEST_CASE("A gzip-compressed file gives the same lines, also when a line is longer than a block") {
  const test::TemporaryFolder folder;
  const std::string long_line(700000, 'x');
  write_gzip(folder.path("a.gz"), "one\n" + long_line + "\nthree");
  CHECK(lines_of(folder.path("a.gz")) == std::vector<std::string>{"one", long_line, "three"});
}

TEST_CASE("A compressed file that is cut off is an error that names it") {
  const test::TemporaryFolder folder;
  std::string noise;
  for (unsigned i = 0, x = 1; i < 200000; ++i, x = x * 1664525U + 1013904223U)
    noise += static_cast<char>('a' + (x >> 28));
  write_gzip(folder.path("a.gz"), noise);
  std::filesystem::resize_file(folder.path("a.gz"), std::filesystem::file_size(folder.path("a.gz")) / 2);
  try {
    lines_of(folder.path("a.gz"));
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::bad_data);
    CHECK(std::string(error.what()).find("a.gz") != std::string::npos);
  }
}

TEST_CASE("Reading the lines of a file that is not there is not_found") {
  try {
    lines_of("/no/such/file.txt");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::not_found);
  }
}

TEST_CASE("Fields are split at tabs and empty ones kept") {
  CHECK(io::split_fields("a\t\tb") == std::vector<std::string_view>{"a", "", "b"});
  CHECK(io::split_fields("") == std::vector<std::string_view>{""});
  CHECK(io::split_fields("a;b;", ';') == std::vector<std::string_view>{"a", "b", ""});
}
