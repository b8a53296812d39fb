// What the marks mean: only those that are on the map.
#pragma once
#include "viewer/map/layer.hpp"

namespace toise::viewer {

class LayerLegend : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;

 private:
  struct Entry {
    enum class Mark { incident, density, radius, claim } mark;
    std::size_t number = 0;
    std::string words;
  };
  static std::vector<Entry> find_entries(const Session& session, MarkStyle style);
  std::vector<Entry> entries_;
  float width_ = 0;
};

}  // namespace toise::viewer
