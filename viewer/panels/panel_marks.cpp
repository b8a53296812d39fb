// Pills and fields by ImGui's draw list.
#include "viewer/panels/panel_marks.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
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

namespace {

constexpr float check_padding = 2;

// An empty box must be seen as one: its edge has the ink of small words.
void push_check_style(const PanelContext& context) {
  const float padding = check_padding * context.ratio;
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {padding, padding});
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, std::max(1.0F, std::floor(context.ratio)));
  ImGui::PushStyleColor(ImGuiCol_Border, packed(with_opacity(context.theme.muted_text, 0.85F)));
  ImGui::PushStyleColor(ImGuiCol_FrameBg, packed(context.theme.panel));
}

void pop_check_style() {
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar(2);
}

}  // namespace

float find_check_size(const PanelContext& context) {
  return ImGui::GetFontSize() + 2 * check_padding * context.ratio;
}

bool draw_check(const PanelContext& context, const char* caption, bool& is_on) {
  push_check_style(context);
  const bool is_clicked = ImGui::Checkbox(caption, &is_on);
  pop_check_style();
  return is_clicked;
}

bool draw_radio(const PanelContext& context, const char* caption, bool is_on) {
  push_check_style(context);
  const bool is_clicked = ImGui::RadioButton(caption, is_on);
  pop_check_style();
  return is_clicked;
}

bool draw_small_choice(const PanelContext& context, const char* caption, bool is_chosen, const char* hint) {
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {8 * context.ratio, 2 * context.ratio});
  if (is_chosen) ImGui::PushStyleColor(ImGuiCol_Button, ImGui::GetStyleColorVec4(ImGuiCol_HeaderActive));
  const bool is_clicked = ImGui::Button(caption);
  if (is_chosen) ImGui::PopStyleColor();
  ImGui::PopStyleVar();
  if (hint && ImGui::IsItemHovered()) ImGui::SetTooltip("%s", hint);
  return is_clicked;
}

void draw_scroll_hint(const PanelContext& context) {
  constexpr float depth = 26;  // logical pixels
  const float high = std::min(depth * context.ratio, ImGui::GetWindowHeight() / 4);
  const ImVec2 from = ImGui::GetWindowPos();
  const ImVec2 to{from.x + ImGui::GetWindowWidth() - ImGui::GetStyle().ScrollbarSize,
                  from.y + ImGui::GetWindowHeight()};
  const ImU32 full = packed(context.theme.panel);
  const ImU32 none = packed(with_opacity(context.theme.panel, 0));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (ImGui::GetScrollY() < ImGui::GetScrollMaxY() - 1)
    list.AddRectFilledMultiColor({from.x, to.y - high}, to, none, none, full, full);
  if (ImGui::GetScrollY() > 1) list.AddRectFilledMultiColor(from, {to.x, from.y + high}, full, full, none, none);
}

bool draw_text_field(PanelContext& context, const char* id, const char* hint, std::string& text, int flags) {
  std::array<char, 256> typed{};
  std::memcpy(typed.data(), text.data(), std::min(text.size(), typed.size() - 1));
  // ImGui neither joins letters nor turns them: they are put over its field, with the caret behind the last.
  const bool shaped = needs_shaping(text);
  if (shaped) ImGui::PushStyleColor(ImGuiCol_Text, {0, 0, 0, 0});
  const bool is_entered = ImGui::InputTextWithHint(id, hint, typed.data(), typed.size(), flags);
  if (shaped) ImGui::PopStyleColor();
  const bool is_changed = text != typed.data();
  text = typed.data();
  if (!shaped) return (flags & ImGuiInputTextFlags_EnterReturnsTrue) != 0 ? is_entered : is_changed;
  const ImVec2 padding = ImGui::GetStyle().FramePadding;
  const ImVec2 from = ImGui::GetItemRectMin();
  const float room = ImGui::GetItemRectSize().x - 2 * padding.x;
  const float wide = std::min(room, measure_words(context, text));
  const bool from_right = reads_from_right(text);
  const float x = from.x + padding.x + (from_right ? room - wide : 0);
  const float y = from.y + padding.y;
  put_words(context, text, x, y, context.theme.text);
  if (ImGui::IsItemActive()) {
    const float caret = from_right ? x - 2 * context.ratio : x + wide + 2 * context.ratio;
    ImGui::GetWindowDrawList()->AddLine({caret, y}, {caret, y + ImGui::GetFontSize()}, packed(context.theme.text),
                                        context.ratio);
  }
  return (flags & ImGuiInputTextFlags_EnterReturnsTrue) != 0 ? is_entered : is_changed;
}

}  // namespace toise::viewer
