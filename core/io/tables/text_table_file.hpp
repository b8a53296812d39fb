// A file of delimited text whose rows are read some at a time, in memory that does not grow with the file.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/mapped_file.hpp"
#include "core/io/tables/raw_table.hpp"
#include "core/io/tables/text_rows.hpp"

namespace toise::io {

class TextTableFile {
 public:
  // Null for what read_table() must read whole: other formats, archives, encodings other than UTF-8, damaged text.
  // Throws as MappedFile does.
  static std::unique_ptr<TextTableFile> open(const std::string& path);

  // Format, encoding, columns, hashtags, and the issues of what stands above the rows; no rows.
  const RawTable& head() const { return head_; }
  const std::string& sha256() const { return sha256_; }

  // Puts the next rows, at most `most`, with their issues into `part`, in the place of what it held; its columns are
  // those named so far. False when there is none.
  bool read(RawTable& part, std::size_t most);
  // Back to the first row. The columns are from now on those of all rows that were read.
  void rewind();

 private:
  explicit TextTableFile(const std::string& path) : file_(path) {}
  // False where the bytes are no plain UTF-8.
  bool scan();
  void begin();

  MappedFile file_;
  std::string_view text_;
  std::string sha256_;
  std::size_t last_quote_ = 0;
  RawTable head_;
  std::unique_ptr<TextRows> rows_;
};

}  // namespace toise::io
