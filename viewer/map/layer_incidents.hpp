// Single incidents as marks: colour by type, size by casualties, faint or hollow where the place is known roughly.
#pragma once
#include <cstdint>
#include "viewer/map/layer.hpp"

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
    float x, y, radius, edge_width;
    std::uint32_t fill, edge;
  };
  PointVertex make_vertex(const Frame& frame, const SeenPoint& point) const;
  void add_chosen(const Frame& frame);
  static void prepare_fan(Frame& frame);
  void draw_fan(Frame& frame);
  void draw_vertices(const Frame& frame);

  GlProgram program_;
  GlBuffer buffer_;
  GlVertexArray array_;
  std::vector<PointVertex> vertices_;
};

}  // namespace toise::viewer
