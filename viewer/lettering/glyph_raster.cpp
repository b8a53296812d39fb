// FreeType outlines, stroked for the halo, to coverage.
#include "viewer/lettering/glyph_raster.hpp"

#include <fmt/format.h>
#include <ft2build.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include FT_FREETYPE_H
#include FT_GLYPH_H
#include FT_STROKER_H

#include "core/base/error.hpp"
#include "viewer/lettering/text_shaper.hpp"

namespace toise::viewer {

struct GlyphRaster::State {
  FT_Library library = nullptr;
  FT_Face face = nullptr;
  ~State() {
    if (face) FT_Done_Face(face);
    if (library) FT_Done_FreeType(library);
  }
};

namespace {

constexpr float sixty_fourths = 64.0F;  // FreeType's 26.6 fixed point

// A glyph of FreeType that frees itself.
struct OwnedGlyph {
  FT_Glyph glyph = nullptr;
  ~OwnedGlyph() {
    if (glyph) FT_Done_Glyph(glyph);
  }
  // Nothing when it has no pixels.
  FT_BitmapGlyph rendered() {
    if (!glyph || FT_Glyph_To_Bitmap(&glyph, FT_RENDER_MODE_NORMAL, nullptr, 1) != 0) return nullptr;
    const auto bitmap = reinterpret_cast<FT_BitmapGlyph>(glyph);
    return bitmap->bitmap.width > 0 && bitmap->bitmap.rows > 0 ? bitmap : nullptr;
  }
};

void widen(GlyphImage& image, FT_BitmapGlyph bitmap) {
  const int right = std::max(image.left + image.width, bitmap->left + static_cast<int>(bitmap->bitmap.width));
  const int bottom = std::min(image.top - image.height, bitmap->top - static_cast<int>(bitmap->bitmap.rows));
  image.left = std::min(image.left, bitmap->left);
  image.top = std::max(image.top, bitmap->top);
  image.width = right - image.left;
  image.height = image.top - bottom;
}

void copy_channel(GlyphImage& image, FT_BitmapGlyph from, std::size_t channel) {
  for (unsigned row = 0; row < from->bitmap.rows; ++row) {
    const unsigned char* source = from->bitmap.buffer + static_cast<std::ptrdiff_t>(row) * from->bitmap.pitch;
    const auto y = static_cast<std::size_t>(image.top - from->top) + row;
    const auto x = static_cast<std::size_t>(from->left - image.left);
    unsigned char* target = image.coverage.data() + (y * static_cast<std::size_t>(image.width) + x) * 2 + channel;
    for (unsigned column = 0; column < from->bitmap.width; ++column) target[column * 2] = source[column];
  }
}

FT_Fixed fixed(float pixels) {
  return std::lround(pixels * sixty_fourths);
}

}  // namespace

GlyphRaster::GlyphRaster(const std::filesystem::path& font) : state_(std::make_unique<State>()) {
  if (FT_Init_FreeType(&state_->library) != 0 || FT_New_Face(state_->library, font.c_str(), 0, &state_->face) != 0)
    throw Error(ErrorCode::bad_asset, fmt::format("{}: this font cannot be read; reinstall Toise", font.string()));
}
GlyphRaster::~GlyphRaster() = default;
GlyphRaster::GlyphRaster(GlyphRaster&&) noexcept = default;

GlyphImage GlyphRaster::draw(std::uint32_t glyph, float size, float shift, float halo) const {
  FT_Face face = state_->face;
  FT_Set_Char_Size(face, 0, fixed(size), 72, 72);
  if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0) return {};
  if (face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) return {};
  FT_Outline_Translate(&face->glyph->outline, fixed(shift), 0);
  OwnedGlyph body;
  OwnedGlyph ring;
  if (FT_Get_Glyph(face->glyph, &body.glyph) != 0) return {};
  if (halo > 0 && FT_Glyph_Copy(body.glyph, &ring.glyph) == 0) {
    FT_Stroker stroker = nullptr;
    if (FT_Stroker_New(state_->library, &stroker) == 0) {
      FT_Stroker_Set(stroker, fixed(halo), FT_STROKER_LINECAP_ROUND, FT_STROKER_LINEJOIN_ROUND, 0);
      FT_Glyph_StrokeBorder(&ring.glyph, stroker, 0, 1);
      FT_Stroker_Done(stroker);
    }
  }
  FT_BitmapGlyph inner = body.rendered();
  if (!inner) return {};
  FT_BitmapGlyph outer = ring.rendered();
  GlyphImage image{
      static_cast<int>(inner->bitmap.width), static_cast<int>(inner->bitmap.rows), inner->left, inner->top, {}};
  if (outer) widen(image, outer);
  image.coverage.assign(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 2, 0);
  copy_channel(image, inner, 0);
  if (outer) copy_channel(image, outer, 1);
  return image;
}

}  // namespace toise::viewer
