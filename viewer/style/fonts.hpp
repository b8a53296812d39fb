// The fonts and the look of the panels (Dear ImGui).
#pragma once
#include <filesystem>

#include "viewer/style/theme.hpp"

namespace toise::viewer {

// Loads regular and bold text into ImGui's atlas, before its first frame: Latin with all diacritics, Greek, Cyrillic,
// and by fallback Arabic, Hebrew, Georgian and Armenian letters where fonts/ has them. ImGui neither joins Arabic
// letters nor turns their order: the panels draw such texts by a TextDrawer; only where one is typed, letters stand
// unjoined, left to right. size: em in device pixels. Never throws; a missing font leaves ImGui's own.
void load_panel_fonts(const std::filesystem::path& fonts_folder, float size);

// Colours, rounding and spacing. ratio: device pixels in a logical one.
void apply_panel_style(const Theme& theme, float ratio);

// The bold text of load_panel_fonts, until pop_bold().
void push_bold();
void pop_bold();

}  // namespace toise::viewer
