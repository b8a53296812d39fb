// Lines, discs and plates on the screen with soft edges, in logical pixels.
#pragma once
#include <cstdint>
#include <vector>

#include "viewer/camera/camera.hpp"
#include "viewer/gl/gl_objects.hpp"
#include "viewer/gl/gl_program.hpp"
#include "viewer/style/theme.hpp"

namespace toise::viewer {

struct Stroke {
  Colour colour;
  float width = 1.0F;  // logical pixels
  float dash = 0.0F;   // length of a dash and of a gap; 0 is a solid line
};

// Shapes are queued and drawn by flush() in the order: boxes and discs queued before lines do not lie over them, so
// call flush() between what must lie below and what above.
class ShapePainter {
 public:
  ShapePainter();

  void line(ScreenPoint from, ScreenPoint to, const Stroke& stroke);
  // Dashes run on from piece to piece.
  void path(const std::vector<ScreenPoint>& points, const Stroke& stroke);
  void disc(ScreenPoint centre, float radius, Colour fill, Colour edge, float edge_width);
  // A rectangle with rounded corners.
  void plate(ScreenPoint corner, float width, float height, float rounding, Colour fill, Colour edge = {0, 0, 0, 0},
             float edge_width = 0);

  // Draws lines, then discs and plates. The viewport's size in logical pixels; ratio: device pixels in a logical one.
  void flush(double width, double height, double ratio);

 private:
  struct LineInstance {
    float ax, ay, bx, by;
    float width, dash, along;
    std::uint32_t colour;
  };
  struct BoxInstance {
    float x, y, half_width, half_height;
    float rounding, edge_width;
    std::uint32_t fill, edge;
  };
  std::vector<LineInstance> lines_;
  std::vector<BoxInstance> boxes_;
  GlProgram line_program_;
  GlProgram box_program_;
  GlBuffer line_buffer_;
  GlBuffer box_buffer_;
  GlVertexArray line_array_;
  GlVertexArray box_array_;
};

}  // namespace toise::viewer
