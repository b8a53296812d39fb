// Incidents that lie close together, as a disc with their number and a ring that shows their types.
#pragma once
#include <array>
#include <cstdint>
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// "7", "123", "1.2k", "34k", "5.6M": four characters at most.
std::string describe_count(std::uint64_t count);

class LayerClusters : public Layer {
 public:
  LayerClusters();
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;

 private:
  struct Disc {
    float x, y, radius, ring;
    std::array<float, 8> ends;  // where each type's part of the ring ends, in turns
  };

  static void draw_halo(Frame& frame);

  GlProgram program_;
  GlBuffer buffer_;
  GlVertexArray array_;
  std::vector<Disc> discs_;
};

}  // namespace toise::viewer
