// The line of each claim from subject to object, in the colour of its verdict, with what was measured and stated.
#pragma once
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// Solid: consistent. Long dashes: road-plausible. Short dashes: contradicted. Dots: undetermined. In pixels; 0 is
// solid.
float dash_of_verdict(std::size_t verdict);

class LayerClaims : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;
};

}  // namespace toise::viewer
