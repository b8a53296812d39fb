// Opens the sections and asks them. Every reference is checked when it is followed: damage gives fewer results.
#include "gazetteer/index/index_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/varint.hpp"
#include "gazetteer/index/id_table.hpp"
#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/index/key_trie.hpp"
#include "gazetteer/index/place_table.hpp"
#include "gazetteer/index/section_file.hpp"
#include "gazetteer/index/sound_table.hpp"

namespace toise::gazetteer {
namespace {

using layout::Section;

// What stands under each key.
struct KeySection {
  KeyTrie trie;
  ListTable lists;

  std::span<const std::byte> find(std::string_view key) const {
    const auto number = trie.find(key);
    return number ? lists.at(*number) : std::span<const std::byte>();
  }
};

PlaceKind kind_of(const layout::PlaceEntry& entry) {
  return static_cast<PlaceKind>(std::min<std::uint8_t>(entry.kind, static_cast<std::uint8_t>(PlaceKind::region)));
}

}  // namespace

struct IndexView::State {
  SectionFile file;
  PlaceTable places;
  RecordSpan<std::uint32_t> ids;
  SpellingTable spellings;
  KeySection exact;
  SoundTable sounds;
  KeySection prefixes;

  explicit State(const std::filesystem::path& path)
      : file(path),
        places({file.bytes_of(Section::texts), file.bytes_of(Section::features), file.bytes_of(Section::places),
                file.bytes_of(Section::divisions), file.bytes_of(Section::extents), file.bytes_of(Section::names)}),
        ids(file.bytes_of(Section::ids)),
        spellings(file.bytes_of(Section::spellings), file.bytes_of(Section::spelling_postings)),
        exact(open_keys(Section::exact_keys, Section::exact_postings)),
        sounds(verified(Section::skeleton_keys), file.bytes_of(Section::skeleton_spellings)),
        prefixes(open_keys(Section::prefix_keys, Section::prefix_postings)) {}

  // marisa-trie trusts its bytes, so theirs are the checksums that are compared at once (a tenth of a millisecond a
  // MB).
  std::span<const std::byte> verified(Section keys) const {
    file.verify(keys);
    return file.bytes_of(keys);
  }
  KeySection open_keys(Section keys, Section lists) const {
    return {KeyTrie(verified(keys)), ListTable(file.bytes_of(lists), ListEntry::two_numbers)};
  }

  void append_names(const PostingList& postings, std::vector<NameHit>& hits) const {
    for (const NamePosting& each : postings)
      if (each.place < places.size())
        hits.push_back({each.place, places.name(each.place, each.ordinal), each.kind, each.kind == NameKind::main});
  }
};

IndexView::IndexView(const std::filesystem::path& path) : state_(std::make_unique<State>(path)) {}
IndexView::~IndexView() = default;
IndexView::IndexView(IndexView&&) noexcept = default;
IndexView& IndexView::operator=(IndexView&&) noexcept = default;

std::size_t IndexView::place_count() const {
  return state_->places.size();
}

PlaceRecord IndexView::record(PlaceRow row) const {
  const PlaceTable& places = state_->places;
  const layout::PlaceEntry entry = places.entry(row);
  const layout::Division division = places.division(entry);
  const std::string_view feature = places.feature(entry);
  return {{entry.lon / 1e7, entry.lat / 1e7},
          entry.radius_m,
          entry.population,
          kind_of(entry),
          feature.empty() ? '\0' : feature.front(),
          feature,
          places.text(division.country),
          places.text(division.admin1),
          places.text(division.admin2),
          places.extent(row, entry)};
}

LonLat IndexView::position(PlaceRow row) const {
  const layout::PlaceEntry entry = state_->places.entry(row);
  return {entry.lon / 1e7, entry.lat / 1e7};
}

Place IndexView::place(PlaceRow row) const {
  const PlaceTable& places = state_->places;
  const layout::PlaceEntry entry = places.entry(row);
  const layout::Division division = places.division(entry);
  Place place;
  place.id = places.id(entry);
  place.name = places.name(row, 0);
  place.position = {entry.lon / 1e7, entry.lat / 1e7};
  place.radius = {static_cast<double>(entry.radius_m)};
  place.feature = places.feature(entry);
  place.country = places.text(division.country);
  place.admin1 = places.text(division.admin1);
  place.admin2 = places.text(division.admin2);
  for (const PlaceRow area : {division.admin1_row, division.admin2_row})
    if (area != row)
      if (const auto name = places.short_name(area); !name.empty()) place.admin.emplace_back(name);
  place.country_name = places.short_name(division.country_row);
  place.population = entry.population;
  place.extent = places.extent(row, entry);
  return place;
}

std::optional<PlaceRow> IndexView::find_id(std::string_view id) const {
  return find_in_id_table(state_->ids, hash_id(id), [&](PlaceRow row) { return state_->places.has_id(row, id); });
}

std::vector<NameHit> IndexView::find_names(KeyKind kind, std::string_view key) const {
  std::vector<NameHit> hits;
  if (kind == KeyKind::exact) {
    state_->append_names(find_postings(key), hits);
    return hits;
  }
  for (const SpellingRow row : find_spellings(key)) state_->append_names(state_->spellings.names(row), hits);
  std::stable_sort(hits.begin(), hits.end(), [](const NameHit& a, const NameHit& b) { return a.place < b.place; });
  return hits;
}

PostingList IndexView::find_postings(std::string_view exact_key) const {
  return PostingList(state_->exact.find(exact_key));
}

std::string_view IndexView::name_text(PlaceRow row, std::uint32_t ordinal) const {
  return state_->places.name(row, ordinal);
}

std::vector<SpellingRow> IndexView::find_spellings(std::string_view skeleton) const {
  return state_->sounds.find(skeleton);
}

const SpellingTable& IndexView::spellings() const {
  return state_->spellings;
}

std::optional<PostingList> IndexView::find_crowded(std::string_view prefix) const {
  const auto number = state_->prefixes.trie.find(prefix);
  if (!number) return std::nullopt;
  return PostingList(state_->prefixes.lists.at(*number));
}

std::vector<std::string> IndexView::find_keys(KeyKind kind, std::string_view prefix, std::size_t limit) const {
  std::vector<std::string> found;
  if (limit == 0) return found;
  const KeyTrie& keys = kind == KeyKind::exact ? state_->exact.trie : state_->sounds.keys();
  keys.find_all(prefix, [&](std::string_view key, std::uint32_t) {
    found.emplace_back(key);
    return found.size() < limit;
  });
  return found;
}

void IndexView::visit_keys(std::string_view prefix,
                           const std::function<bool(std::string_view, const PostingList&)>& visit) const {
  state_->exact.trie.find_all(prefix, [&](std::string_view key, std::uint32_t number) {
    return visit(key, PostingList(state_->exact.lists.at(number)));
  });
}

bool IndexView::has_key_prefix(std::string_view prefix) const {
  return state_->exact.trie.has_prefix(prefix);
}

std::string_view IndexView::main_name(PlaceRow row) const {
  return state_->places.name(row, 0);
}

std::string IndexView::id_of(PlaceRow row) const {
  return state_->places.id(state_->places.entry(row));
}

std::string IndexView::short_name(PlaceRow row) const {
  return std::string(state_->places.short_name(row));
}

PlaceKind IndexView::kind(PlaceRow row) const {
  return kind_of(state_->places.entry(row));
}

void IndexView::visit_names(PlaceRow row, const NameVisit& visit) const {
  state_->places.visit_names(row, [&](const NameText& name) { return visit(name.kind, name.text); });
}

std::vector<NameHit> IndexView::names_of(PlaceRow row) const {
  std::vector<NameHit> names;
  state_->places.visit_names(row, [&](const NameText& name) {
    names.push_back({row, name.text, name.kind, name.kind == NameKind::main});
    return true;
  });
  return names;
}

std::span<const std::byte> IndexView::near_bytes() const {
  return state_->file.bytes_of(Section::near);
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
  facts.names = state_->file.header().names;
  facts.exact_keys = state_->exact.trie.size();
  facts.skeleton_keys = state_->sounds.keys().size();
  facts.spellings = state_->spellings.size();
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
