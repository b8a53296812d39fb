// Reads records where they lie. Every reference is checked when it is followed, so that damage gives fewer results.
#include "gazetteer/index/index_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/index/key_trie.hpp"
#include "gazetteer/index/section_file.hpp"

namespace toise::gazetteer {
namespace {

using layout::Section;

// Records of one kind, by number; outside the section nothing.
template <typename Record>
class RecordSpan {
 public:
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

// The names under each key.
struct KeySection {
  KeyTrie trie;
  RecordSpan<std::uint32_t> postings;
};

}  // namespace

struct IndexView::State {
  SectionFile file;
  std::span<const std::byte> strings = file.bytes_of(Section::strings);
  RecordSpan<layout::PlaceEntry> places{file.bytes_of(Section::places)};
  RecordSpan<layout::AreaNote> notes{file.bytes_of(Section::area_notes)};
  RecordSpan<layout::NameEntry> names{file.bytes_of(Section::names)};
  RecordSpan<std::uint32_t> ids{file.bytes_of(Section::ids)};
  RecordSpan<layout::NearEntry> near{file.bytes_of(Section::near)};
  KeySection exact;
  KeySection skeletons;

  explicit State(const std::filesystem::path& path)
      : file(path),
        exact(open_keys(Section::exact_keys, Section::exact_postings)),
        skeletons(open_keys(Section::skeleton_keys, Section::skeleton_postings)) {}

  // marisa-trie trusts its bytes, so theirs are the checksums that are compared at once (some milliseconds a 10 MB).
  KeySection open_keys(Section keys, Section postings) const {
    file.verify(keys);
    return {KeyTrie(file.bytes_of(keys)), RecordSpan<std::uint32_t>(file.bytes_of(postings))};
  }

  const KeySection& keys(KeyKind kind) const { return kind == KeyKind::exact ? exact : skeletons; }

  std::string_view text(std::uint32_t reference) const {
    std::uint16_t length = 0;
    if (strings.size() < sizeof length || reference > strings.size() - sizeof length) return {};
    std::memcpy(&length, strings.data() + reference, sizeof length);
    if (length > strings.size() - sizeof length - reference) return {};
    return {reinterpret_cast<const char*>(strings.data()) + reference + sizeof length, length};
  }

  layout::PlaceEntry entry(PlaceRow row) const {
    const auto found = places.at(row);
    if (found) return *found;
    layout::PlaceEntry none{};
    none.country_row = none.admin1_row = none.admin2_row = none.note = layout::none;
    return none;
  }

  std::optional<NameHit> name(std::uint32_t number) const {
    const auto found = names.at(number);
    if (!found || (found->place_and_kind & layout::place_mask) >= places.size()) return std::nullopt;
    const auto kind = static_cast<NameKind>(found->place_and_kind >> layout::kind_shift);
    return NameHit{found->place_and_kind & layout::place_mask, text(found->text), kind, kind == NameKind::main};
  }

  std::optional<LonLatBox> extent(const layout::PlaceEntry& place) const {
    const auto note = notes.at(place.note);
    if (!note || !std::isfinite(note->west) || !std::isfinite(note->south) || !std::isfinite(note->east) ||
        !std::isfinite(note->north))
      return std::nullopt;
    // Back to the five decimals that a float holds.
    const auto degrees = [](float value) { return std::round(static_cast<double>(value) * 1e5) / 1e5; };
    return LonLatBox{degrees(note->west), degrees(note->south), degrees(note->east), degrees(note->north)};
  }

  // The name of a containing area as it stands behind a town.
  std::string area_name(PlaceRow row) const {
    const auto area = places.at(row);
    if (!area) return {};
    const auto note = notes.at(area->note);
    const std::string_view short_name = note ? text(note->short_name) : std::string_view();
    return std::string(short_name.empty() ? text(area->name) : short_name);
  }

  static LonLat position(const layout::PlaceEntry& entry) { return {entry.lon / 1e7, entry.lat / 1e7}; }
};

IndexView::IndexView(const std::filesystem::path& path) : state_(std::make_unique<State>(path)) {}
IndexView::~IndexView() = default;
IndexView::IndexView(IndexView&&) noexcept = default;
IndexView& IndexView::operator=(IndexView&&) noexcept = default;

std::size_t IndexView::place_count() const {
  return state_->places.size();
}

PlaceRecord IndexView::record(PlaceRow row) const {
  const layout::PlaceEntry entry = state_->entry(row);
  const std::string_view feature = state_->text(entry.feature);
  return {State::position(entry),
          entry.radius_m,
          entry.population,
          static_cast<PlaceKind>(std::min<std::uint8_t>(entry.kind, static_cast<std::uint8_t>(PlaceKind::region))),
          feature.empty() ? '\0' : feature.front(),
          feature,
          state_->text(entry.country),
          state_->text(entry.admin1),
          state_->text(entry.admin2),
          state_->extent(entry)};
}

Place IndexView::place(PlaceRow row) const {
  const layout::PlaceEntry entry = state_->entry(row);
  Place place;
  place.id = state_->text(entry.id);
  place.name = state_->text(entry.name);
  place.position = State::position(entry);
  place.radius = {static_cast<double>(entry.radius_m)};
  place.feature = state_->text(entry.feature);
  place.country = state_->text(entry.country);
  place.admin1 = state_->text(entry.admin1);
  place.admin2 = state_->text(entry.admin2);
  for (const PlaceRow area : {entry.admin1_row, entry.admin2_row})
    if (area < row || area > row)
      if (auto name = state_->area_name(area); !name.empty()) place.admin.push_back(std::move(name));
  place.country_name = state_->area_name(entry.country_row);
  place.population = entry.population;
  place.extent = state_->extent(entry);
  return place;
}

std::optional<PlaceRow> IndexView::find_id(std::string_view id) const {
  std::size_t begin = 0;
  for (std::size_t end = state_->ids.size(); begin < end;) {
    const std::size_t middle = begin + (end - begin) / 2;
    const PlaceRow row = *state_->ids.at(middle);
    const int order = state_->text(state_->entry(row).id).compare(id);
    if (order == 0 && row < place_count()) return row;
    if (order < 0) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return std::nullopt;
}

std::vector<NameHit> IndexView::find_names(KeyKind kind, std::string_view key) const {
  std::vector<NameHit> hits;
  const KeySection& keys = state_->keys(kind);
  const auto number = keys.trie.find(key);
  if (!number) return hits;
  const auto begin = keys.postings.at(*number);
  const auto end = keys.postings.at(std::size_t{*number} + 1);
  if (!begin || !end || *begin > *end) return hits;
  const std::size_t first = keys.trie.size() + 1;
  for (std::size_t i = first + *begin; i < first + *end; ++i) {
    const auto row = keys.postings.at(i);
    if (!row) break;
    if (const auto hit = state_->name(*row)) hits.push_back(*hit);
  }
  return hits;
}

std::vector<std::string> IndexView::find_keys(KeyKind kind, std::string_view prefix, std::size_t limit) const {
  std::vector<std::string> found;
  if (limit == 0) return found;
  state_->keys(kind).trie.find_all(prefix, [&](std::string_view key, std::uint32_t) {
    found.emplace_back(key);
    return found.size() < limit;
  });
  return found;
}

bool IndexView::has_key_prefix(std::string_view prefix) const {
  return state_->exact.trie.has_prefix(prefix);
}

std::string IndexView::short_name(PlaceRow row) const { return state_->area_name(row); }

std::vector<NameHit> IndexView::names_of(PlaceRow row) const {
  std::vector<NameHit> names;
  const layout::PlaceEntry entry = state_->entry(row);
  for (std::uint32_t i = 0; i < entry.name_count; ++i)
    if (const auto hit = state_->name(entry.first_name + i); hit && hit->place == row) names.push_back(*hit);
  return names;
}

std::string_view IndexView::main_name(PlaceRow row) const {
  return state_->text(state_->entry(row).name);
}
std::string_view IndexView::id_of(PlaceRow row) const {
  return state_->text(state_->entry(row).id);
}

std::size_t IndexView::near_count() const {
  return state_->near.size();
}

NearNode IndexView::near_node(std::size_t node) const {
  const auto entry = state_->near.at(node);
  return entry ? NearNode{entry->x, entry->y, entry->z, entry->place} : NearNode{0, 0, 0, layout::none};
}

std::span<const std::byte> IndexView::border_bytes() const {
  return state_->file.bytes_of(Section::borders);
}
std::span<const std::byte> IndexView::area_bytes() const {
  return state_->file.bytes_of(Section::areas);
}

IndexFacts IndexView::facts() const {
  IndexFacts facts{};
  facts.format_version = state_->file.header().version;
  facts.bytes = state_->file.size();
  facts.places = place_count();
  facts.names = state_->names.size();
  facts.exact_keys = state_->exact.trie.size();
  facts.skeleton_keys = state_->skeletons.trie.size();
  facts.checksum = fmt::format("{:016x}", state_->file.header().table_checksum);
  const auto bytes = state_->file.bytes_of(Section::sources);
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    facts.sources.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return facts;
}

void IndexView::verify() const {
  for (std::uint32_t number = 1; number <= layout::section_count; ++number)
    state_->file.verify(static_cast<Section>(number));
}

}  // namespace toise::gazetteer
