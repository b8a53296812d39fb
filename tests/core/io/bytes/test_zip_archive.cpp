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

// One member of a gzip file.
std::string gzip(const std::string& bytes) {
  z_stream stream{};
  REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())) + 64, '\0');
  std::string input = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

ErrorCode code_of_gzip(const std::string& bytes, std::uint64_t most) {
  try {
    io::decompress_gzip(bytes, most, "a.gz");
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

TEST_CASE("The parts of an archive are found by name and read whole, stored or deflated") {
  const std::string text = "أطمة,36.3\n";
  const std::string stored = test::make_zip({{"a/b.csv", text, false}, {"empty", "", false}});
  const io::ZipArchive archive(stored, "a.zip");
  REQUIRE(archive.entries().size() == 2);
  CHECK(archive.read(*archive.find("a/b.csv"), 1000) == text);
  CHECK(archive.read(*archive.find("empty"), 1000).empty());
  CHECK(archive.find("b.csv") == nullptr);
  const std::string long_text(200'000, 'x');
  const std::string deflated = test::make_zip({{"x", long_text, true}});
  CHECK(io::ZipArchive(deflated, "b.zip").read(*io::ZipArchive(deflated, "b.zip").find("x"), 1U << 20U) == long_text);
}

TEST_CASE("A part that grows past its limit is refused, whatever the directory says of its size") {
  const std::string bomb = test::make_zip({{"x", std::string(30'000'000, '\0'), true}});
  CHECK(bomb.size() < 40'000);
  const io::ZipArchive archive(bomb, "bomb.zip");
  try {
    archive.read(archive.entries().front(), 1'000'000);
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::too_large);
  }
  CHECK(io::unpack_limit(1000) == 256U << 20U);
  CHECK(io::unpack_limit(std::uint64_t{1} << 60U) == std::uint64_t{8} << 30U);
}

TEST_CASE("Every cut and every changed byte of an archive is an error or a part, never a crash") {
  const std::string whole = test::make_zip({{"part.csv", "lat,lon\n36,37\n", true}});
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_THROWS_AS(io::ZipArchive(std::string_view(whole).substr(0, size), "cut.zip"), Error);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    try {
      const io::ZipArchive archive(changed, "changed.zip");
      for (const auto& entry : archive.entries()) {
        const std::size_t size = archive.read(entry, 10'000).size();
        CHECK(size <= 10'000);
      }
    } catch (const Error& error) {
      CHECK((error.code() == ErrorCode::bad_data || error.code() == ErrorCode::too_large));
    }
  }
}

TEST_CASE("A gzip file is read with all its members; cut off it is an error, not a shorter text") {
  const std::string one = gzip("first\n"), two = gzip("second\n");
  CHECK(io::is_gzip(one));
  CHECK(io::decompress_gzip(one + two, 1000, "a.gz") == "first\nsecond\n");
  CHECK(code_of_gzip(one.substr(0, one.size() - 5), 1000) == ErrorCode::bad_data);
  CHECK(code_of_gzip("\x1F\x8B\x08 and no more", 1000) == ErrorCode::bad_data);
  CHECK(code_of_gzip(gzip(std::string(5'000'000, 'x')), 1'000'000) == ErrorCode::too_large);
}
