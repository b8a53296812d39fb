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

// A text field of one line over `text`; true when it has changed.
bool draw_text_field(const char* id, const char* hint, std::string& text);

}  // namespace toise::viewer
