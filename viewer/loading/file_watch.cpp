// One thread that sleeps between its looks.
#include "viewer/loading/file_watch.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace toise::viewer {

std::string describe_file_change(const FileChange& change) {
  const std::string name = std::filesystem::path(change.path).filename().string();
  return name +
         (change.has_vanished ? " is no longer there; what was read of it stays." : " has changed since it was read.");
}

FileWatch::FileWatch(std::function<void()> wake, std::chrono::milliseconds pause)
    : wake_(std::move(wake)), pause_(pause), thread_([this] { run(); }) {}

FileWatch::~FileWatch() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  end_.notify_all();
  thread_.join();
}

FileWatch::State FileWatch::look_at(const std::string& path) {
  State state;
  std::error_code fault;
  state.time = std::filesystem::last_write_time(path, fault);
  if (fault) return {};
  state.size = std::filesystem::is_regular_file(path, fault) ? std::filesystem::file_size(path, fault) : 0;
  state.is_there = true;
  return state;
}

void FileWatch::watch(const std::string& path) {
  if (path == "-") return;
  const State now = look_at(path);
  const std::lock_guard lock(mutex_);
  const auto is_same = [&](const auto& other) { return other.path == path; };
  std::erase_if(changes_, is_same);
  const auto known = std::find_if(watched_.begin(), watched_.end(), is_same);
  if (known == watched_.end())
    watched_.push_back({path, now, now});
  else
    known->read = known->before = now;
}

std::vector<FileChange> FileWatch::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(changes_, {});
}

bool FileWatch::look_at_all() {
  bool has_new = false;
  for (Watched& file : watched_) {
    const State now = look_at(file.path);
    const bool is_at_rest = now == std::exchange(file.before, now);
    if (!is_at_rest || now == file.read) continue;
    file.read = now;
    std::erase_if(changes_, [&](const FileChange& other) { return other.path == file.path; });
    changes_.push_back({file.path, !now.is_there});
    has_new = true;
  }
  return has_new;
}

void FileWatch::run() {
  std::unique_lock lock(mutex_);
  while (!end_.wait_for(lock, pause_, [this] { return stop_; })) {
    if (!look_at_all()) continue;
    lock.unlock();
    wake_();
    lock.lock();
  }
}

}  // namespace toise::viewer
