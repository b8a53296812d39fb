// The list of claims with their verdicts.
#pragma once
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelClaims : public Panel {
 public:
  std::string title(const Session& session) const override;
  void draw(PanelContext& context) override;
};

}  // namespace toise::viewer
