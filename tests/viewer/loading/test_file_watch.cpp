// A file that is written, removed and written again.
#include "viewer/loading/file_watch.hpp"

#include <unistd.h>

#include <atomic>
#include <fstream>

#include "tests/support/catch.hpp"

using namespace toise::viewer;
using namespace std::chrono_literals;

namespace {

std::vector<FileChange> wait_for_change(FileWatch& watch) {
  for (int i = 0; i < 2000; ++i) {
    auto changes = watch.take();
    if (!changes.empty()) return changes;
    std::this_thread::sleep_for(5ms);
  }
  return {};
}

}  // namespace

TEST_CASE("a file that changes, vanishes and comes back is told of each time, and only then") {
  const std::string path =
      (std::filesystem::temp_directory_path() / ("toise-watch-" + std::to_string(getpid()) + ".csv")).string();
  std::ofstream(path) << "lat,lon\n36.3,36.7\n";
  std::atomic<int> woken = 0;
  FileWatch watch([&] { ++woken; }, 10ms);
  watch.watch(path);
  watch.watch("-");
  std::this_thread::sleep_for(60ms);
  CHECK(watch.take().empty());
  CHECK(woken == 0);

  std::ofstream(path, std::ios::app) << "36.1,36.6\n";
  CHECK(wait_for_change(watch) == std::vector<FileChange>{{path, false}});
  CHECK(woken > 0);
  std::this_thread::sleep_for(60ms);
  CHECK(watch.take().empty());

  std::filesystem::remove(path);
  CHECK(wait_for_change(watch) == std::vector<FileChange>{{path, true}});
  std::ofstream(path) << "lat,lon\n";
  CHECK(wait_for_change(watch) == std::vector<FileChange>{{path, false}});

  // Read again: what it is now is what is known.
  std::ofstream(path, std::ios::app) << "36.2,36.6\n";
  watch.watch(path);
  std::this_thread::sleep_for(60ms);
  CHECK(watch.take().empty());
  std::filesystem::remove(path);
}

TEST_CASE("what has happened to a file is said in a sentence with its name") {
  CHECK(describe_file_change({"/data/raids.csv", false}) == "raids.csv has changed since it was read.");
  CHECK(describe_file_change({"raids.csv", true}) == "raids.csv is no longer there; what was read of it stays.");
}
