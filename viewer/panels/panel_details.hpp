// All that is known of the selected claim or incident.
#pragma once
#include "viewer/panels/panel.hpp"
#include "viewer/panels/report_text.hpp"

namespace toise::viewer {

class PanelDetails : public Panel {
 public:
  std::string title(const Session& session) const override;
  void draw(PanelContext& context) override;

 private:
  ReportText text_;
};

}  // namespace toise::viewer
