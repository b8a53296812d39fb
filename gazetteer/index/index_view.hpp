// The mapped index file: places and names, read where they lie.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/place.hpp"

namespace toise::gazetteer {

// The number of a place in the index; stable only for one index file.
using PlaceRow = std::uint32_t;

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

// A node of the spatial tree: a town on the unit sphere (see docs/index-file.md, section `near`).
struct NearNode {
  float x;
  float y;
  float z;
  PlaceRow place;
};

// What a name is to its place.
enum class NameKind : std::uint8_t {
  main,       // the main name or its ASCII form
  alternate,  // another name or spelling
  demonym,    // "Turkish", "Syrians": says the place's people or things, not the place
  code,       // "SY", "SYR", "TX": an abbreviation, to be trusted only in capitals or beside another name
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
  Place place(PlaceRow row) const;                             // the whole value
  std::optional<PlaceRow> find_id(std::string_view id) const;  // "geonames:172370", "admin1:SY.12", ...
  // Names under a key made by gazetteer/names; empty when there is none.
  std::vector<NameHit> find_names(KeyKind kind, std::string_view key) const;
  // Keys that begin with `prefix`, at most `limit`, in the trie's order.
  std::vector<std::string> find_keys(KeyKind kind, std::string_view prefix, std::size_t limit) const;
  // True when some exact key begins with this text (for longest-match reading).
  bool has_key_prefix(std::string_view prefix) const;
  std::string_view main_name(PlaceRow row) const;
  std::string_view id_of(PlaceRow row) const;
  // The name of an area as it stands behind a town: "Idlib" for "Idlib Governorate"; else the main name.
  std::string short_name(PlaceRow row) const;
  // All names of a place, the main one first.
  std::vector<NameHit> names_of(PlaceRow row) const;
  // The implicit k-d tree over the towns, in memory order; see gazetteer/lookup/nearest.
  std::size_t near_count() const;
  NearNode near_node(std::size_t node) const;
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
