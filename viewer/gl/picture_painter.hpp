// Draws a picture into a rectangle of the viewport.
#pragma once
#include <cstdint>
#include "viewer/camera/camera.hpp"
#include "viewer/gl/gl_objects.hpp"
#include "viewer/gl/gl_program.hpp"

namespace toise::viewer {

// Logical pixels from the viewport's upper left corner.
struct PictureBox {
  double left = 0;
  double top = 0;
  double width = 1;
  double height = 1;
};

// Where a picture of one window lies in the view of another camera, in the copy of the world nearest to it.
PictureBox find_picture_box(const Camera& view, const Camera& window);

class PicturePainter {
 public:
  PicturePainter();
  // from_top: the picture's first row is its uppermost, as pictures written by the CPU have it; pictures that were
  // drawn into have it at the bottom. The viewport's size in logical pixels.
  void draw(const GlPicture& picture, const PictureBox& box, bool from_top, bool is_smooth, double width,
            double height) const;
  // Only the parts that are marked: `parts` has a byte for each square of `side` pixels of the picture, row by row from
  // its first row. What is drawn where nothing is would cost as much as what is seen.
  void draw_parts(const GlPicture& picture, const PictureBox& box, int side, const std::vector<std::uint8_t>& parts,
                  bool is_smooth, double width, double height);

 private:
  void use_program(const PictureBox& box, bool from_top, double width, double height) const;

  GlProgram program_;
  GlBuffer buffer_;
  GlVertexArray array_;
  GlBuffer parts_buffer_;
  GlVertexArray parts_array_;
};

}  // namespace toise::viewer
