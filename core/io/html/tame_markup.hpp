// Markup made fit for a parser that gives up at deep nesting.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace toise::io {

struct TamedMarkup {
  std::string html;      // "" when nothing had to be changed: use what was given
  std::size_t tags = 0;  // start tags that were met
};

// Leaves out start tags that would stand deeper than `deepest` and as many end tags. Comments, scripts and styles are
// passed over. Elements whose end tag may be left out (<p>, <li>, <td> ...) do not count as depth. Linear. Never
// throws.
TamedMarkup tame_markup(std::string_view html, std::size_t deepest);

}  // namespace toise::io
