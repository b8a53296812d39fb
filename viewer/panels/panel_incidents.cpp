// A clipped list: a million rows cost as much as those in view.
#include "viewer/panels/panel_incidents.hpp"

#include <imgui.h>

#include <string>

namespace toise::viewer {

std::string PanelIncidents::title(const Session& session) const {
  return "Incidents " + std::to_string(session.incident_count()) + "###incidents";
}

void PanelIncidents::draw(PanelContext& context) {
  Session& session = context.session;
  const std::size_t unmapped = session.incident_count() - session.points().columns().size();
  if (session.incident_count() == 0)
    ImGui::TextDisabled(context.is_loading ? "Reading ..." : "No incident was found in these files.");
  if (unmapped > 0) ImGui::TextDisabled("%zu without a position, marked with -", unmapped);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(session.incident_count()));
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      const auto item = static_cast<std::size_t>(row);
      const Incident& incident = session.incident(item);
      std::string line = incident.position ? "" : "- ";
      if (incident.time) line += describe_start(*incident.time) + "  ";
      line += !incident.title.empty() ? incident.title : !incident.place.empty() ? incident.place : incident.id;
      ImGui::PushID(row);
      if (ImGui::Selectable(line.c_str(), session.selected().incident == item)) {
        session.select_claim({});
        session.select_incident(item);
      }
      if (ImGui::IsItemHovered()) session.hovered.incident = item;
      ImGui::PopID();
    }
  }
}

}  // namespace toise::viewer
