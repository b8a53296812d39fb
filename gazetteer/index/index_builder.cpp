// Numbers the places, collects their names under keys and writes the sections.
#include "gazetteer/index/index_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "core/base/error.hpp"
#include "gazetteer/index/id_table.hpp"
#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/index/name_keys.hpp"
#include "gazetteer/index/near_tree.hpp"
#include "gazetteer/index/place_table.hpp"
#include "gazetteer/index/record_span.hpp"
#include "gazetteer/index/section_file.hpp"

namespace toise::gazetteer {

struct IndexBuilder::State {
  std::vector<SourcePlace> places;
  std::vector<std::byte> borders;
  std::vector<std::byte> areas;
  std::vector<std::string> sources;
};

namespace {

using layout::Section;

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

Sections write_places(const std::vector<SourcePlace>& places, std::uint64_t& name_count) {
  std::vector<std::string_view> ids;
  ids.reserve(places.size());
  for (const SourcePlace& source : places) ids.push_back(source.place.id);
  Sections sections;
  PlaceTableWriter table(ids);
  NameKeys keys;
  std::vector<layout::NearEntry> near;
  for (std::uint32_t row = 0; row < places.size(); ++row) {
    const Place& place = places[row].place;
    const auto names = distinct_names(places[row]);
    name_count += names.size();
    table.add_place(place, places[row].short_name, names);
    keys.add_place(row, kind_of(place), static_cast<std::uint64_t>(std::max<std::int64_t>(place.population, 0)), names);
    if (kind_of(place) == PlaceKind::point) near.push_back(make_near_entry(place.position, row));
  }
  table.write(sections);
  keys.write(sections);
  sections[Section::ids] = write_id_table(ids);
  arrange_near_tree(near);
  for (const auto& entry : near) append_record(sections[Section::near], entry);
  return sections;
}

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
  if (all.places.size() > layout::most_places)
    throw Error(ErrorCode::bad_data,
                fmt::format("{} places are more than an index holds ({})", all.places.size(), layout::most_places));
  std::uint64_t names = 0;
  Sections sections = write_places(all.places, names);
  sections[Section::borders] = to_text(all.borders);
  sections[Section::areas] = to_text(all.areas);
  std::sort(all.sources.begin(), all.sources.end());
  for (const std::string& line : all.sources) sections[Section::sources] += line + '\n';
  write_sections(sections, names, path);
}

}  // namespace toise::gazetteer
