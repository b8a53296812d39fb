// The version of this Toise, as it stands in CMakeLists.txt.
#pragma once
#include <string_view>

namespace toise {

// "0.1.0"; defined by the build from project(VERSION).
inline constexpr std::string_view version = TOISE_VERSION;

}  // namespace toise
