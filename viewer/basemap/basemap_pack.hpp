// Packs geometry into the bytes of basemap.pack.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "core/model/geometry.hpp"
#include "viewer/basemap/basemap_layout.hpp"

namespace toise::viewer {

// Collects tiles; deterministic: equal input in equal order gives equal bytes.
class BasemapPack {
 public:
  // level < basemap_levels. A filled area also gets its outline as segments.
  void add_areas(BasemapKind kind, std::uint16_t level, const MultiPolygon& areas);
  void add_lines(BasemapKind kind, std::uint16_t level, const MultiLine& lines);

  std::string bytes() const;

 private:
  struct Tile {
    std::vector<Trapezoid> trapezoids;
    std::vector<LineSegment> segments;
  };
  using Key = std::tuple<BasemapKind, std::uint16_t, unsigned, unsigned>;  // kind, level, y, x
  std::map<Key, Tile> tiles_;
};

}  // namespace toise::viewer
