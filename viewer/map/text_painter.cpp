// A shelf atlas of glyphs and a batch of quads.
#include "viewer/map/text_painter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace toise::viewer {
namespace {

constexpr int atlas_size = 2048;
constexpr std::size_t most_shaped = 20000;

constexpr std::string_view vertex_shader = R"(
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 texel;
layout(location = 2) in vec4 colour;
uniform vec2 viewport;
out vec2 at;
out vec4 tint;
void main() {
  at = texel;
  tint = colour;
  gl_Position = vec4(place.x / viewport.x * 2.0 - 1.0, 1.0 - place.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view fragment_shader = R"(
in vec2 at;
in vec4 tint;
uniform sampler2D atlas;
uniform float halo;
out vec4 result;
void main() {
  vec2 cover = texture(atlas, at).rg;
  result = vec4(tint.rgb, tint.a * (halo > 0.5 ? cover.g : cover.r));
})";

}  // namespace

TextPainter::TextPainter(const std::filesystem::path& fonts_folder)
    : shaper_(fonts_folder),
      program_(vertex_shader, fragment_shader),
      atlas_(atlas_size, atlas_size),
      array_(buffer_, sizeof(Vertex),
             {{2, offsetof(Vertex, x)}, {2, offsetof(Vertex, u)}, {4, offsetof(Vertex, colour), true}}, false) {}

void TextPainter::set_ratio(double ratio) {
  if (ratio == ratio_) return;
  ratio_ = ratio;
  shaped_.clear();
  empty_atlas();
}

void TextPainter::empty_atlas() {
  glyphs_.clear();
  pen_x_ = pen_y_ = 1;
  row_height_ = 0;
}

const ShapedText& TextPainter::shape(const std::string& text, const TextLook& look) {
  const auto key = fmt::format("{}|{}|{}|{}", static_cast<int>(look.style), look.size, look.letter_spacing, text);
  const auto found = shaped_.find(key);
  if (found != shaped_.end()) return found->second;
  if (shaped_.size() > most_shaped) shaped_.clear();
  const auto scale = static_cast<float>(ratio_);
  return shaped_[key] = shaper_.shape(text, look.style, look.size * scale, look.letter_spacing * scale);
}

TextSize TextPainter::measure(const std::string& text, const TextLook& look) {
  const ShapedText& shaped = shape(text, look);
  const auto scale = static_cast<float>(ratio_);
  return {shaped.width / scale, shaped.ascent / scale, shaped.descent / scale};
}

const TextPainter::AtlasGlyph& TextPainter::find_glyph(const ShapedGlyph& glyph, float size, int quarter, float halo) {
  const GlyphKey key{glyph.face, glyph.glyph, static_cast<int>(std::lround(size * 64)), quarter,
                     static_cast<int>(std::lround(halo * 64))};
  const auto found = glyphs_.find(key);
  if (found != glyphs_.end()) return found->second;
  const auto image = shaper_.rasterise(glyph.face, glyph.glyph, size, static_cast<float>(quarter) / 4, halo);
  if (pen_x_ + image.width + 1 > atlas_size) {
    pen_x_ = 1;
    pen_y_ += row_height_ + 1;
    row_height_ = 0;
  }
  AtlasGlyph placed{pen_x_, pen_y_, image.width, image.height, image.left, image.top};
  if (pen_y_ + image.height + 1 > atlas_size) placed.width = placed.height = 0;  // full: emptied by the next flush
  if (placed.width > 0) {
    atlas_.write(pen_x_, pen_y_, image.width, image.height, image.coverage);
    pen_x_ += image.width + 1;
    row_height_ = std::max(row_height_, image.height);
  }
  return glyphs_[key] = placed;
}

void TextPainter::append_quad(std::vector<Vertex>& out, const AtlasGlyph& glyph, float x, float y,
                              std::uint32_t colour) {
  const float left = x + static_cast<float>(glyph.left);
  const float top = y - static_cast<float>(glyph.top);
  const auto corner = [&](int dx, int dy) {
    return Vertex{left + static_cast<float>(dx), top + static_cast<float>(dy),
                  static_cast<float>(glyph.x + dx) / atlas_size, static_cast<float>(glyph.y + dy) / atlas_size, colour};
  };
  const Vertex a = corner(0, 0);
  const Vertex b = corner(glyph.width, 0);
  const Vertex c = corner(0, glyph.height);
  const Vertex d = corner(glyph.width, glyph.height);
  out.insert(out.end(), {a, b, c, c, b, d});
}

void TextPainter::add(const std::string& text, const TextLook& look, ScreenPoint baseline) {
  const ShapedText& shaped = shape(text, look);
  const float halo = look.halo.a > 0 ? look.halo_width * static_cast<float>(ratio_) : 0.0F;
  const auto origin_x = static_cast<float>(std::round(baseline.x * ratio_ * 4) / 4);
  const auto origin_y = static_cast<float>(std::round(baseline.y * ratio_));
  for (const ShapedGlyph& glyph : shaped.glyphs) {
    const float exact = origin_x + glyph.x;
    const float whole = std::floor(exact);
    const int quarter = std::min(3, static_cast<int>((exact - whole) * 4));
    const AtlasGlyph& placed = find_glyph(glyph, shaped.size, quarter, halo);
    if (placed.width == 0) continue;
    const float y = origin_y + std::round(glyph.y);
    if (halo > 0) append_quad(halos_, placed, whole, y, packed(look.halo));
    append_quad(letters_, placed, whole, y, packed(look.colour));
  }
}

void TextPainter::flush(double width, double height) {
  if (letters_.empty()) return;
  const std::size_t halo_count = halos_.size();
  halos_.insert(halos_.end(), letters_.begin(), letters_.end());
  buffer_.upload(std::span(std::as_const(halos_)), true);
  program_.use();
  atlas_.bind();
  program_.set("viewport", static_cast<float>(width * ratio_), static_cast<float>(height * ratio_));
  program_.set("halo", 1.0F);
  array_.draw_triangles(0, halo_count);
  program_.set("halo", 0.0F);
  array_.draw_triangles(halo_count, halos_.size() - halo_count);
  halos_.clear();
  letters_.clear();
  if (pen_y_ > atlas_size * 3 / 4) empty_atlas();
}

}  // namespace toise::viewer
