// What is being measured: path, lengths, bearings and rings.
#pragma once
#include "viewer/map/layer.hpp"

namespace toise::viewer {

class LayerMeasure : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;
};

}  // namespace toise::viewer
