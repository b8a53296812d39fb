// Numbers the places, collects their names under keys and writes the sections.
#include "gazetteer/index/index_builder.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/index/key_table.hpp"
#include "gazetteer/index/near_tree.hpp"
#include "gazetteer/index/section_file.hpp"
#include "gazetteer/index/string_pool.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace toise::gazetteer {

struct IndexBuilder::State {
  std::vector<SourcePlace> places;
  std::vector<std::byte> borders;
  std::vector<std::byte> areas;
  std::vector<std::string> sources;
};

namespace {

using layout::Section;
using Sections = std::map<Section, std::string>;

template <typename Record>
void append_record(std::string& out, const Record& record) {
  char bytes[sizeof record];
  std::memcpy(bytes, &record, sizeof record);
  out.append(bytes, sizeof record);
}

std::string to_text(const std::vector<std::byte>& bytes) {
  std::string text(bytes.size(), '\0');
  if (!bytes.empty()) std::memcpy(text.data(), bytes.data(), bytes.size());
  return text;
}

// The names of a place, each text once with its best kind, the main name first.
std::vector<PlaceName> distinct_names(const SourcePlace& source) {
  std::vector<PlaceName> names{{source.place.name, NameKind::main}};
  names.insert(names.end(), source.names.begin(), source.names.end());
  std::stable_sort(names.begin() + 1, names.end(), [](const PlaceName& a, const PlaceName& b) {
    return std::tie(a.kind, a.text) < std::tie(b.kind, b.text);
  });
  std::vector<PlaceName> kept;
  std::unordered_set<std::string_view> seen;
  for (const PlaceName& name : names)
    if (!name.text.empty() && seen.insert(name.text).second) kept.push_back(name);
  if (kept.size() > std::numeric_limits<std::uint16_t>::max()) kept.resize(std::numeric_limits<std::uint16_t>::max());
  return kept;
}

// Fills the sections from places in their final order.
class SectionWriter {
 public:
  explicit SectionWriter(const std::vector<SourcePlace>& places) : places_(places) {
    rows_.reserve(places.size());
    for (std::uint32_t row = 0; row < places.size(); ++row) rows_.emplace(places[row].place.id, row);
  }

  Sections write() {
    for (std::uint32_t row = 0; row < places_.size(); ++row) add_place(row);
    WrittenKeys exact = exact_.write();
    WrittenKeys skeletons = skeletons_.write();
    sections_[Section::exact_keys] = std::move(exact.trie);
    sections_[Section::exact_postings] = std::move(exact.postings);
    sections_[Section::skeleton_keys] = std::move(skeletons.trie);
    sections_[Section::skeleton_postings] = std::move(skeletons.postings);
    sections_[Section::strings] = strings_.bytes();
    add_ids();
    arrange_near_tree(near_);
    for (const auto& entry : near_) append_record(sections_[Section::near], entry);
    return std::move(sections_);
  }

 private:
  std::uint32_t row_of(const std::string& id) const {
    const auto found = rows_.find(id);
    return found == rows_.end() ? layout::none : found->second;
  }

  void add_place(std::uint32_t row) {
    const SourcePlace& source = places_[row];
    const Place& place = source.place;
    layout::PlaceEntry entry{};
    entry.lon = static_cast<std::int32_t>(std::lround(place.position.lon * 1e7));
    entry.lat = static_cast<std::int32_t>(std::lround(place.position.lat * 1e7));
    entry.population = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(place.population, 0, std::numeric_limits<std::uint32_t>::max()));
    entry.radius_m = static_cast<float>(place.radius.value);
    entry.id = strings_.add(place.id);
    entry.name = strings_.add(place.name);
    entry.feature = strings_.add(place.feature);
    entry.country = strings_.add(place.country);
    entry.admin1 = strings_.add(place.admin1);
    entry.admin2 = strings_.add(place.admin2);
    entry.country_row = row_of("country:" + place.country);
    entry.admin1_row = row_of("admin1:" + place.admin1);
    entry.admin2_row = row_of("admin2:" + place.admin2);
    entry.kind = static_cast<std::uint8_t>(kind_of(place));
    entry.note = add_note(source);
    entry.first_name = name_count_;
    entry.name_count = add_names(row, source);
    append_record(sections_[Section::places], entry);
    if (kind_of(place) == PlaceKind::point) near_.push_back(make_near_entry(place.position, row));
  }

  std::uint32_t add_note(const SourcePlace& source) {
    if (!source.place.extent && source.short_name.empty()) return layout::none;
    constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
    layout::AreaNote note{unknown, unknown, unknown, unknown, strings_.add(source.short_name)};
    if (const auto& box = source.place.extent) {
      note.west = static_cast<float>(box->west);
      note.south = static_cast<float>(box->south);
      note.east = static_cast<float>(box->east);
      note.north = static_cast<float>(box->north);
    }
    std::string& notes = sections_[Section::area_notes];
    append_record(notes, note);
    return static_cast<std::uint32_t>(notes.size() / sizeof note - 1);
  }

  std::uint16_t add_names(std::uint32_t row, const SourcePlace& source) {
    const auto names = distinct_names(source);
    std::unordered_set<std::string> exact_seen;
    std::unordered_set<std::string> skeletons_seen;
    for (const PlaceName& name : names) {
      const auto kind = static_cast<std::uint32_t>(name.kind);
      append_record(sections_[Section::names],
                    layout::NameEntry{row | (kind << layout::kind_shift), strings_.add(name.text)});
      const std::uint32_t name_row = name_count_++;
      const auto keys = make_exact_keys(name.text);
      for (const std::string& key : keys)
        if (exact_seen.insert(key).second) exact_.add(key, row, name_row);
      if (keys.empty() || name.kind == NameKind::demonym || name.kind == NameKind::code) continue;
      const std::string consonants = skeleton(name.text);
      if (consonants.size() >= 2 && skeletons_seen.insert(consonants + '\n' + keys.front()).second)
        skeletons_.add(consonants, row, name_row);
    }
    return static_cast<std::uint16_t>(names.size());
  }

  void add_ids() {
    std::vector<std::uint32_t> rows(places_.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row) rows[row] = row;
    std::sort(rows.begin(), rows.end(),
              [this](std::uint32_t a, std::uint32_t b) { return places_[a].place.id < places_[b].place.id; });
    for (const std::uint32_t row : rows) append_record(sections_[Section::ids], row);
  }

  const std::vector<SourcePlace>& places_;
  std::unordered_map<std::string, std::uint32_t> rows_;
  StringPool strings_;
  KeyTable exact_;
  KeyTable skeletons_;
  Sections sections_;
  std::vector<layout::NearEntry> near_;
  std::uint32_t name_count_ = 0;
};

}  // namespace

IndexBuilder::IndexBuilder() : state_(std::make_unique<State>()) {}
IndexBuilder::~IndexBuilder() = default;

void IndexBuilder::add(SourcePlace place) {
  state_->places.push_back(std::move(place));
}
std::size_t IndexBuilder::size() const {
  return state_->places.size();
}
void IndexBuilder::set_borders(std::vector<std::byte> encoded) {
  state_->borders = std::move(encoded);
}
void IndexBuilder::set_areas(std::vector<std::byte> encoded) {
  state_->areas = std::move(encoded);
}
void IndexBuilder::add_source(std::string line) {
  state_->sources.push_back(std::move(line));
}

void IndexBuilder::write(const std::filesystem::path& path) {
  State all = std::move(*state_);
  *state_ = State{};
  // More important places come first: the rows of a key are then in the order in which they are wanted.
  std::sort(all.places.begin(), all.places.end(), [](const SourcePlace& a, const SourcePlace& b) {
    if (a.place.population != b.place.population) return a.place.population > b.place.population;
    return a.place.id < b.place.id;
  });
  Sections sections = SectionWriter(all.places).write();
  sections[Section::borders] = to_text(all.borders);
  sections[Section::areas] = to_text(all.areas);
  std::sort(all.sources.begin(), all.sources.end());
  for (const std::string& line : all.sources) sections[Section::sources] += line + '\n';
  write_sections(sections, path);
}

}  // namespace toise::gazetteer
