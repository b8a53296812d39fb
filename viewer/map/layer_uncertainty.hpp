// The circle within which each incident happened.
#pragma once
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// Circles below 5 pixels are left to the incident's own point; at most some thousands are drawn.
class LayerUncertainty : public Layer {
 public:
  void draw(Frame& frame) override;
  bool is_unfinished() const override { return is_unfinished_; }

 private:
  bool is_unfinished_ = false;
};

}  // namespace toise::viewer
