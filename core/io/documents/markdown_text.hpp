// Markdown without its marks, so that they disturb no sentence.
#pragma once
#include <string>
#include <string_view>

namespace toise::io {

// After CommonMark 0.31: headings without "#", emphasis without "*" and "_", links and images by their text, code
// without its fences, quotations without ">", lines of a paragraph joined by a blank, items of lists each on a line
// after "- " or their number, tables as lines with tabs between cells, comments, rules, tags and definitions of links
// left out, a backslash before a mark taken off. Linear. Never throws.
std::string strip_markdown(std::string_view text);

}  // namespace toise::io
