// Many incidents as a surface: how many there are where.
#pragma once
#include <array>
#include <cstdint>
#include <future>
#include <memory>

#include "viewer/gl/gl_program.hpp"
#include "viewer/gl/picture_painter.hpp"
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// The incidents are counted on the processor, cell by cell of the screen, and go to the graphics card as one small
// picture: what a frame costs does not grow with how many of them are drawn. Where there are millions the counting is
// done on a thread of its own, and the surface of a moment ago is moved with the map meanwhile.
class LayerDensity : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;
  bool is_unfinished() const override { return is_unfinished_; }

 private:
  struct Surface {
    Camera window;
    std::uint64_t revision = 0;  // of the points
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> shades;
    std::vector<std::uint8_t> parts;  // of the picture, 1 where it is not empty
    const Theme* theme = nullptr;     // of the pixels
    std::vector<std::uint32_t> pixels;
  };
  static Surface make_surface(const PointColumns& points, const PointMask& mask, const Camera& window,
                              std::uint64_t revision, const Theme& theme);
  static void find_parts(Surface& surface);
  static void paint(Surface& surface, const Theme& theme);
  void find_surface(const Frame& frame);
  void find_surface_beside(const Frame& frame);
  void take(Surface surface);
  void upload(const Theme& theme);

  PicturePainter pictures_;
  std::unique_ptr<GlPicture> picture_;
  Surface shown_;
  Camera seen_from_;
  bool is_uploaded_ = false;
  std::future<Surface> next_;
  bool is_software_ = is_drawn_in_software();  // then the surface is smoothed only when the map rests
  bool is_unfinished_ = false;
};

}  // namespace toise::viewer
