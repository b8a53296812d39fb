// What has happened to the files since they were read, with the choice to read them again.
#pragma once
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelNotice : public Panel {
 public:
  std::string title(const Session& session) const override;
  // Nothing while there is nothing to tell.
  void draw(PanelContext& context) override;
};

}  // namespace toise::viewer
