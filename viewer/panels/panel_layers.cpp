// Check boxes, themes and the legend.
#include "viewer/panels/panel_layers.hpp"

#include <imgui.h>

#include <array>
#include <span>
#include <string>
#include <utility>

#include "core/claims/model/verdict.hpp"
#include "viewer/names/label_script.hpp"
#include "viewer/panels/panel_marks.hpp"

namespace toise::viewer {
namespace {

// By MarkStyle, LabelScript and WorldProjection.
constexpr std::array<const char*, 4> mark_captions = {"as their number asks", "marks", "clusters",
                                                      "a surface of density"};
constexpr std::array<const char*, label_script_names.size()> script_captions = {
    "the usual names", "letters of each country", "Latin letters", "Arabic", "Persian",
    "Kurdish",         "Cyrillic letters",        "Greek",         "Hebrew", "Armenian",
    "Georgian"};
constexpr std::array<const char*, projection_names.size()> projection_captions = {
    "Equal Earth, else Mercator", "Web Mercator", "Equal Earth below zoom 4", "around the middle of the view"};

// A list of choices behind its name; true when another was chosen.
bool draw_combo(const PanelContext& context, const char* name, std::span<const char* const> captions,
                std::size_t& chosen) {
  ImGui::AlignTextToFramePadding();
  ImGui::TextUnformatted(name);
  ImGui::SameLine(92 * context.ratio);
  ImGui::SetNextItemWidth(-1);
  if (!ImGui::BeginCombo((std::string("##") + name).c_str(), captions[chosen], ImGuiComboFlags_HeightLarge))
    return false;
  const std::size_t before = chosen;
  for (std::size_t i = 0; i < captions.size(); ++i)
    if (ImGui::Selectable(captions[i], i == before)) chosen = i;
  ImGui::EndCombo();
  return chosen != before;
}

}  // namespace

std::string PanelLayers::title(const Session&) const {
  return "Map";
}

void PanelLayers::draw(PanelContext& context) {
  ViewOptions& options = context.session.options;
  ImGui::Spacing();
  ImGui::TextDisabled("Colours");
  for (const std::string_view name : theme_names) {
    const std::string caption(name);
    if (draw_radio(context, caption.c_str(), options.theme == name)) options.theme = name;
    if (name != theme_names.back()) ImGui::SameLine();
  }
  draw_layers(context);
  draw_drawing(context);
  ImGui::Spacing();
  draw_legend(context);
}

void PanelLayers::draw_layers(PanelContext& context) {
  ViewOptions& options = context.session.options;
  const std::array<std::pair<const char*, bool*>, 8> layers = {{{"Incidents", &options.show_incidents},
                                                                {"Claims", &options.show_claims},
                                                                {"Circles of precision", &options.show_radius},
                                                                {"Names", &options.show_labels},
                                                                {"Borders", &options.show_borders},
                                                                {"Rivers", &options.show_rivers},
                                                                {"Graticule", &options.show_graticule},
                                                                {"Scale, north, sources", &options.show_surround}}};
  ImGui::Spacing();
  ImGui::TextDisabled("Shown");
  const float second = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x * 0.5F;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    if (i % 2 == 1) ImGui::SameLine(second);
    draw_check(context, layers.at(i).first, *layers.at(i).second);
  }
}

// How incidents, names and the world are drawn.
void PanelLayers::draw_drawing(PanelContext& context) {
  Session& session = context.session;
  ViewOptions& options = session.options;
  ImGui::Spacing();
  ImGui::TextDisabled("Drawn as");
  auto marks = static_cast<std::size_t>(options.marks);
  if (draw_combo(context, "Incidents", mark_captions, marks)) options.marks = static_cast<MarkStyle>(marks);
  auto script = static_cast<std::size_t>(options.label_script);
  if (draw_combo(context, "Names", script_captions, script)) options.label_script = static_cast<LabelScript>(script);
  auto projection = static_cast<std::size_t>(options.projection);
  const Camera& camera = session.camera;
  if (draw_combo(context, "World", projection_captions, projection)) {
    const LonLat middle = camera.to_lonlat({camera.width() / 2, camera.height() / 2});
    session.choose_projection(static_cast<WorldProjection>(projection), is_valid(middle) ? middle : LonLat{});
  }
  draw_check(context, "The more were killed, the larger the mark", options.size_by_casualties);
}

void PanelLayers::draw_legend(PanelContext& context) {
  ImGui::TextDisabled("Verdicts of claims");
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  for (std::size_t verdict = 0; verdict < context.theme.verdict.size(); ++verdict) {
    const std::string word(name_of(static_cast<claims::Verdict>(verdict)));
    if (verdict > 0) ImGui::SameLine();
    if (verdict > 0 && ImGui::GetCursorPosX() + ImGui::CalcTextSize(word.c_str()).x + 20 * context.ratio > right)
      ImGui::NewLine();
    draw_verdict_pill(context.theme, verdict, word, context.ratio);
  }
}

}  // namespace toise::viewer
