// A file as the user names it; "-" is standard input, kept aside so that it can be looked at twice.
#pragma once
#include <functional>
#include <string>

namespace toise::gazetteer {

class InputFile {
 public:
  // For "-" copies standard input to its end into a file without a name in the folder for temporary files, or into
  // memory where that folder takes none. Throws Error(cannot_read, empty_file).
  explicit InputFile(std::string name);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  // As the user named it.
  const std::string& name() const { return name_; }

  // Calls `task` with a path that can be opened any number of times. An Error that names that path is thrown on with
  // the user's name in its place.
  void read(const std::function<void(const std::string& path)>& task) const;

 private:
  std::string name_;
  std::string path_;
  int copy_ = -1;  // of standard input
};

}  // namespace toise::gazetteer
