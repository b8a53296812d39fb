// Glyph ranges and ImGui's style variables.
#include "viewer/style/fonts.hpp"

#include <imgui.h>

#include <array>
#include <string>
#include <system_error>

namespace toise::viewer {
namespace {

constexpr std::array<ImWchar, 13> text_ranges = {0x0020, 0x024F, 0x02B0, 0x036F, 0x0370, 0x052F, 0x1E00,
                                                 0x1EFF, 0x2010, 0x206F, 0x20A0, 0x2122, 0};
constexpr std::array<ImWchar, 15> fallback_ranges = {0x0530, 0x05FF, 0x0600, 0x06FF, 0x0750, 0x077F, 0x10A0, 0x10FF,
                                                     0x08A0, 0x08FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFF, 0};

bool is_there(const std::filesystem::path& file) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(file, ignored);
}

void load_style(const std::filesystem::path& folder, const std::string& ending, float size) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  const auto main_font = folder / ("NotoSans" + ending);
  if (!is_there(main_font)) {
    atlas.AddFontDefault();
    return;
  }
  ImFontConfig config;
  config.OversampleH = 2;
  config.OversampleV = 1;
  atlas.AddFontFromFileTTF(main_font.c_str(), size, &config, text_ranges.data());
  config.MergeMode = true;
  config.OversampleH = 1;
  for (const char* script : {"NotoSansArabic", "NotoSansHebrew", "NotoSansArmenian", "NotoSansGeorgian"}) {
    auto file = folder / (script + ending);
    if (!is_there(file)) file = folder / (std::string(script) + "-Regular.ttf");
    if (is_there(file)) atlas.AddFontFromFileTTF(file.c_str(), size, &config, fallback_ranges.data());
  }
}

ImVec4 to_imgui(Colour c) {
  return {c.r, c.g, c.b, c.a};
}

}  // namespace

void load_panel_fonts(const std::filesystem::path& fonts_folder, float size) {
  ImGui::GetIO().Fonts->Clear();
  load_style(fonts_folder, "-Regular.ttf", size);
  load_style(fonts_folder, "-Bold.ttf", size);
}

void apply_panel_style(const Theme& theme, float ratio) {
  ImGuiStyle style;
  if (theme.is_dark)
    ImGui::StyleColorsDark(&style);
  else
    ImGui::StyleColorsLight(&style);
  style.WindowRounding = 0;
  style.FrameRounding = 4;
  style.GrabRounding = 4;
  style.TabRounding = 4;
  style.ScrollbarRounding = 6;
  style.WindowBorderSize = 0;
  style.WindowPadding = {12, 10};
  style.FramePadding = {8, 5};
  style.ItemSpacing = {8, 6};
  style.ScrollbarSize = 11;
  style.ScaleAllSizes(ratio);
  const auto set = [&](ImGuiCol slot, Colour c) { style.Colors[slot] = to_imgui(c); };
  set(ImGuiCol_WindowBg, theme.panel);
  set(ImGuiCol_PopupBg, theme.panel);
  set(ImGuiCol_Text, theme.text);
  set(ImGuiCol_TextDisabled, theme.muted_text);
  set(ImGuiCol_Border, theme.panel_border);
  set(ImGuiCol_Separator, theme.panel_border);
  set(ImGuiCol_FrameBg, theme.control);
  set(ImGuiCol_FrameBgHovered, theme.control_hovered);
  set(ImGuiCol_FrameBgActive, theme.control_hovered);
  set(ImGuiCol_Button, theme.control);
  set(ImGuiCol_ButtonHovered, theme.control_hovered);
  set(ImGuiCol_ButtonActive, theme.control_hovered);
  set(ImGuiCol_Header, with_opacity(theme.accent, 0.20F));
  set(ImGuiCol_HeaderHovered, theme.control_hovered);
  set(ImGuiCol_HeaderActive, with_opacity(theme.accent, 0.30F));
  set(ImGuiCol_Tab, theme.control);
  set(ImGuiCol_TabHovered, theme.control_hovered);
  set(ImGuiCol_TabActive, with_opacity(theme.accent, 0.25F));
  set(ImGuiCol_CheckMark, theme.accent);
  set(ImGuiCol_TableHeaderBg, theme.control);
  set(ImGuiCol_TableRowBgAlt, with_opacity(theme.control, 0.45F));
  set(ImGuiCol_TableBorderLight, theme.panel_border);
  set(ImGuiCol_TableBorderStrong, theme.panel_border);
  set(ImGuiCol_ScrollbarBg, with_opacity(theme.panel, 0));
  set(ImGuiCol_ScrollbarGrab, theme.panel_border);
  ImGui::GetStyle() = style;
}

void push_bold() {
  const auto& fonts = ImGui::GetIO().Fonts->Fonts;
  ImGui::PushFont(fonts.Size > 1 ? fonts[1] : fonts[0]);
}
void pop_bold() {
  ImGui::PopFont();
}

}  // namespace toise::viewer
