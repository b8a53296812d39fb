// The list of incidents, also of those that are not on the map.
#pragma once
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelIncidents : public Panel {
 public:
  std::string title(const Session& session) const override;
  bool has_content(const Session& session) const override { return session.incident_count() > 0; }
  void draw(PanelContext& context) override;
};

}  // namespace toise::viewer
