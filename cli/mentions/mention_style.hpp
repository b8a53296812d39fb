// The style sheet of the page of `toise locate`.
#pragma once
#include <string_view>

namespace toise::cli {

// To stand after svg::svg_map_style(). Light and dark, narrow and wide, and for print.
std::string_view mention_style();

}  // namespace toise::cli
