// A folder beside the output in which a foreign library writes; what is whole is then renamed into place.
#pragma once
#include <filesystem>
#include <string>

namespace toise::io {

class StagingFolder {
 public:
  // `target`: the file that shall be there in the end. Throws Error(cannot_write) with the cure when its folder cannot
  // be written to, or the target is a directory.
  explicit StagingFolder(const std::filesystem::path& target);
  ~StagingFolder();
  StagingFolder(const StagingFolder&) = delete;
  StagingFolder& operator=(const StagingFolder&) = delete;

  // Where to write: the target's file name in the folder.
  std::filesystem::path file() const { return folder_ / target_.filename(); }

  // Flushes all files of the folder to the disk and moves them beside the target, the target itself last, each by one
  // rename. Throws Error(cannot_write).
  void commit();

 private:
  std::filesystem::path target_;
  std::filesystem::path folder_;
};

}  // namespace toise::io
