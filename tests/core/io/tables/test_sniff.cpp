// Reports and tables told apart.
#include "core/io/tables/sniff.hpp"

#include "core/base/error.hpp"
#include "tests/core/io/temporary_folder.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;
using io::FileKind;

namespace {

FileKind kind_of(const std::string& name, const std::string& bytes) {
  const test::TemporaryFolder folder;
  return io::sniff_file_kind(folder.write(name, bytes).string());
}

}  // namespace

TEST_CASE("The ending says what a file is where it is telling") {
  CHECK(kind_of("a.csv", "anything") == FileKind::incidents);
  CHECK(kind_of("A.XLSX", "anything") == FileKind::incidents);
  CHECK(kind_of("a.html", "lat,lon\n1,2\n") == FileKind::report);
  CHECK(kind_of("a.md", "# x") == FileKind::report);
  CHECK(io::sniff_file_kind("-") == FileKind::report);
  CHECK(io::sniff_file_kind("PG:dbname=x") == FileKind::incidents);
}

TEST_CASE("Where the ending is not telling, the bytes are") {
  CHECK(kind_of("a.txt", "In Atmah, near the border, 13 died.\nMany fled, they said.\n") == FileKind::report);
  CHECK(kind_of("a.txt", "id\tlat\tlon\n1\t2\t3\n2\t3\t4\n") == FileKind::incidents);
  CHECK(kind_of("a.txt", "id,latitude,longitude\n1,36.2,36.7\n") == FileKind::incidents);
  CHECK(kind_of("a", "{\"type\":\"FeatureCollection\",\"features\":[]}") == FileKind::incidents);
  CHECK(kind_of("a", "<?xml version=\"1.0\"?><kml></kml>") == FileKind::incidents);
  CHECK(kind_of("a", "<!DOCTYPE html><html><p>x</p></html>") == FileKind::report);
  CHECK(kind_of("a", "x") == FileKind::report);
  CHECK(kind_of("a", "فجر الخميس، وقعت عملية في أطمة، وقتل 13 شخصا.\n") == FileKind::report);
}

TEST_CASE("Sniffing a file that cannot be read says why") {
  const test::TemporaryFolder folder;
  CHECK_THROWS_AS(io::sniff_file_kind("/no/such/file"), Error);
  CHECK_THROWS_AS(io::sniff_file_kind(folder.path().string()), Error);
  CHECK_THROWS_AS(io::sniff_file_kind(folder.write("empty", "").string()), Error);
  CHECK_THROWS_AS(io::sniff_file_kind(folder.write("binary", std::string("\1\0\2\0\3\0\0\0\0\7\7\7", 12)).string()),
                  Error);
}
