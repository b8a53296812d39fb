// Records of one kind in mapped bytes, by number.
#pragma once
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string>

namespace toise::gazetteer {

// Copies a record out where it lies; outside the section nothing. Never throws.
template <typename Record>
class RecordSpan {
 public:
  RecordSpan() = default;
  explicit RecordSpan(std::span<const std::byte> bytes) : bytes_(bytes) {}
  std::size_t size() const { return bytes_.size() / sizeof(Record); }
  std::optional<Record> at(std::size_t number) const {
    if (number >= size()) return std::nullopt;
    Record record;
    std::memcpy(&record, bytes_.data() + number * sizeof record, sizeof record);
    return record;
  }

 private:
  std::span<const std::byte> bytes_;
};

template <typename Record>
void append_record(std::string& out, const Record& record) {
  char bytes[sizeof record];
  std::memcpy(bytes, &record, sizeof record);
  out.append(bytes, sizeof record);
}

}  // namespace toise::gazetteer
