// The list of panels, and how they share the side bar.
#include "viewer/panels/panels.hpp"

#include <imgui.h>

#include "viewer/panels/panel_claims.hpp"
#include "viewer/panels/panel_details.hpp"
#include "viewer/panels/panel_incidents.hpp"
#include "viewer/panels/panel_layers.hpp"
#include "viewer/panels/panel_search.hpp"

namespace toise::viewer {

std::vector<PlacedPanel> make_panels() {
  std::vector<PlacedPanel> panels;
  panels.push_back({PanelPlace::top, std::make_unique<PanelSearch>()});
  panels.push_back({PanelPlace::tab, std::make_unique<PanelClaims>()});
  panels.push_back({PanelPlace::tab, std::make_unique<PanelIncidents>()});
  panels.push_back({PanelPlace::tab, std::make_unique<PanelLayers>()});
  panels.push_back({PanelPlace::bottom, std::make_unique<PanelDetails>()});
  return panels;
}

void draw_side_bar(const std::vector<PlacedPanel>& panels, PanelContext& context, float width, float height) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({width, height});
  ImGui::Begin("##side bar", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus);
  const auto draw_all = [&](PanelPlace place) {
    for (const PlacedPanel& placed : panels)
      if (placed.place == place) placed.panel->draw(context);
  };
  draw_all(PanelPlace::top);
  ImGui::Spacing();
  const float details_height = height * 0.36F;
  const float tabs_height = ImGui::GetContentRegionAvail().y - details_height;
  ImGui::BeginChild("##tabs", {0, tabs_height});
  bool choose = context.choose_tab;
  if (ImGui::BeginTabBar("##tab bar")) {
    for (const PlacedPanel& placed : panels) {
      if (placed.place != PanelPlace::tab) continue;
      const std::string caption = placed.panel->title(context.session);
      const bool is_chosen = choose && placed.panel->has_content(context.session);
      if (is_chosen) choose = false;
      if (!ImGui::BeginTabItem(caption.c_str(), nullptr, is_chosen ? ImGuiTabItemFlags_SetSelected : 0)) continue;
      ImGui::BeginChild("##tab");
      placed.panel->draw(context);
      ImGui::EndChild();
      ImGui::EndTabItem();
    }
    ImGui::EndTabBar();
  }
  ImGui::EndChild();
  ImGui::Separator();
  ImGui::BeginChild("##details", {0, 0});
  draw_all(PanelPlace::bottom);
  ImGui::EndChild();
  ImGui::End();
}

}  // namespace toise::viewer
