// Meridians and parallels with their degrees at the edge.
#pragma once
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// The round step in degrees (or minutes as a fraction) that puts lines some 200 pixels apart. degrees_per_pixel > 0.
double find_graticule_step(double degrees_per_pixel);

// "36°N", "36°30'N", "0°"; exact to a second of arc. is_latitude chooses N/S or E/W.
std::string describe_graticule(double degrees, bool is_latitude);

class LayerGraticule : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;
};

}  // namespace toise::viewer
