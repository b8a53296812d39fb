// The ground: kept as pictures that are moved with the map, and drawn anew bit by bit.
#pragma once
#include <memory>

#include "viewer/gl/picture_painter.hpp"
#include "viewer/map/ground_painter.hpp"
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// Drawing the ground can take longer than a frame may. So a picture of the viewport and some of what is around it is
// kept; a frame only lays it where the ground is now, larger or smaller while the map is zoomed. Meanwhile the next
// picture is drawn, some pieces a frame, and takes the place of the old one when it is whole. Where neither reaches, a
// picture of the whole world is seen. An exact frame (Frame::is_exact) is drawn directly.
class LayerBasemap : public Layer {
 public:
  explicit LayerBasemap(const BasemapView* basemap);
  void draw(Frame& frame) override;
  bool is_unfinished() const override { return is_unfinished_; }

 private:
  struct Ground {
    std::unique_ptr<GlPicture> picture;
    Camera camera;  // a window of the picture's size
    GroundLook look;
    bool is_whole = false;
  };

  void draw_kept(Frame& frame, const GroundLook& look);
  void begin_next(const Frame& frame, const GroundLook& look);
  void carry_on(std::size_t budget);
  void draw_world(const Frame& frame, const GroundLook& look);
  void lay(const Frame& frame, const Ground& ground, double copy) const;
  static bool copy_ground(const Frame& frame, const Ground& ground, const PictureBox& box);
  bool wants_next(const Frame& frame) const;

  GroundPainter painter_;
  PicturePainter pictures_;
  Ground world_;
  Ground shown_;
  Ground next_;
  Camera seen_from_;
  bool is_software_;  // then a picture in motion is stretched without smoothing: it is sharp again when it rests
  bool is_drawing_ = false;
  bool has_waited_ = false;  // a frame, for others; never two in a row
  bool is_unfinished_ = false;
};

}  // namespace toise::viewer
