// One kind of thing that the map draws.
#pragma once
#include "viewer/map/frame.hpp"

namespace toise::viewer {

class Layer {
 public:
  Layer() = default;
  virtual ~Layer() = default;
  Layer(const Layer&) = delete;
  Layer& operator=(const Layer&) = delete;

  // Called for every layer before any is drawn: asks for labels, claims room.
  virtual void prepare(Frame&) {}
  // Draws, and flushes what it has queued. The viewport is set and blending is on.
  virtual void draw(Frame& frame) = 0;
  // True when another frame of the same view would look better than the last one.
  virtual bool is_unfinished() const { return false; }
};

}  // namespace toise::viewer
