// ZIP archives made by hand and by Info-ZIP.
#include "core/io/bytes/zip_archive.hpp"

#include <zlib.h>

#include "core/base/error.hpp"
#include "tests/core/io/zip_writer.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

ErrorCode code_of(const std::string& archive, const std::string& name) {
  try {
    io::find_zip_entry(archive, name, 1000);
  } catch (const Error& error) {
    return error.code();
  }
  FAIL("no error");
  return {};
}

}  // namespace

TEST_CASE("a stored entry and a deflated one are unpacked, a missing one is nothing") {
  const std::string text(500, 'a');
  const std::string archive = test::make_zip({{"a.txt", "hello", false}, {"b.txt", text, true}});
  CHECK(io::find_zip_entry(archive, "a.txt", 1000).value() == "hello");
  CHECK(io::find_zip_entry(archive, "b.txt", 1000).value() == text);
  CHECK_FALSE(io::find_zip_entry(archive, "c.txt", 1000));
}

TEST_CASE("an archive made to burst is an error before it has burst") {
  const std::string archive = test::make_zip({{"bomb", std::string(50'000'000, '\0'), true}});
  CHECK(archive.size() < 100'000);
  CHECK(code_of(archive, "bomb") == ErrorCode::too_large);
}

TEST_CASE("an archive cut anywhere is an error or lacks the entry, and nothing worse") {
  const std::string archive = test::make_zip({{"a.txt", std::string(300, 'x'), true}});
  for (std::size_t size = 0; size < archive.size(); ++size) {
    CHECK(code_of(archive.substr(0, size), "a.txt") == ErrorCode::bad_data);
  }
}

TEST_CASE("an entry whose packed bytes are damaged is an error") {
  std::string archive = test::make_zip({{"a.txt", std::string(300, 'x'), true}});
  for (std::size_t i = 35; i < 40; ++i) archive[i] = '\xFF';
  CHECK(code_of(archive, "a.txt") == ErrorCode::bad_data);
}
