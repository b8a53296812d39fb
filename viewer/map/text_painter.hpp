// Draws shaped texts with halos from a glyph atlas.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "viewer/map/gl_objects.hpp"
#include "viewer/map/gl_program.hpp"
#include "viewer/map/text_shaper.hpp"
#include "viewer/state/camera.hpp"

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

// Texts are queued by add() and drawn by flush(), all halos below all letters.
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
  };
  struct AtlasGlyph {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;
  };
  // face, glyph, size in 64ths, quarter of a pixel, halo in 64ths
  using GlyphKey = std::tuple<std::uint32_t, std::uint32_t, int, int, int>;

  const ShapedText& shape(const std::string& text, const TextLook& look);
  const AtlasGlyph& find_glyph(const ShapedGlyph& glyph, float size, int quarter, float halo);
  void empty_atlas();
  static void append_quad(std::vector<Vertex>& out, const AtlasGlyph& glyph, float x, float y, std::uint32_t colour);

  TextShaper shaper_;
  double ratio_ = 1.0;
  std::unordered_map<std::string, ShapedText> shaped_;
  std::map<GlyphKey, AtlasGlyph> glyphs_;
  int pen_x_ = 1;
  int pen_y_ = 1;
  int row_height_ = 0;
  std::vector<Vertex> halos_;
  std::vector<Vertex> letters_;
  GlProgram program_;
  GlTexture atlas_;
  GlBuffer buffer_;
  GlVertexArray array_;
};

}  // namespace toise::viewer
