// The index file byte by byte, as structures; docs/index-file.md says the same in words.
#pragma once
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace toise::gazetteer::layout {

static_assert(std::endian::native == std::endian::little, "the index file is little-endian and read in place");

inline constexpr std::array<char, 8> magic{'T', 'O', 'I', 'S', 'E', 'I', 'D', 'X'};
inline constexpr std::uint32_t format_version = 1;
inline constexpr std::size_t section_alignment = 64;

enum class Section : std::uint32_t {
  strings = 1,
  places,
  area_notes,
  names,
  exact_keys,
  exact_postings,
  skeleton_keys,
  skeleton_postings,
  ids,
  near,
  borders,
  areas,
  sources,
};
inline constexpr std::size_t section_count = 13;

constexpr std::string_view name_of(Section section) {
  constexpr std::array<std::string_view, section_count> names{
      "strings",           "places", "area_notes", "names",   "exact_keys", "exact_postings", "skeleton_keys",
      "skeleton_postings", "ids",    "near",       "borders", "areas",      "sources"};
  const auto number = static_cast<std::size_t>(section);
  return number >= 1 && number <= section_count ? names[number - 1] : "unknown";
}

struct Header {
  std::array<char, 8> magic;
  std::uint32_t version;
  std::uint32_t sections;  // 13
  std::uint64_t file_size;
  std::uint64_t table_checksum;  // XXH64 of the section table: the file's checksum, as it holds the sections' own
  std::array<char, 32> reserved;
};
static_assert(sizeof(Header) == 64);

struct SectionEntry {
  std::uint32_t section;
  std::uint32_t reserved;
  std::uint64_t offset;    // from the start of the file, a multiple of 64
  std::uint64_t length;    // in bytes
  std::uint64_t checksum;  // XXH64 of those bytes
};
static_assert(sizeof(SectionEntry) == 32);

inline constexpr std::uint32_t none = 0xFFFFFFFF;

// A string reference is the offset in `strings` of a 16-bit length and so many bytes of UTF-8. Offset 0 is "".
struct PlaceEntry {
  std::int32_t lon;  // in units of 1e-7 degrees
  std::int32_t lat;
  std::uint32_t population;
  float radius_m;
  std::uint32_t id;  // string references
  std::uint32_t name;
  std::uint32_t feature;
  std::uint32_t country;
  std::uint32_t admin1;
  std::uint32_t admin2;
  std::uint32_t country_row;  // rows of the containing areas, or none
  std::uint32_t admin1_row;
  std::uint32_t admin2_row;
  std::uint32_t first_name;  // row in `names`
  std::uint16_t name_count;
  std::uint8_t kind;  // PlaceKind
  std::uint8_t reserved;
  std::uint32_t note;  // row in `area_notes`, or none
};
static_assert(sizeof(PlaceEntry) == 64);

struct AreaNote {
  float west;  // of the extent in degrees; west is NaN when it is not known
  float south;
  float east;
  float north;
  std::uint32_t short_name;  // string reference: "Idlib" for "Idlib Governorate"; 0 when there is none
};
static_assert(sizeof(AreaNote) == 20);

// The kind of name (NameKind) is in the two highest bits of `place_and_kind`.
struct NameEntry {
  std::uint32_t place_and_kind;
  std::uint32_t text;  // string reference
};
static_assert(sizeof(NameEntry) == 8);
inline constexpr std::uint32_t kind_shift = 30;
inline constexpr std::uint32_t place_mask = (1u << kind_shift) - 1;

struct NearEntry {
  float x;
  float y;
  float z;
  std::uint32_t place;
};
static_assert(sizeof(NearEntry) == 16);

}  // namespace toise::gazetteer::layout
