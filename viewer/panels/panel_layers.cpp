// Check boxes, themes and the legend.
#include "viewer/panels/panel_layers.hpp"

#include <imgui.h>

#include "core/claims/model/verdict.hpp"
#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {

std::string PanelLayers::title(const Session&) const {
  return "Map";
}

void PanelLayers::draw(PanelContext& context) {
  ViewOptions& options = context.session.options;
  ImGui::TextDisabled("Colours");
  for (const std::string_view name : theme_names) {
    const std::string caption(name);
    if (ImGui::RadioButton(caption.c_str(), options.theme == name)) options.theme = name;
    if (name != theme_names.back()) ImGui::SameLine();
  }
  ImGui::Spacing();
  ImGui::TextDisabled("Shown");
  ImGui::Checkbox("Incidents", &options.show_incidents);
  ImGui::Checkbox("Circle within which each lies", &options.show_radius);
  ImGui::Checkbox("Claims", &options.show_claims);
  ImGui::Checkbox("Names", &options.show_labels);
  ImGui::Checkbox("Borders", &options.show_borders);
  ImGui::Checkbox("Rivers", &options.show_rivers);
  ImGui::Checkbox("Graticule", &options.show_graticule);
  ImGui::Checkbox("Scale, north, sources", &options.show_surround);
  if (context.session.raster && context.session.camera.plane())
    draw_wrapped(context, "The raster tiles lie on Web Mercator: they are drawn from zoom 4 on.", Ink::muted);
  ImGui::Spacing();
  ImGui::TextDisabled("Verdicts");
  for (std::size_t verdict = 0; verdict < context.theme.verdict.size(); ++verdict)
    draw_verdict_pill(context.theme, verdict, name_of(static_cast<claims::Verdict>(verdict)), context.ratio);
}

}  // namespace toise::viewer
