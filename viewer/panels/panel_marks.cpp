// Pills and fields by ImGui's draw list.
#include "viewer/panels/panel_marks.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "viewer/panels/panel_words.hpp"
#include "viewer/style/fonts.hpp"

namespace toise::viewer {

void draw_verdict_pill(const Theme& theme, std::size_t verdict, std::string_view word, float ratio) {
  const std::string text(word);
  push_bold();
  const ImVec2 size = ImGui::CalcTextSize(text.c_str());
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float pad = 7 * ratio;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(at, {at.x + size.x + 2 * pad, at.y + size.y + 2 * ratio}, packed(theme.verdict.at(verdict)),
                     5 * ratio);
  const Colour ink = theme.is_dark ? theme.incident_edge : Colour{1, 1, 1, 1};
  list.AddText({at.x + pad, at.y + ratio}, packed(ink), text.c_str());
  pop_bold();
  ImGui::Dummy({size.x + 2 * pad, size.y + 3 * ratio});
}

void draw_field(PanelContext& context, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  ImGui::TextDisabled("%.*s", static_cast<int>(name.size()), name.data());
  ImGui::SameLine(92 * context.ratio);
  draw_wrapped(context, value);
}

Colour find_type_colour(const Theme& theme, std::size_t type) {
  return theme.types.at(std::min(type, theme.types.size() - 1));
}

bool draw_text_field(const char* id, const char* hint, std::string& text) {
  std::array<char, 256> typed{};
  std::memcpy(typed.data(), text.data(), std::min(text.size(), typed.size() - 1));
  if (!ImGui::InputTextWithHint(id, hint, typed.data(), typed.size())) return false;
  text = typed.data();
  return true;
}

}  // namespace toise::viewer
