// A text to positioned glyphs: bidirectional order (FriBidi), scripts and ligatures (HarfBuzz), fonts with fallback.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace toise::viewer {

enum class FontStyle { regular, bold, italic };

struct ShapedGlyph {
  std::uint32_t face = 0;     // number of the font in the shaper
  std::uint32_t glyph = 0;    // in that font; 0 is the "missing" box
  float x = 0;                // of the glyph's origin, from the left end of the baseline; pixels
  float y = 0;                // grows downward
  std::uint32_t cluster = 0;  // the code point it stands for, counted from 0 in reading order
};

// Left to right as it is seen, whatever the script.
struct ShapedText {
  std::vector<ShapedGlyph> glyphs;
  float size = 0;     // em, pixels
  float width = 0;    // advance
  float ascent = 0;   // above the baseline, positive
  float descent = 0;  // below the baseline, positive
};

// Coverage of a glyph and of its halo, one byte each (interleaved), 0 to 255.
struct GlyphImage {
  int width = 0;
  int height = 0;
  int left = 0;  // from the origin to the first column, whole pixels
  int top = 0;   // from the baseline up to the first row
  std::vector<unsigned char> coverage;
};

// Not for use from several threads at once.
class TextShaper {
 public:
  // Takes NotoSans-<Style>.ttf first and every other NotoSans*.ttf of the folder as fallback, by name.
  // Throws Error(bad_asset) when NotoSans-Regular.ttf is missing or cannot be read.
  explicit TextShaper(const std::filesystem::path& fonts_folder);
  ~TextShaper();

  // One line, paragraph direction from its first strong letter (UAX #9, P2). size > 0 in pixels. Never throws for any
  // text; bytes that are not UTF-8 become U+FFFD. A letter that no font has gives glyph 0.
  ShapedText shape(std::string_view text, FontStyle style, float size, float letter_spacing = 0) const;

  // `shift` in [0, 1): how far right of a whole pixel the origin lies. halo: its width around the glyph, pixels.
  GlyphImage rasterise(std::uint32_t face, std::uint32_t glyph, float size, float shift, float halo) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::viewer
