// Notices when files that have been read change or vanish.
#pragma once
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace toise::viewer {

struct FileChange {
  std::string path;
  bool has_vanished = false;
  bool operator==(const FileChange&) const = default;
};
// "incidents.csv has changed since it was read."
std::string describe_file_change(const FileChange& change);

// Looks at size and time of each file now and then, on a thread of its own. A file that is being written is told of
// once it has come to rest: when two looks in a row find the same.
class FileWatch {
 public:
  // wake: called from the thread when there is something new to take.
  explicit FileWatch(std::function<void()> wake, std::chrono::milliseconds pause = std::chrono::seconds(1));
  ~FileWatch();
  FileWatch(const FileWatch&) = delete;
  FileWatch& operator=(const FileWatch&) = delete;

  // From now on; a file that is watched already counts as read anew. Standard input ("-") is no file.
  void watch(const std::string& path);
  // What has happened since the last call, at most once a file until it changes again. Never waits.
  std::vector<FileChange> take();

 private:
  struct State {
    bool is_there = false;
    std::uintmax_t size = 0;
    std::filesystem::file_time_type time;
    bool operator==(const State&) const = default;
  };
  struct Watched {
    std::string path;
    State read;    // as it was read, or as it was last told of
    State before;  // at the last look
  };
  static State look_at(const std::string& path);
  void run();
  bool look_at_all();  // true when something is to be told

  std::function<void()> wake_;
  std::chrono::milliseconds pause_;
  std::mutex mutex_;
  std::condition_variable end_;
  bool stop_ = false;
  std::vector<Watched> watched_;
  std::vector<FileChange> changes_;
  std::thread thread_;
};

}  // namespace toise::viewer
