// A table filled record by record, whose columns appear as the records need them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/io/tables/raw_table.hpp"

namespace toise::io {

class RecordFiller {
 public:
  explicit RecordFiller(RawTable& table) : table_(table) {}

  // `number`: of the record, as people count.
  void begin_record(std::int64_t number);
  void set(std::string_view column, std::string_view text);
  // What `column` holds in this record, with "; " before `text` when it holds something already.
  void append(std::string_view column, std::string_view text);
  // The record's own position, from a geometry.
  void set_position(std::optional<LonLat> position) { position_ = position; }
  // Ends the last record.
  void finish();

 private:
  std::string& cell(std::string_view column);
  void end_record();

  RawTable& table_;
  std::unordered_map<std::string, std::size_t> by_name_;
  std::vector<std::string> row_;
  std::optional<LonLat> position_;
  bool is_open_ = false;
};

}  // namespace toise::io
