// Damage and full disks: the reader refuses or answers, the old file stays.
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <iterator>

#include "core/base/error.hpp"
#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/index/index_view.hpp"
#include "tests/gazetteer/index/small_index.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;

namespace {

std::vector<layout::SectionEntry> read_table(const std::string& bytes) {
  std::vector<layout::SectionEntry> table(layout::section_count);
  std::memcpy(table.data(), bytes.data() + sizeof(layout::Header),
              layout::section_count * sizeof(layout::SectionEntry));
  return table;
}

// The sentence of the error of opening and verifying, or "".
std::string describe_damage(const std::filesystem::path& path) {
  try {
    IndexView(path).verify();
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::bad_index);
    return error.what();
  }
  return "";
}

// No file may grow over so many bytes while this lives.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int);
};

}  // namespace

TEST_CASE("A bit flipped in any section is found and the section named") {
  TemporaryPath file("flipped_section.index");
  write_small_index(file.path);
  const std::string bytes = read_bytes(file.path);
  std::size_t flipped = 0;
  for (const layout::SectionEntry& section : read_table(bytes)) {
    if (section.length == 0) continue;  // borders and areas of the small index
    for (const std::uint64_t at :
         {section.offset, section.offset + section.length / 2, section.offset + section.length - 1}) {
      std::string damaged = bytes;
      damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
      write_bytes(file.path, damaged);
      const auto name = layout::name_of(static_cast<layout::Section>(section.section));
      INFO(name);
      CHECK(describe_damage(file.path).find("its section " + std::string(name) + " is damaged") != std::string::npos);
      ++flipped;
    }
  }
  CHECK(flipped >= 3 * 15);
}

TEST_CASE("An index that ends before, in or behind any section is refused") {
  TemporaryPath file("cut_section.index");
  write_small_index(file.path);
  const std::string bytes = read_bytes(file.path);
  for (const layout::SectionEntry& section : read_table(bytes))
    for (const std::uint64_t size :
         {section.offset, section.offset + section.length / 2, section.offset + section.length}) {
      if (size >= bytes.size()) continue;
      write_bytes(file.path, bytes.substr(0, size));
      CHECK(describe_damage(file.path).find("bytes and should have") != std::string::npos);
    }
}

TEST_CASE("Where the disk is full the index is not written, the old one stays and no rest is left") {
  TemporaryPath folder("full_disk");
  std::filesystem::create_directory(folder.path);
  const auto path = folder.path / "gazetteer.index";
  write_small_index(path);
  const std::string before = read_bytes(path);
  const IndexView reader(path);
  IndexBuilder builder;
  for (auto& place : small_places()) builder.add(std::move(place));
  for (int i = 0; i < 50; ++i)
    builder.add(make_place("geonames:" + std::to_string(9000 + i), "Place " + std::to_string(i), {1, 2}, "P.PPL", "SY",
                           "SY.12", i));
  {
    const FileSizeLimit limit(before.size() / 2);
    try {
      builder.write(path);
      FAIL("the file was written though the disk is full");
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::cannot_write);
      CHECK(std::string(error.what()).find("gazetteer.index: cannot write") != std::string::npos);
    }
  }
  CHECK(read_bytes(path) == before);
  CHECK_NOTHROW(IndexView(path).verify());
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path), {}) == 1);
  CHECK(reader.find_id("geonames:172370"));
}

TEST_CASE("A reader keeps the index that it has opened while another takes its place") {
  TemporaryPath file("replaced.index");
  write_small_index(file.path);
  const IndexView reader(file.path);
  IndexBuilder().write(file.path);
  CHECK(IndexView(file.path).place_count() == 0);
  CHECK(reader.place_count() == 5);
  CHECK_NOTHROW(reader.verify());
}
