// The incidents as points.
#pragma once
#include "viewer/map/layer.hpp"
#include "viewer/map/visible_points.hpp"

namespace toise::viewer {

// The caption of an incident when there are few: "2022-02-03, 13 killed"; "" when neither is known.
std::string describe_caption(const Incident& incident);

class LayerIncidents : public Layer {
 public:
  LayerIncidents();
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;

 private:
  struct PointVertex {
    float x, y, radius;
    std::uint32_t fill, edge;
  };

  GlProgram program_;
  GlBuffer buffer_;
  GlVertexArray array_;
  std::vector<VisiblePoint> points_;
  std::vector<PointVertex> vertices_;
  Camera seen_from_;
  std::uint64_t seen_revision_ = ~std::uint64_t{0};
};

}  // namespace toise::viewer
