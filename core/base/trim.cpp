// White space of ASCII, and the no-break space.
#include "core/base/trim.hpp"

namespace toise {
namespace {

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view no_break = "\xC2\xA0";
  for (bool again = true; again;) {
    again = false;
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    if (text.starts_with(no_break)) text.remove_prefix(2), again = true;
    if (text.ends_with(no_break)) text.remove_suffix(2), again = true;
  }
  return text;
}

}  // namespace toise
