// Draws shaped texts with halos from a glyph atlas.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "viewer/camera/camera.hpp"
#include "viewer/gl/gl_objects.hpp"
#include "viewer/gl/gl_program.hpp"
#include "viewer/lettering/text_raster.hpp"

namespace toise::viewer {

// How a text looks. Two texts of one look and words are shaped once.
struct TextLook {
  FontStyle style = FontStyle::regular;
  float size = 12;           // em, logical pixels
  float letter_spacing = 0;  // logical pixels
  Colour colour;
  Colour halo;              // opacity 0: none
  float halo_width = 1.6F;  // logical pixels
};

// A text measured for the screen, in logical pixels.
struct TextSize {
  float width = 0;
  float ascent = 0;
  float descent = 0;
};

// Texts are queued by add() and drawn by flush(). Each is a picture in the atlas, drawn at once with its halo: where
// graphics are done in software a quad a letter, twice, would cost several times as much.
class TextPainter {
 public:
  explicit TextPainter(const std::filesystem::path& fonts_folder);

  TextSize measure(const std::string& text, const TextLook& look);
  // baseline: its left end, logical pixels; it is moved to the nearest device pixel.
  void add(const std::string& text, const TextLook& look, ScreenPoint baseline);
  void flush(double width, double height);

  // Device pixels in a logical one; a change empties the atlas.
  void set_ratio(double ratio);

 private:
  struct Vertex {
    float x, y;  // device pixels
    float u, v;
    std::uint32_t colour;
    std::uint32_t halo;
  };
  // A part of a text in the atlas; width 0 where it found no room.
  struct Piece {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;
  };

  const ShapedText& shape(const std::string& text, const TextLook& look);
  const std::vector<Piece>& find_pieces(const std::string& text, const TextLook& look);
  Piece store(const GlyphImage& image);
  void empty_atlas();

  TextShaper shaper_;
  double ratio_ = 1.0;
  std::unordered_map<std::string, ShapedText> shaped_;
  TextRaster raster_{shaper_};
  std::unordered_map<std::string, std::vector<Piece>> pieces_;
  int pen_x_ = 1;
  int pen_y_ = 1;
  int row_height_ = 0;
  std::vector<Vertex> vertices_;
  GlProgram program_;
  GlTexture atlas_;
  GlBuffer buffer_;
  GlVertexArray array_;
};

}  // namespace toise::viewer
