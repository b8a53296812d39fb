// The search box: a name, as it is typed, to places to fly to.
#pragma once
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelSearch : public Panel {
 public:
  std::string title(const Session& session) const override;
  void draw(PanelContext& context) override;

 private:
  std::string searched_;    // what the results were found for
  std::size_t marked_ = 0;  // the result that Enter takes
};

}  // namespace toise::viewer
