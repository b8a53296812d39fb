// Tiles to bytes.
#include "viewer/basemap/basemap_pack.hpp"

#include <cstdint>
#include <cstring>

#include "viewer/basemap/tile_cutter.hpp"

namespace toise::viewer {
namespace {

template <typename Value>
void append(std::string& bytes, const Value* values, std::size_t count) {
  const std::size_t at = bytes.size();
  bytes.resize(at + count * sizeof(Value));
  if (count > 0) std::memcpy(bytes.data() + at, values, count * sizeof(Value));
}

}  // namespace

void BasemapPack::add_areas(BasemapKind kind, std::uint16_t level, const MultiPolygon& areas) {
  const unsigned zoom = tile_zoom.at(level);
  for (const Polygon& polygon : areas) {
    cut_polygon(polygon, zoom, [&](TileAddress at, const std::vector<TileRing>& rings) {
      auto& tile = tiles_[{kind, level, at.y, at.x}];
      const auto found = find_trapezoids(rings);
      tile.trapezoids.insert(tile.trapezoids.end(), found.begin(), found.end());
    });
    for (const Ring& ring : polygon) add_lines(kind, level, {ring});
  }
}

void BasemapPack::add_lines(BasemapKind kind, std::uint16_t level, const MultiLine& lines) {
  const unsigned zoom = tile_zoom.at(level);
  for (const Line& line : lines)
    cut_line(line, zoom, [&](TileAddress at, const LineSegment& segment) {
      tiles_[{kind, level, at.y, at.x}].segments.push_back(segment);
    });
}

std::string BasemapPack::bytes() const {
  const PackHeader header{pack_magic, pack_version, static_cast<std::uint32_t>(tiles_.size())};
  std::vector<PackEntry> entries;
  std::uint64_t offset = sizeof(PackHeader) + tiles_.size() * sizeof(PackEntry);
  for (const auto& [key, tile] : tiles_) {
    const auto& [kind, level, y, x] = key;
    entries.push_back({kind, level, static_cast<std::uint16_t>(x), static_cast<std::uint16_t>(y),
                       static_cast<std::uint32_t>(tile.trapezoids.size()),
                       static_cast<std::uint32_t>(tile.segments.size()), offset});
    offset += tile.trapezoids.size() * sizeof(Trapezoid) + tile.segments.size() * sizeof(LineSegment);
  }
  std::string bytes;
  bytes.reserve(offset);
  append(bytes, &header, 1);
  append(bytes, entries.data(), entries.size());
  for (const auto& [key, tile] : tiles_) {
    append(bytes, tile.trapezoids.data(), tile.trapezoids.size());
    append(bytes, tile.segments.data(), tile.segments.size());
  }
  return bytes;
}

}  // namespace toise::viewer
