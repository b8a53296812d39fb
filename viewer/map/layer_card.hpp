// A small card beside the incident under the cursor: what, when, how many killed, where.
#pragma once
#include "viewer/map/layer.hpp"

namespace toise::viewer {

// The card's lines: title, date and place, casualties, precision; what is not known is left out.
std::vector<std::string> describe_card(const Incident& incident);

class LayerCard : public Layer {
 public:
  void draw(Frame& frame) override;
};

}  // namespace toise::viewer
