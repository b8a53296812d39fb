// A file of two incidents far apart, and where each lies in the window that shows it.
#pragma once
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "tests/viewer/window/window_picture.hpp"

namespace toise::test {

// The first two types of the light theme, viewer/style/theme.cpp.
inline constexpr std::uint32_t western_colour = 0xC8401E;
inline constexpr std::uint32_t eastern_colour = 0x0072B2;
inline constexpr int map_left = 350;  // viewer/lists/window_layout.cpp
inline constexpr int map_bottom = 800 - 118 - 216;

// A raid in the west in January, a strike in the east in December. The caller removes the file.
inline std::string write_rows() {
  const auto path = std::filesystem::temp_directory_path() / ("toise-window-" + std::to_string(::getpid()) + ".csv");
  std::ofstream(path) << "name,latitude,longitude,date,fatalities,event_type\n"
                      << "Western raid,36.2,36.2,2022-01-01,3,raid\n"
                      << "Eastern strike,36.2,40.2,2022-12-31,12,strike\n";
  return path.string();
}

inline Picture map_of(const Picture& window) {
  return window.cut({map_left, 0, window.width, map_bottom});
}
// From below the search box to the details.
inline Picture tabs_of(const Picture& window) {
  return window.cut({0, 40, map_left - 10, 505});
}
inline Picture details_of(const Picture& window) {
  return window.cut({0, 515, map_left - 10, window.height});
}

// The halves of the map, so that each incident has its own.
inline Picture half_of(const Picture& map, bool is_west) {
  return map.cut({is_west ? 0 : map.width / 2, 0, is_west ? map.width / 2 : map.width, map.height});
}
inline std::optional<Pixel> find_in_half(const Picture& map, bool is_west) {
  return find_disc(half_of(map, is_west), is_west ? western_colour : eastern_colour);
}
inline bool has_both(const Picture& window) {
  return find_in_half(map_of(window), true) && find_in_half(map_of(window), false);
}
inline std::size_t count_half_changes(const Picture& a, const Picture& b, bool is_west) {
  return count_changes(half_of(a, is_west), half_of(b, is_west));
}

}  // namespace toise::test
