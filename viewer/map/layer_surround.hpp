// What stands around a map: scale bar, north arrow, attribution.
#pragma once
#include <string>

#include "viewer/map/layer.hpp"

namespace toise::viewer {

// The longest of 1, 2, 5 times a power of ten that is not longer than `most`. most > 0.
double find_round_length(double most);

// "36.31, 36.69 · zoom 8.3": latitude and longitude to as many places as a pixel of this many degrees tells apart.
std::string describe_cursor(LonLat position, double zoom, double degrees_per_pixel);

class LayerSurround : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;

 private:
  void draw_scale_bar(Frame& frame) const;
  void draw_read_out(Frame& frame) const;
  void draw_north(Frame& frame) const;
  void draw_attribution(Frame& frame) const;
};

}  // namespace toise::viewer
