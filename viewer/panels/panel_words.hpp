// Words in a panel, of any script: by ImGui where it can, else by the context's drawer of letters.
#pragma once
#include <string_view>

#include "viewer/panels/panel.hpp"

namespace toise::viewer {

// Holds letters of a script that is written from right to left (Hebrew, Arabic, Syriac and their like). Linear.
bool needs_shaping(std::string_view text);

// The first letter of a strong direction is one from right to left (Unicode Standard Annex 9, rule P2).
bool reads_from_right(std::string_view text);

// Width of one line, device pixels.
float measure_words(PanelContext& context, std::string_view text);
// One line at a place of the screen, device pixels; no ImGui item.
void put_words(PanelContext& context, std::string_view text, float x, float y, Colour ink);

enum class Ink { normal, muted };

// One line, as an ImGui item.
void draw_words(PanelContext& context, std::string_view text, Ink ink = Ink::normal);
// As many lines as it needs in the width that is left; paragraphs from right to left stand at the right edge.
void draw_wrapped(PanelContext& context, std::string_view text, Ink ink = Ink::normal, bool is_bold = false);
// The same of a sentence in English, whose first word may be a name in other letters.
void draw_sentence(PanelContext& context, std::string_view text, Ink ink = Ink::normal);
// A line that can be chosen; `id` tells it from its neighbours.
bool draw_selectable(PanelContext& context, std::string_view text, const char* id, bool is_selected, int flags = 0);

}  // namespace toise::viewer
