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
inline constexpr std::uint32_t format_version = 3;
inline constexpr std::size_t section_alignment = 64;

enum class Section : std::uint32_t {
  texts = 1,
  features,
  places,
  divisions,
  extents,
  names,
  exact_keys,
  exact_postings,
  skeleton_keys,
  skeleton_spellings,
  spellings,
  spelling_postings,
  prefix_keys,
  prefix_postings,
  ids,
  near,
  borders,
  areas,
  sources,
};

inline constexpr std::array<std::string_view, 19> section_names{
    "texts",     "features",          "places",         "divisions",       "extents",
    "names",     "exact_keys",        "exact_postings", "skeleton_keys",   "skeleton_spellings",
    "spellings", "spelling_postings", "prefix_keys",    "prefix_postings", "ids",
    "near",      "borders",           "areas",          "sources"};
inline constexpr std::size_t section_count = section_names.size();

constexpr std::string_view name_of(Section section) {
  const auto number = static_cast<std::size_t>(section);
  return number >= 1 && number <= section_count ? section_names[number - 1] : "unknown";
}

struct Header {
  std::array<char, 8> magic;
  std::uint32_t version;
  std::uint32_t sections;  // section_count
  std::uint64_t file_size;
  std::uint64_t table_checksum;  // XXH64 of the section table: the file's checksum, as it holds the sections' own
  std::uint64_t names;           // of all places, as `toise gazetteer info` tells
  std::array<char, 24> reserved;
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
inline constexpr std::uint32_t most_places = 1u << 30;

// A text is the offset in `texts` of a length (varint) and so many bytes of UTF-8. The text at offset 0 is "".
struct PlaceEntry {
  std::int32_t lon;  // in units of 1e-7 degrees
  std::int32_t lat;
  std::uint32_t population;
  float radius_m;
  std::uint32_t id;        // the number of "geonames:<number>", or with the flag text_id a text
  std::uint32_t division;  // row in `divisions`
  std::uint32_t names;     // offset in `names`; they end where those of the next place begin
  std::uint16_t feature;   // row in `features`
  std::uint8_t kind;       // PlaceKind
  std::uint8_t flags;
};
static_assert(sizeof(PlaceEntry) == 32);
inline constexpr std::uint8_t text_id = 1;     // the id is a text
inline constexpr std::uint8_t has_extent = 2;  // the place stands in `extents`
inline constexpr std::uint8_t has_short = 4;   // its names begin with its short name, which is none of them

// Where places lie: each combination once.
struct Division {
  std::uint32_t country;  // texts
  std::uint32_t admin1;
  std::uint32_t admin2;
  std::uint32_t country_row;  // rows of the containing areas in `places`, or none
  std::uint32_t admin1_row;
  std::uint32_t admin2_row;
};
static_assert(sizeof(Division) == 24);

// By place, ascending. Degrees.
struct Extent {
  std::uint32_t place;
  float west;
  float south;
  float east;
  float north;
};
static_assert(sizeof(Extent) == 20);

// A town, in metres from the centre of the Earth (WGS 84): a node of a k-d tree with leaves of near_leaf entries.
struct NearEntry {
  float x;
  float y;
  float z;
  std::uint32_t
      place_and_axis;  // the axis (0 x, 1 y, 2 z) along which this node parts its range is in the upper two bits
};
static_assert(sizeof(NearEntry) == 16);
inline constexpr std::size_t near_leaf = 8;
inline constexpr std::uint32_t axis_shift = 30;
inline constexpr std::uint32_t place_mask = (1u << axis_shift) - 1;

}  // namespace toise::gazetteer::layout
