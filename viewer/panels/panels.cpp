// The list of panels, and how they share the side bar.
#include "viewer/panels/panels.hpp"

#include <imgui.h>

#include <utility>

#include "viewer/panels/panel_claims.hpp"
#include "viewer/panels/panel_details.hpp"
#include "viewer/panels/panel_filters.hpp"
#include "viewer/panels/panel_issues.hpp"
#include "viewer/panels/panel_layers.hpp"
#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_notice.hpp"
#include "viewer/panels/panel_search.hpp"
#include "viewer/panels/panel_table.hpp"
#include "viewer/panels/panel_timeline.hpp"

namespace toise::viewer {

namespace {

constexpr float least_tabs_height = 150;  // lower ones make room for what the search has found

void draw_tabs(const std::vector<PlacedPanel>& panels, PanelContext& context, float height) {
  ImGui::BeginChild("##tabs", {0, height});
  bool choose = context.choose_tab && context.session.wanted_tab.empty();
  const std::string wanted = std::exchange(context.session.wanted_tab, {});
  if (ImGui::BeginTabBar("##tab bar")) {
    for (const PlacedPanel& placed : panels) {
      if (placed.place != PanelPlace::tab) continue;
      const std::string caption = placed.panel->title(context.session);
      const bool is_first = choose && placed.panel->has_content(context.session);
      if (is_first) choose = false;
      const bool is_chosen = is_first || (!wanted.empty() && placed.panel->tab_name() == wanted);
      if (!ImGui::BeginTabItem(caption.c_str(), nullptr, is_chosen ? ImGuiTabItemFlags_SetSelected : 0)) continue;
      ImGui::BeginChild("##tab");
      placed.panel->draw(context);
      draw_scroll_hint(context);
      ImGui::EndChild();
      ImGui::EndTabItem();
    }
    ImGui::EndTabBar();
  }
  ImGui::EndChild();
}

}  // namespace

std::vector<PlacedPanel> make_panels() {
  std::vector<PlacedPanel> panels;
  panels.push_back({PanelPlace::top, std::make_unique<PanelSearch>()});
  panels.push_back({PanelPlace::top, std::make_unique<PanelNotice>()});
  panels.push_back({PanelPlace::tab, std::make_unique<PanelClaims>()});
  panels.push_back({PanelPlace::tab, std::make_unique<PanelFilters>()});
  panels.push_back({PanelPlace::tab, std::make_unique<PanelIssues>()});
  panels.push_back({PanelPlace::tab, std::make_unique<PanelLayers>()});
  panels.push_back({PanelPlace::bottom, std::make_unique<PanelDetails>()});
  panels.push_back({PanelPlace::timeline, std::make_unique<PanelTimeline>()});
  panels.push_back({PanelPlace::table, std::make_unique<PanelTable>()});
  return panels;
}

void draw_side_bar(const std::vector<PlacedPanel>& panels, PanelContext& context, float width, float height) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({width, height});
  ImGui::Begin("##side bar", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoFocusOnAppearing);
  const auto draw_all = [&](PanelPlace place) {
    for (const PlacedPanel& placed : panels)
      if (placed.place == place) placed.panel->draw(context);
  };
  draw_all(PanelPlace::top);
  ImGui::Spacing();
  const float details_height = height * 0.36F;
  const float tabs_height = ImGui::GetContentRegionAvail().y - details_height;
  if (tabs_height >= least_tabs_height * context.ratio) {
    draw_tabs(panels, context, tabs_height);
    ImGui::Separator();
  }
  ImGui::BeginChild("##details", {0, 0});
  draw_all(PanelPlace::bottom);
  draw_scroll_hint(context);
  ImGui::EndChild();
  ImGui::End();
}

void draw_lower_panels(const std::vector<PlacedPanel>& panels, PanelContext& context, const WindowLayout& layout) {
  const auto draw = [&](PanelPlace place, const char* name, int top, int height) {
    if (height <= 0) return;
    ImGui::SetNextWindowPos({static_cast<float>(layout.side_bar), static_cast<float>(top)});
    ImGui::SetNextWindowSize({static_cast<float>(layout.map_width), static_cast<float>(height)});
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoFocusOnAppearing);
    for (const PlacedPanel& placed : panels)
      if (placed.place == place) placed.panel->draw(context);
    ImGui::End();
  };
  draw(PanelPlace::table, "##table window", layout.map_height, layout.table);
  draw(PanelPlace::timeline, "##timeline window", layout.map_height + layout.table, layout.timeline);
}

}  // namespace toise::viewer
