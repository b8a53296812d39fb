// How many columns a text takes on a terminal, and text laid out by that.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace toise::cli {

// Columns of a text: 0 for combining marks and invisible signs, 2 for East Asian wide characters, 1 for others (the
// Unicode tables of the C library, wcwidth in C.UTF-8). Control characters and invalid bytes count 1.
std::size_t display_width(std::string_view text);

// The text with blanks after (or, for numbers, before) it up to `width` columns; longer text is left whole.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

// Lines of at most `width` columns, broken at white space; a longer word stands on its own line, whole. Runs of white
// space become one blank. No line for an empty text.
std::vector<std::string> wrap_text(std::string_view text, std::size_t width);

}  // namespace toise::cli
