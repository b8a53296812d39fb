// Every eighth list has its offset; the others are reached by passing over those before.
#include "gazetteer/index/list_table.hpp"

#include <cstring>
#include <limits>

#include "core/base/error.hpp"
#include "core/base/varint.hpp"
#include "gazetteer/index/record_span.hpp"

namespace toise::gazetteer {
namespace {

constexpr std::size_t step = 8;

}  // namespace

void ListTableWriter::add(std::string_view list) {
  if (lists_.size() > std::numeric_limits<std::uint32_t>::max())
    throw Error(ErrorCode::bad_data, "the names of the places fill more than 4 GiB, which is the most an index holds");
  if (count_ % step == 0) append_record(offsets_, static_cast<std::uint32_t>(lists_.size()));
  ++count_;
  lists_ += list;
}

std::string ListTableWriter::write() const {
  std::string out;
  append_record(out, count_);
  out += offsets_;
  if (count_ % step == 0) append_record(out, static_cast<std::uint32_t>(lists_.size()));
  return out + lists_;
}

ListTable::ListTable(std::span<const std::byte> bytes, ListEntry entry) : entry_(entry) {
  std::uint32_t count = 0;
  if (bytes.size() < sizeof count) return;
  std::memcpy(&count, bytes.data(), sizeof count);
  const std::size_t offset_bytes = (count / step + 1) * sizeof(std::uint32_t);
  if (offset_bytes > bytes.size() - sizeof count) return;
  offsets_ = bytes.subspan(sizeof count, offset_bytes);
  lists_ = bytes.subspan(sizeof count + offset_bytes);
  count_ = count;
}

std::span<const std::byte> ListTable::at(std::size_t number) const {
  if (number >= count_) return {};
  std::uint32_t offset = 0;
  std::memcpy(&offset, offsets_.data() + number / step * sizeof offset, sizeof offset);
  if (offset > lists_.size()) return {};
  VarintReader reader(lists_.subspan(offset));
  for (std::size_t i = 0; i < number % step; ++i) {
    bool goes_on = true;
    while (goes_on && !reader.at_end()) {
      if (entry_ == ListEntry::two_numbers) reader.next();
      goes_on = reader.next() & 1;
    }
  }
  return reader.take(reader.left());
}

}  // namespace toise::gazetteer
