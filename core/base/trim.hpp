// Text without the white space around it.
#pragma once
#include <string_view>

namespace toise {

// Without blanks, tabs, line ends and no-break spaces (U+00A0) at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace toise
