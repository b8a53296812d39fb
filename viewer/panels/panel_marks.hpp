// Small marks that several panels draw.
#pragma once
#include <string>
#include <string_view>

#include "viewer/panels/panel.hpp"

namespace toise::viewer {

// A word on a rounded plate of the verdict's colour. verdict: its number in the order of claims::Verdict.
void draw_verdict_pill(const Theme& theme, std::size_t verdict, std::string_view word, float ratio);

// "Name   value", the value wrapped; nothing when it is empty.
void draw_field(PanelContext& context, std::string_view name, std::string_view value);

// The colour of a type by its number, as the map draws it.
Colour find_type_colour(const Theme& theme, std::size_t type);

// A check box, and one of several choices, in the height of a line; true when it was clicked.
bool draw_check(const PanelContext& context, const char* caption, bool& is_on);
bool draw_radio(const PanelContext& context, const char* caption, bool is_on);
// The side of their boxes, device pixels.
float find_check_size(const PanelContext& context);

// A small button, tinted while it is chosen; the hint stands beside the hand over it.
bool draw_small_choice(const PanelContext& context, const char* caption, bool is_chosen, const char* hint);

// Lets the last lines of the current child window fade where more follows below, the first where more is above.
void draw_scroll_hint(const PanelContext& context);

// A text field of one line over `text`, in any script; true when it has changed, or, with ImGui's flag for that, when
// it was entered.
bool draw_text_field(PanelContext& context, const char* id, const char* hint, std::string& text, int flags = 0);

}  // namespace toise::viewer
