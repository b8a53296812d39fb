// Any text as a position: what is read is on the globe, and reads the same when it is written out.
// Rooms: core_base core_text
#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/text/coordinate_text.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  for (const auto o : {toise::text::LetterO::west, toise::text::LetterO::east}) {
    if (const auto angle = toise::text::parse_angle(text, o)) require(std::isfinite(angle->degrees));
    const auto position = toise::text::parse_position(text, o);
    if (!position) continue;
    require(toise::is_valid(*position));
    const auto again = toise::text::parse_position(fmt::format("{:.9f}, {:.9f}", position->lat, position->lon));
    require(again && std::abs(again->lat - position->lat) < 1e-8 && std::abs(again->lon - position->lon) < 1e-8);
  }
  return 0;
}
