// Text made fit to stand in XML, HTML or SVG, in an element or in a quoted attribute.
#pragma once
#include <string>
#include <string_view>

namespace toise::svg {

// & < > " ' become entities; what is not UTF-8, and the control characters that XML 1.0 (section 2.2) forbids, become
// U+FFFD. Line feeds and tabs stay.
std::string escape_xml(std::string_view text);

}  // namespace toise::svg
