// What is shown, in which colours, and what the marks mean.
#pragma once
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelLayers : public Panel {
 public:
  std::string title(const Session& session) const override;
  std::string_view tab_name() const override { return "map"; }
  void draw(PanelContext& context) override;

 private:
  static void draw_layers(PanelContext& context);
  static void draw_drawing(PanelContext& context);
  static void draw_legend(PanelContext& context);
};

}  // namespace toise::viewer
