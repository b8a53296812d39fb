// The mapped basemap: tiles read where they lie.
#pragma once
#include <cstdint>
#include <filesystem>
#include <span>

#include "core/base/mapped_file.hpp"
#include "viewer/basemap/basemap_layout.hpp"

namespace toise::viewer {

struct BasemapTile {
  std::span<const Trapezoid> fill;
  std::span<const LineSegment> lines;
};

// Opening maps the file and checks that every tile lies inside it.
class BasemapView {
 public:
  // Throws Error(bad_asset) naming the file and the cure, and what MappedFile throws.
  explicit BasemapView(const std::filesystem::path& path);

  // Empty spans where the tile holds nothing. Never throws.
  BasemapTile tile(BasemapKind kind, std::uint16_t level, unsigned x, unsigned y) const;
  std::span<const PackEntry> entries() const { return entries_; }

 private:
  MappedFile file_;
  std::span<const PackEntry> entries_;
};

}  // namespace toise::viewer
