// The style sheet of the page of `toise check`.
#pragma once
#include <string_view>

namespace toise::cli {

// Light, dark and print; colours of text reach a contrast of 4.5:1 against their ground (WCAG 2.1, 1.4.3).
std::string_view page_style();

}  // namespace toise::cli
