// The mapped index file: places and names, read where they lie.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/place.hpp"
#include "gazetteer/index/posting_list.hpp"
#include "gazetteer/index/spelling_table.hpp"

namespace toise::gazetteer {

// What ranking needs of a place without decoding it.
struct PlaceRecord {
  LonLat position;
  float radius_m;
  std::uint64_t population;
  PlaceKind kind;
  char feature_class;        // 'P', 'A', 'L' ...
  std::string_view feature;  // "P.PPL"
  std::string_view country;  // "SY"
  std::string_view admin1;   // "SY.12"
  std::string_view admin2;
  std::optional<LonLatBox> extent;  // of areas
};

// A name of a place under a key.
struct NameHit {
  PlaceRow place;
  std::string_view name;  // as the source writes it
  NameKind kind;
  bool is_main;  // kind == NameKind::main
};

enum class KeyKind { exact, skeleton };

// What `toise gazetteer info` tells.
struct IndexFacts {
  std::uint32_t format_version;
  std::size_t bytes;
  std::size_t places;
  std::size_t names;
  std::size_t exact_keys;
  std::size_t skeleton_keys;
  std::size_t spellings;
  std::string checksum;              // of the file, as stored in it
  std::vector<std::string> sources;  // a line each: name, version, licence
};

// Opening maps the file and checks its header; nothing is parsed. Cheap to move, safe to read from many threads.
class IndexView {
 public:
  // Throws Error(not_found, bad_index, index_version), each with the cure.
  explicit IndexView(const std::filesystem::path& path);
  ~IndexView();
  IndexView(IndexView&&) noexcept;
  IndexView& operator=(IndexView&&) noexcept;

  std::size_t place_count() const;
  PlaceRecord record(PlaceRow row) const;
  LonLat position(PlaceRow row) const;
  PlaceKind kind(PlaceRow row) const;
  Place place(PlaceRow row) const;                             // the whole value
  std::optional<PlaceRow> find_id(std::string_view id) const;  // "geonames:172370", "admin1:SY.12", ...
  // Names under a key made by gazetteer/names, by place; empty when there is none.
  std::vector<NameHit> find_names(KeyKind kind, std::string_view key) const;
  // The same under an exact key, as they lie in the file: nothing is copied. A damaged file may name rows that are not
  // below place_count(). Marked where other places may have a name that sounds alike and is at most one letter apart
  // (see gazetteer/index/alike_names).
  PostingList find_postings(std::string_view exact_key) const;
  // One of the names of a place; "" when there is none of this number.
  std::string_view name_text(PlaceRow row, std::uint32_t ordinal) const;
  // Spellings whose names have this skeleton, and all spellings there are.
  std::vector<SpellingRow> find_spellings(std::string_view skeleton) const;
  const SpellingTable& spellings() const;
  // The best known places under keys that begin with `prefix`, when those are too many to be looked through one by one.
  std::optional<PostingList> find_crowded(std::string_view prefix) const;
  // Keys that begin with `prefix`, at most `limit`, in the trie's order.
  std::vector<std::string> find_keys(KeyKind kind, std::string_view prefix, std::size_t limit) const;
  // Calls visit(key, names) for the exact keys that begin with `prefix`, better known first, until it returns false.
  void visit_keys(std::string_view prefix,
                  const std::function<bool(std::string_view key, const PostingList& names)>& visit) const;
  // True when some exact key begins with this text (for longest-match reading).
  bool has_key_prefix(std::string_view prefix) const;
  std::string_view main_name(PlaceRow row) const;
  std::string id_of(PlaceRow row) const;
  // The name of an area as it stands behind a town: "Idlib" for "Idlib Governorate"; else the main name.
  std::string short_name(PlaceRow row) const;
  // Calls visit(kind, name) for each name of a place, the main one first, until it returns false.
  using NameVisit = std::function<bool(NameKind kind, std::string_view name)>;
  void visit_names(PlaceRow row, const NameVisit& visit) const;
  // All names of a place, the main one first.
  std::vector<NameHit> names_of(PlaceRow row) const;
  // The entries of a k-d tree over the towns (layout::NearEntry); see gazetteer/lookup/nearest.
  std::span<const std::byte> near_bytes() const;
  // Encoded land borders and areas, for core/geo.
  std::span<const std::byte> border_bytes() const;
  std::span<const std::byte> area_bytes() const;
  IndexFacts facts() const;
  // Compares every section with its checksum. Reads the whole file. Throws Error(bad_index) naming the section.
  void verify() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::gazetteer
