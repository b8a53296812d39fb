// The runs of a line in the order in which they are seen (Unicode Bidirectional Algorithm, UAX #9).
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace toise::viewer {

// Code points [begin, end) of one embedding level.
struct BidiRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool right_to_left = false;
  bool operator==(const BidiRun&) const = default;
};

// Left to right as seen. Never throws for any text.
std::vector<BidiRun> find_bidi_runs(std::u32string_view text);

}  // namespace toise::viewer
