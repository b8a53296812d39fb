// Composes a shaped text into pictures of its letters and of their halo.
#pragma once
#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "viewer/lettering/text_shaper.hpp"

namespace toise::viewer {

// Glyphs are drawn once and kept.
class TextRaster {
 public:
  // Keeps the reference.
  explicit TextRaster(const TextShaper& shaper) : shaper_(shaper) {}

  // Left to right, each a part of the text at most `widest` pixels wide (a glyph wider than that stands alone); `left`
  // is counted from the left end of the baseline, at a whole pixel. halo: its width in pixels; 0 for none. Empty for a
  // text that leaves no mark.
  std::vector<GlyphImage> compose(const ShapedText& text, float halo, int widest);

 private:
  // face, glyph, size in 64ths, quarter of a pixel, halo in 64ths
  using Key = std::tuple<std::uint32_t, std::uint32_t, int, int, int>;
  struct Stamp {
    const GlyphImage* image;
    int left;  // from the left end of the baseline
    int top;   // from the baseline up
  };

  const GlyphImage& find_glyph(const ShapedGlyph& glyph, float size, int quarter, float halo);
  static GlyphImage join(const std::vector<Stamp>& stamps);

  const TextShaper& shaper_;
  std::map<Key, GlyphImage> glyphs_;
};

}  // namespace toise::viewer
