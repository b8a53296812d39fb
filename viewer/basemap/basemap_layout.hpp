// The layout of basemap.pack: a header, a sorted directory of tiles, then trapezoids and line segments of each tile.
#pragma once
#include <array>
#include <cstdint>

namespace toise::viewer {

// Native byte order (little-endian on every system we build for): the file is made by the build that reads it.
enum class BasemapKind : std::uint16_t { land, lake, river, country_border, admin1_border, disputed_border };

// Levels of detail, coarse to fine, and the zoom of the Web Mercator tile grid that each is cut into.
inline constexpr std::uint16_t basemap_levels = 3;
inline constexpr std::array<unsigned, basemap_levels> tile_zoom = {0, 3, 6};

// A piece of a filled area between two parallels, in units of its tile: x grows east, y south, [0, 1].
struct Trapezoid {
  float top;
  float bottom;
  float top_left;
  float top_right;
  float bottom_left;
  float bottom_right;
  bool operator==(const Trapezoid&) const = default;
};

// A piece of a line, in units of its tile.
struct LineSegment {
  float x0;
  float y0;
  float x1;
  float y1;
  bool operator==(const LineSegment&) const = default;
};

struct PackHeader {
  std::array<char, 8> magic;
  std::uint32_t version;
  std::uint32_t tiles;
};

inline constexpr std::array<char, 8> pack_magic = {'T', 'O', 'I', 'S', 'E', 'B', 'M', 'P'};
inline constexpr std::uint32_t pack_version = 2;

// Sorted by kind, level, y, x. The trapezoids lie at `offset` from the start of the file, the segments after them.
struct PackEntry {
  BasemapKind kind;
  std::uint16_t level;
  std::uint16_t x;
  std::uint16_t y;
  std::uint32_t trapezoids;
  std::uint32_t segments;
  std::uint64_t offset;
};

static_assert(sizeof(PackHeader) == 16 && sizeof(PackEntry) == 24);
static_assert(sizeof(Trapezoid) == 24 && sizeof(LineSegment) == 16);

}  // namespace toise::viewer
