// A shelf atlas of texts and a batch of quads.
#include "viewer/gl/text_painter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace toise::viewer {
namespace {

constexpr int atlas_size = 2048;
constexpr int widest_piece = 1024;
constexpr std::size_t most_shaped = 20000;

constexpr std::string_view vertex_shader = R"(
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 texel;
layout(location = 2) in vec4 colour;
layout(location = 3) in vec4 halo_colour;
uniform vec2 viewport;
out vec2 at;
out vec4 tint;
out vec4 halo;
void main() {
  halo = halo_colour;
  at = texel;
  tint = colour;
  gl_Position = vec4(place.x / viewport.x * 2.0 - 1.0, 1.0 - place.y / viewport.y * 2.0, 0.0, 1.0);
})";

constexpr std::string_view fragment_shader = R"(
in vec2 at;
in vec4 tint;
uniform sampler2D atlas;
in vec4 halo;
out vec4 result;
void main() {
  vec2 cover = texture(atlas, at).rg * vec2(tint.a, halo.a);
  float below = cover.g * (1.0 - cover.r);  // what of the halo is seen beside the letter
  float all = cover.r + below;
  result = vec4((tint.rgb * cover.r + halo.rgb * below) / max(all, 0.001), all);
})";

}  // namespace

TextPainter::TextPainter(const std::filesystem::path& fonts_folder)
    : shaper_(fonts_folder),
      program_(vertex_shader, fragment_shader),
      atlas_(atlas_size, atlas_size),
      array_(buffer_, sizeof(Vertex),
             {{2, offsetof(Vertex, x)},
              {2, offsetof(Vertex, u)},
              {4, offsetof(Vertex, colour), true},
              {4, offsetof(Vertex, halo), true}},
             false) {}

void TextPainter::set_ratio(double ratio) {
  if (ratio == ratio_) return;
  ratio_ = ratio;
  shaped_.clear();
  empty_atlas();
}

void TextPainter::empty_atlas() {
  pieces_.clear();
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

TextPainter::Piece TextPainter::store(const GlyphImage& image) {
  if (pen_x_ + image.width + 1 > atlas_size) {
    pen_x_ = 1;
    pen_y_ += row_height_ + 1;
    row_height_ = 0;
  }
  Piece piece{pen_x_, pen_y_, image.width, image.height, image.left, image.top};
  const bool is_full = pen_y_ + image.height + 1 > atlas_size || image.width + 2 > atlas_size;
  if (is_full) return {};  // the atlas is emptied by the next flush
  atlas_.write(pen_x_, pen_y_, image.width, image.height, image.coverage);
  pen_x_ += image.width + 1;
  row_height_ = std::max(row_height_, image.height);
  return piece;
}

const std::vector<TextPainter::Piece>& TextPainter::find_pieces(const std::string& text, const TextLook& look) {
  const float halo = look.halo.a > 0 ? look.halo_width * static_cast<float>(ratio_) : 0.0F;
  const auto key =
      fmt::format("{}|{}|{}|{}|{}", static_cast<int>(look.style), look.size, look.letter_spacing, halo, text);
  const auto found = pieces_.find(key);
  if (found != pieces_.end()) return found->second;
  std::vector<Piece>& pieces = pieces_[key];
  for (const GlyphImage& image : raster_.compose(shape(text, look), halo, widest_piece)) pieces.push_back(store(image));
  return pieces;
}

void TextPainter::add(const std::string& text, const TextLook& look, ScreenPoint baseline) {
  const auto origin_x = static_cast<float>(std::round(baseline.x * ratio_));
  const auto origin_y = static_cast<float>(std::round(baseline.y * ratio_));
  const std::uint32_t colour = packed(look.colour);
  const std::uint32_t halo = packed(look.halo);
  for (const Piece& piece : find_pieces(text, look)) {
    if (piece.width == 0) continue;
    const auto corner = [&](int dx, int dy) {
      return Vertex{origin_x + static_cast<float>(piece.left + dx),
                    origin_y - static_cast<float>(piece.top - dy),
                    static_cast<float>(piece.x + dx) / atlas_size,
                    static_cast<float>(piece.y + dy) / atlas_size,
                    colour,
                    halo};
    };
    const Vertex a = corner(0, 0);
    const Vertex b = corner(piece.width, 0);
    const Vertex c = corner(0, piece.height);
    const Vertex d = corner(piece.width, piece.height);
    vertices_.insert(vertices_.end(), {a, b, c, c, b, d});
  }
}

void TextPainter::flush(double width, double height) {
  if (vertices_.empty()) return;
  buffer_.upload(std::span(std::as_const(vertices_)), true);
  program_.use();
  atlas_.bind();
  program_.set("viewport", static_cast<float>(width * ratio_), static_cast<float>(height * ratio_));
  array_.draw_triangles(0, vertices_.size());
  vertices_.clear();
  if (pen_y_ > atlas_size * 3 / 4) empty_atlas();
}

}  // namespace toise::viewer
