// A shelf atlas of one channel, read by ImGui's shader as white of that opacity.
#include "viewer/panel_letters.hpp"

#include <epoxy/gl.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace toise::viewer {
namespace {

constexpr int atlas_size = 2048;
constexpr int widest_piece = 1024;
constexpr std::size_t most_lines = 20000;

}  // namespace

PanelLetters::PanelLetters(const std::filesystem::path& fonts_folder) : shaper_(fonts_folder) {
  constexpr float some_size = 100;
  const ShapedText sample = shaper_.shape("x", FontStyle::regular, some_size);
  line_per_em_ = (sample.ascent + sample.descent) / some_size;
  ascent_per_em_ = sample.ascent / some_size;
  glGenTextures(1, &texture_);
  glBindTexture(GL_TEXTURE_2D, texture_);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, atlas_size, atlas_size, 0, GL_RED, GL_UNSIGNED_BYTE, nullptr);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
  constexpr std::array<GLint, 4> swizzle{GL_ONE, GL_ONE, GL_ONE, GL_RED};
  glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, swizzle.data());
}

PanelLetters::~PanelLetters() {
  glDeleteTextures(1, &texture_);
}

void PanelLetters::begin_frame() {
  if (!is_full_ && lines_.size() <= most_lines) return;
  lines_.clear();
  pen_x_ = pen_y_ = 1;
  row_height_ = 0;
  is_full_ = false;
}

// Of the em: ImGui's font size is the height of the line.
float PanelLetters::find_size() const {
  return ImGui::GetFontSize() / line_per_em_;
}

PanelLetters::Line& PanelLetters::find_line(std::string_view text, bool is_bold) {
  std::string key(is_bold ? "b" : "r");
  key += text;
  const auto [found, is_new] = lines_.try_emplace(std::move(key));
  if (is_new) {
    const ShapedText shaped = shaper_.shape(text, is_bold ? FontStyle::bold : FontStyle::regular, find_size());
    found->second.width = shaped.width;
  }
  return found->second;
}

bool PanelLetters::store(const GlyphImage& image, Piece& piece) {
  if (pen_x_ + image.width + 1 > atlas_size) {
    pen_x_ = 1;
    pen_y_ += row_height_ + 1;
    row_height_ = 0;
  }
  if (pen_y_ + image.height + 1 > atlas_size || image.width + 2 > atlas_size) return false;
  std::vector<unsigned char> letters(image.coverage.size() / 2);  // without the halo
  for (std::size_t i = 0; i < letters.size(); ++i) letters[i] = image.coverage[2 * i];
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexSubImage2D(GL_TEXTURE_2D, 0, pen_x_, pen_y_, image.width, image.height, GL_RED, GL_UNSIGNED_BYTE,
                  letters.data());
  piece = {pen_x_, pen_y_, image.width, image.height, image.left, image.top};
  pen_x_ += image.width + 1;
  row_height_ = std::max(row_height_, image.height);
  return true;
}

void PanelLetters::draw_pieces(Line& line, std::string_view text, bool is_bold) {
  if (line.is_drawn || is_full_) return;
  const ShapedText shaped = shaper_.shape(text, is_bold ? FontStyle::bold : FontStyle::regular, find_size());
  glBindTexture(GL_TEXTURE_2D, texture_);
  line.is_drawn = true;
  for (const GlyphImage& image : raster_.compose(shaped, 0, widest_piece)) {
    Piece piece;
    is_full_ = is_full_ || !store(image, piece);
    if (!is_full_) line.pieces.push_back(piece);
  }
}

float PanelLetters::measure(std::string_view text, bool is_bold) {
  return find_line(text, is_bold).width;
}

void PanelLetters::draw(std::string_view text, float x, float y, Colour ink, bool is_bold) {
  Line& line = find_line(text, is_bold);
  draw_pieces(line, text, is_bold);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float left = std::round(x);
  const float baseline = std::round(y + ascent_per_em_ * find_size());
  const auto id = reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(texture_));
  for (const Piece& piece : line.pieces) {
    const ImVec2 from{left + static_cast<float>(piece.left), baseline - static_cast<float>(piece.top)};
    const ImVec2 to{from.x + static_cast<float>(piece.width), from.y + static_cast<float>(piece.height)};
    constexpr float scale = 1.0F / atlas_size;
    list.AddImage(
        id, from, to, {static_cast<float>(piece.x) * scale, static_cast<float>(piece.y) * scale},
        {static_cast<float>(piece.x + piece.width) * scale, static_cast<float>(piece.y + piece.height) * scale},
        packed(ink));
  }
}

}  // namespace toise::viewer
