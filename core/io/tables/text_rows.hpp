// The rows of a delimited text under their header, all at once or some at a time.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/io/tables/delimited_reader.hpp"
#include "core/io/tables/raw_table.hpp"

namespace toise::io {

class TextRows {
 public:
  // Finds separator and header; format, columns, hashtags and the issues of what stands above the rows go into `head`.
  // `text` is UTF-8 without a mark at its front, and must outlive this. `last_quote`: as for DelimitedReader.
  TextRows(std::string_view text, RawTable& head);
  TextRows(std::string_view text, RawTable& head, std::size_t last_quote);

  // Appends the next rows, at most `most`, with an issue for each that is not as wide as the header. False when there
  // was none.
  bool read(RawTable& table, std::size_t most);

  // Names the columns of the cells that rows read so far have beyond the header, and makes all names unique.
  void name_columns(RawTable& table) const;

  // The bytes of the text read so far.
  std::size_t offset() const { return reader_.offset(); }

 private:
  struct Layout {
    char separator = ',';
    std::size_t begin = 0;  // records above the rows
  };
  TextRows(std::string_view text, RawTable& head, std::size_t last_quote, Layout layout);
  static Layout find_layout(std::string_view text, RawTable& head);
  void add(RawTable& table);

  DelimitedReader reader_;
  std::size_t skip_;
  std::size_t named_;
  std::size_t widest_;
  std::vector<std::string_view> fields_;
};

}  // namespace toise::io
