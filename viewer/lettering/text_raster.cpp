// Stamps glyphs into one image, coverage over coverage.
#include "viewer/lettering/text_raster.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace toise::viewer {
namespace {

constexpr std::size_t most_glyphs = 20000;

// Of two things that each cover so much of a pixel, unknown where: what both cover together.
unsigned char cover_by_both(unsigned a, unsigned b) {
  return static_cast<unsigned char>(a + b - (a * b + 127) / 255);
}

}  // namespace

const GlyphImage& TextRaster::find_glyph(const ShapedGlyph& glyph, float size, int quarter, float halo) {
  const Key key{glyph.face, glyph.glyph, static_cast<int>(std::lround(size * 64)), quarter,
                static_cast<int>(std::lround(halo * 64))};
  const auto found = glyphs_.find(key);
  if (found != glyphs_.end()) return found->second;
  return glyphs_[key] = shaper_.rasterise(glyph.face, glyph.glyph, size, static_cast<float>(quarter) / 4, halo);
}

GlyphImage TextRaster::join(const std::vector<Stamp>& stamps) {
  int left = std::numeric_limits<int>::max();
  int right = std::numeric_limits<int>::min();
  int top = std::numeric_limits<int>::min();
  int foot = std::numeric_limits<int>::max();
  for (const Stamp& stamp : stamps) {
    left = std::min(left, stamp.left);
    right = std::max(right, stamp.left + stamp.image->width);
    top = std::max(top, stamp.top);
    foot = std::min(foot, stamp.top - stamp.image->height);
  }
  GlyphImage whole{right - left, top - foot, left, top, {}};
  whole.coverage.resize(static_cast<std::size_t>(whole.width) * static_cast<std::size_t>(whole.height) * 2);
  for (const Stamp& stamp : stamps) {
    const auto row_bytes = static_cast<std::size_t>(stamp.image->width) * 2;
    for (int row = 0; row < stamp.image->height; ++row) {
      const unsigned char* from = stamp.image->coverage.data() + static_cast<std::size_t>(row) * row_bytes;
      unsigned char* to = whole.coverage.data() +
                          static_cast<std::size_t>((top - stamp.top + row) * whole.width + stamp.left - left) * 2;
      for (std::size_t i = 0; i < row_bytes; ++i) to[i] = cover_by_both(to[i], from[i]);
    }
  }
  return whole;
}

std::vector<GlyphImage> TextRaster::compose(const ShapedText& text, float halo, int widest) {
  if (glyphs_.size() > most_glyphs) glyphs_.clear();
  std::vector<GlyphImage> parts;
  std::vector<Stamp> stamps;
  for (const ShapedGlyph& glyph : text.glyphs) {
    const float whole = std::floor(glyph.x);
    const int quarter = std::min(3, static_cast<int>((glyph.x - whole) * 4));
    const GlyphImage& image = find_glyph(glyph, text.size, quarter, halo);
    if (image.width == 0) continue;
    const Stamp stamp{&image, static_cast<int>(whole) + image.left, image.top - static_cast<int>(std::round(glyph.y))};
    if (!stamps.empty() && stamp.left + image.width - stamps.front().left > widest) {
      parts.push_back(join(stamps));
      stamps.clear();
    }
    stamps.push_back(stamp);
  }
  if (!stamps.empty()) parts.push_back(join(stamps));
  return parts;
}

}  // namespace toise::viewer
