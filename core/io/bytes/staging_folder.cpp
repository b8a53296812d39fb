// mkdtemp, fsync, rename.
#include "core/io/bytes/staging_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "core/base/error.hpp"

namespace toise::io {
namespace {

[[noreturn]] void fail(const std::filesystem::path& target, int reason) {
  const char* cure = reason == ENOENT                       ? "; make the folder first"
                     : reason == EACCES || reason == EROFS  ? "; choose a folder you may write to"
                     : reason == ENOSPC || reason == EDQUOT ? "; free some space; the old file is untouched"
                                                            : "";
  throw Error(ErrorCode::cannot_write,
              fmt::format("{}: cannot write: {}{}", target.string(), std::strerror(reason), cure));
}

void flush_to_disk(const std::filesystem::path& file, const std::filesystem::path& target) {
  const int number = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (number < 0) fail(target, errno);
  const int failure = ::fsync(number) == 0 || errno == EINVAL ? 0 : errno;
  ::close(number);
  if (failure) fail(target, failure);
}

}  // namespace

StagingFolder::StagingFolder(const std::filesystem::path& target) : target_(target) {
  std::error_code ignored;
  if (std::filesystem::is_symlink(target_, ignored)) target_ = std::filesystem::weakly_canonical(target_, ignored);
  if (std::filesystem::is_directory(target_, ignored))
    throw Error(ErrorCode::cannot_write, fmt::format("{}: is a directory; name a file in it", target_.string()));
  if (std::filesystem::exists(target_, ignored) && !std::filesystem::is_regular_file(target_, ignored))
    throw Error(ErrorCode::cannot_write, fmt::format("{}: is a device or a pipe; name a file", target_.string()));
  std::string name = (target_.parent_path() / ".toise-XXXXXX").string();
  if (!::mkdtemp(name.data())) fail(target_, errno);
  folder_ = name;
}

StagingFolder::~StagingFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void StagingFolder::commit() {
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, failure)) flush_to_disk(entry.path(), target_);
  for (const auto& entry : std::filesystem::directory_iterator(folder_, failure)) {
    if (entry.path() == file()) continue;
    if (::rename(entry.path().c_str(), (target_.parent_path() / entry.path().filename()).c_str()) != 0)
      fail(target_, errno);
  }
  if (failure) fail(target_, failure.value());
  if (::rename(file().c_str(), target_.c_str()) != 0) fail(target_, errno);
}

}  // namespace toise::io
