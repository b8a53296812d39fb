// Shaped letters in ImGui's draw lists: the TextDrawer of the panels.
#pragma once
#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

#include "viewer/lettering/text_raster.hpp"
#include "viewer/style/text_drawer.hpp"

namespace toise::viewer {

// An OpenGL context must be current. Texts are shaped once, and drawn from an atlas of 4 MiB; when it is full it is
// emptied before the next frame, and what found no room is missing for that one.
class PanelLetters : public TextDrawer {
 public:
  // Throws Error(bad_asset) when NotoSans-Regular.ttf is missing or cannot be read.
  explicit PanelLetters(const std::filesystem::path& fonts_folder);
  ~PanelLetters() override;

  // Before each frame.
  void begin_frame();

  float measure(std::string_view text, bool is_bold) override;
  void draw(std::string_view text, float x, float y, Colour ink, bool is_bold) override;

 private:
  struct Piece {
    int x = 0;  // in the atlas
    int y = 0;
    int width = 0;
    int height = 0;
    int left = 0;  // from the left end of the baseline
    int top = 0;   // from the baseline up
  };
  struct Line {
    float width = 0;
    bool is_drawn = false;  // `pieces` are in the atlas
    std::vector<Piece> pieces;
  };

  Line& find_line(std::string_view text, bool is_bold);
  void draw_pieces(Line& line, std::string_view text, bool is_bold);
  bool store(const GlyphImage& image, Piece& piece);
  float find_size() const;

  TextShaper shaper_;
  TextRaster raster_{shaper_};
  float line_per_em_ = 1;    // of the text font, by which ImGui sets its lines
  float ascent_per_em_ = 1;  // its baseline is that of all
  std::unordered_map<std::string, Line> lines_;
  unsigned texture_ = 0;
  bool is_full_ = false;
  int pen_x_ = 1;
  int pen_y_ = 1;
  int row_height_ = 0;
};

}  // namespace toise::viewer
