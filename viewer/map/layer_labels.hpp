// Names of places, and the labels that other layers asked for, where there is room.
#pragma once
#include <memory>

#include "viewer/map/layer.hpp"
#include "viewer/state/area_names.hpp"
#include "viewer/state/town_names.hpp"

namespace toise::viewer {

class LayerLabels : public Layer {
 public:
  void prepare(Frame& frame) override;
  void draw(Frame& frame) override;

 private:
  void find_names(const Frame& frame);

  std::unique_ptr<TownNames> towns_;
  std::unique_ptr<AreaNames> areas_;
  std::vector<MapName> names_;
  Camera seen_from_;
  bool has_names_ = false;
};

}  // namespace toise::viewer
