// Draws one glyph of a font file with its halo (FreeType).
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>

namespace toise::viewer {

struct GlyphImage;

class GlyphRaster {
 public:
  // Throws Error(bad_asset) when FreeType cannot read the font.
  explicit GlyphRaster(const std::filesystem::path& font);
  ~GlyphRaster();
  GlyphRaster(GlyphRaster&&) noexcept;

  // See TextShaper::rasterise. A glyph without an outline gives an empty image. Unhinted.
  GlyphImage draw(std::uint32_t glyph, float size, float shift, float halo) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::viewer
