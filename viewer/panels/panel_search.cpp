// A text field with the places found below it.
#include "viewer/panels/panel_search.hpp"

#include <imgui.h>

#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {

std::string PanelSearch::title(const Session&) const {
  return "Search";
}

void PanelSearch::draw(PanelContext& context) {
  Session& session = context.session;
  ImGui::SetNextItemWidth(-1);
  const bool entered =
      draw_text_field(context, "##search", "Find a place", session.search_text, ImGuiInputTextFlags_EnterReturnsTrue);
  const bool has_focus = ImGui::IsItemActive();
  const LonLat centre = session.camera.to_lonlat({session.camera.width() / 2, session.camera.height() / 2});
  const auto& found = context.search.find(session.resolver(), session.search_text, centre);
  if (session.search_text.empty()) return;
  if (found.empty()) ImGui::TextDisabled("No place of this name is known.");
  if (session.search_text != searched_) marked_ = 0;
  searched_ = session.search_text;
  if (has_focus && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_DownArrow)) && marked_ + 1 < found.size()) ++marked_;
  if (has_focus && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_UpArrow)) && marked_ > 0) --marked_;
  const FoundPlace* chosen = entered && marked_ < found.size() ? &found[marked_] : nullptr;
  for (std::size_t i = 0; i < found.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (draw_selectable(context, found[i].line, "##found", i == marked_)) chosen = &found[i];
    ImGui::Indent(10 * context.ratio);
    draw_words(context, found[i].note, Ink::muted);
    ImGui::Unindent(10 * context.ratio);
    ImGui::PopID();
  }
  if (!chosen) return;
  session.found_place = chosen->place;
  session.fly_to(chosen->place);
  session.search_text.clear();
}

}  // namespace toise::viewer
