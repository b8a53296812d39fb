// Places in the index: written row by row, read where they lie.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/place.hpp"
#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/index/name_keys.hpp"
#include "gazetteer/index/record_span.hpp"
#include "gazetteer/index/string_pool.hpp"

namespace toise::gazetteer {

// Fills the sections of places, where they lie, and their names as texts.
class PlaceTableWriter {
 public:
  // ids: of all places, in the order of their rows.
  explicit PlaceTableWriter(std::span<const std::string_view> ids);
  // The next row. short_name: of an area, or "". Throws Error(bad_data) when 4 GiB of names are full.
  void add_place(const Place& place, const std::string& short_name, const std::vector<PlaceName>& names);
  void write(Sections& sections);

 private:
  std::uint32_t row_of(const std::string& id) const;
  std::uint32_t add_division(const Place& place);
  std::uint16_t add_feature(const std::string& feature);

  std::unordered_map<std::string_view, std::uint32_t> rows_;
  std::unordered_map<std::string, std::uint32_t> divisions_;
  std::unordered_map<std::string, std::uint16_t> features_;
  StringPool texts_;
  Sections sections_;
  std::uint32_t count_ = 0;
};

// The names of a place one after the other.
struct NameText {
  NameKind kind;
  std::string_view text;
};

// Reads the sections. Damaged bytes give other values; a row that is not below size() gives an empty place. Never
// throws.
class PlaceTable {
 public:
  struct Bytes {
    std::span<const std::byte> texts;
    std::span<const std::byte> features;
    std::span<const std::byte> places;
    std::span<const std::byte> divisions;
    std::span<const std::byte> extents;
    std::span<const std::byte> names;
  };
  explicit PlaceTable(const Bytes& bytes);

  std::size_t size() const { return places_.size(); }
  layout::PlaceEntry entry(PlaceRow row) const {
    const auto found = places_.at(row);
    return found ? *found : empty_entry;
  }
  layout::Division division(const layout::PlaceEntry& entry) const {
    const auto found = divisions_.at(entry.division);
    return found ? *found : empty_division;
  }
  std::string_view text(std::uint32_t offset) const {
    // Nearly all lengths take one byte.
    if (offset < texts_.size()) {
      const auto length = static_cast<std::uint8_t>(texts_[offset]);
      if (length < 0x80 && length < texts_.size() - offset)
        return {reinterpret_cast<const char*>(texts_.data()) + offset + 1, length};
    }
    return read_text(texts_, offset);
  }
  std::string_view feature(const layout::PlaceEntry& entry) const;
  std::optional<LonLatBox> extent(PlaceRow row, const layout::PlaceEntry& entry) const;
  std::string id(const layout::PlaceEntry& entry) const;
  bool has_id(PlaceRow row, std::string_view id) const;
  // "Idlib" for "Idlib Governorate": the short name where there is one, else the main name.
  std::string_view short_name(PlaceRow row) const;
  // Calls visit(NameText) for each name, the main one first, until it returns false.
  template <typename Visit>
  void visit_names(PlaceRow row, Visit visit) const;
  // "" when there is no such name.
  std::string_view name(PlaceRow row, std::uint32_t ordinal) const;

 private:
  static constexpr layout::PlaceEntry empty_entry{
      0, 0, 0, 0, layout::none, layout::none, layout::none, 0xFFFF, 0, layout::text_id};
  static constexpr layout::Division empty_division{layout::none, layout::none, layout::none,
                                                   layout::none, layout::none, layout::none};
  // The bytes of the names of a place, its short name included.
  std::span<const std::byte> name_bytes(PlaceRow row, const layout::PlaceEntry& entry) const;
  static NameText read_name(VarintReader& reader);

  std::span<const std::byte> texts_;
  std::span<const std::byte> names_;
  RecordSpan<std::uint32_t> features_;
  RecordSpan<layout::PlaceEntry> places_;
  RecordSpan<layout::Division> divisions_;
  RecordSpan<layout::Extent> extents_;
};

template <typename Visit>
void PlaceTable::visit_names(PlaceRow row, Visit visit) const {
  const layout::PlaceEntry found = entry(row);
  VarintReader reader(name_bytes(row, found));
  if (found.flags & layout::has_short) read_name(reader);
  while (!reader.at_end())
    if (!visit(read_name(reader))) return;
}

}  // namespace toise::gazetteer
