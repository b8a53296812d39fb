// Places of 32 bytes; what many share is written once.
#include "gazetteer/index/place_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.hpp"
#include "gazetteer/index/id_table.hpp"

namespace toise::gazetteer {
namespace {

using layout::Section;

void append_name(std::string& out, NameKind kind, std::string_view text) {
  append_varint(out, std::uint64_t{text.size()} << 2 | static_cast<std::uint64_t>(kind));
  out += text;
}

}  // namespace

PlaceTableWriter::PlaceTableWriter(std::span<const std::string_view> ids) {
  rows_.reserve(ids.size());
  for (std::uint32_t row = 0; row < ids.size(); ++row) rows_.emplace(ids[row], row);
}

std::uint32_t PlaceTableWriter::row_of(const std::string& id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? layout::none : found->second;
}

std::uint32_t PlaceTableWriter::add_division(const Place& place) {
  const auto [found, is_new] =
      divisions_.try_emplace(place.country + '\n' + place.admin1 + '\n' + place.admin2, divisions_.size());
  if (is_new)
    append_record(sections_[Section::divisions],
                  layout::Division{texts_.add(place.country), texts_.add(place.admin1), texts_.add(place.admin2),
                                   row_of("country:" + place.country), row_of("admin1:" + place.admin1),
                                   row_of("admin2:" + place.admin2)});
  return found->second;
}

std::uint16_t PlaceTableWriter::add_feature(const std::string& feature) {
  const auto [found, is_new] = features_.try_emplace(feature, static_cast<std::uint16_t>(features_.size()));
  if (is_new) append_record(sections_[Section::features], texts_.add(feature));
  if (features_.size() > std::numeric_limits<std::uint16_t>::max())
    throw Error(ErrorCode::bad_data,
                "the places have more than 65,535 feature codes, which is the most an index holds");
  return found->second;
}

void PlaceTableWriter::add_place(const Place& place, const std::string& short_name,
                                 const std::vector<PlaceName>& names) {
  std::string& texts = sections_[Section::names];
  if (texts.size() > std::numeric_limits<std::uint32_t>::max())
    throw Error(ErrorCode::bad_data, "the names take more than 4 GiB, which is the most an index file holds");
  layout::PlaceEntry entry{};
  entry.lon = static_cast<std::int32_t>(std::lround(place.position.lon * 1e7));
  entry.lat = static_cast<std::int32_t>(std::lround(place.position.lat * 1e7));
  entry.population = static_cast<std::uint32_t>(
      std::clamp<std::int64_t>(place.population, 0, std::numeric_limits<std::uint32_t>::max()));
  entry.radius_m = static_cast<float>(place.radius.value);
  const auto number = parse_geonames_id(place.id);
  entry.id = number ? *number : texts_.add(place.id);
  entry.division = add_division(place);
  entry.names = static_cast<std::uint32_t>(texts.size());
  entry.feature = add_feature(place.feature);
  entry.kind = static_cast<std::uint8_t>(kind_of(place));
  if (!number) entry.flags |= layout::text_id;
  if (const auto& box = place.extent) {
    entry.flags |= layout::has_extent;
    append_record(sections_[Section::extents],
                  layout::Extent{count_, static_cast<float>(box->west), static_cast<float>(box->south),
                                 static_cast<float>(box->east), static_cast<float>(box->north)});
  }
  if (!short_name.empty()) {
    entry.flags |= layout::has_short;
    append_name(texts, NameKind::main, short_name);
  }
  for (const PlaceName& name : names) append_name(texts, name.kind, name.text);
  append_record(sections_[Section::places], entry);
  ++count_;
}

void PlaceTableWriter::write(Sections& sections) {
  sections_[Section::texts] = texts_.take_bytes();
  sections.merge(sections_);
}

PlaceTable::PlaceTable(const Bytes& bytes)
    : texts_(bytes.texts),
      names_(bytes.names),
      features_(bytes.features),
      places_(bytes.places),
      divisions_(bytes.divisions),
      extents_(bytes.extents) {}

std::string_view PlaceTable::feature(const layout::PlaceEntry& entry) const {
  const auto offset = features_.at(entry.feature);
  return offset ? text(*offset) : std::string_view();
}

std::optional<LonLatBox> PlaceTable::extent(PlaceRow row, const layout::PlaceEntry& entry) const {
  if (!(entry.flags & layout::has_extent)) return std::nullopt;
  std::size_t begin = 0;
  for (std::size_t end = extents_.size(); begin < end;) {
    const std::size_t middle = begin + (end - begin) / 2;
    if (extents_.at(middle)->place < row) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  const auto found = extents_.at(begin);
  if (!found || found->place != row || !std::isfinite(found->west) || !std::isfinite(found->south) ||
      !std::isfinite(found->east) || !std::isfinite(found->north))
    return std::nullopt;
  // Back to the five decimals that a float holds.
  const auto degrees = [](float value) { return std::round(static_cast<double>(value) * 1e5) / 1e5; };
  return LonLatBox{degrees(found->west), degrees(found->south), degrees(found->east), degrees(found->north)};
}

std::string PlaceTable::id(const layout::PlaceEntry& entry) const {
  if (entry.flags & layout::text_id) return std::string(text(entry.id));
  return "geonames:" + fmt::format_int(entry.id).str();
}

bool PlaceTable::has_id(PlaceRow row, std::string_view id) const {
  const layout::PlaceEntry found = entry(row);
  if (found.flags & layout::text_id) return row < size() && text(found.id) == id;
  const auto number = parse_geonames_id(id);
  return number && *number == found.id;
}

std::span<const std::byte> PlaceTable::name_bytes(PlaceRow row, const layout::PlaceEntry& entry) const {
  const std::size_t begin = std::min<std::size_t>(entry.names, names_.size());
  const auto next = places_.at(std::size_t{row} + 1);
  const std::size_t end = next ? std::clamp<std::size_t>(next->names, begin, names_.size()) : names_.size();
  return names_.subspan(begin, end - begin);
}

NameText PlaceTable::read_name(VarintReader& reader) {
  const std::uint64_t head = reader.next();
  const auto text = reader.take(head >> 2);
  return {static_cast<NameKind>(head & 3), {reinterpret_cast<const char*>(text.data()), text.size()}};
}

std::string_view PlaceTable::short_name(PlaceRow row) const {
  if (row >= size()) return {};
  VarintReader reader(name_bytes(row, entry(row)));
  return read_name(reader).text;
}

std::string_view PlaceTable::name(PlaceRow row, std::uint32_t ordinal) const {
  std::string_view text;
  visit_names(row, [&](const NameText& name) {
    if (ordinal-- > 0) return true;
    text = name.text;
    return false;
  });
  return text;
}

}  // namespace toise::gazetteer
