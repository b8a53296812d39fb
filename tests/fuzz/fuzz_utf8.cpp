// Any bytes: repaired UTF-8 is valid, repairing is idempotent, and offsets go there and back.
// Rooms: core_base
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/utf8.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  const std::string repaired = toise::repair_utf8(text);
  require(toise::is_valid_utf8(repaired));
  require(toise::repair_utf8(repaired) == repaired);
  require(toise::count_code_points(text) == toise::count_code_points(repaired));
  const toise::CodePointOffsets offsets(text);
  std::size_t index = 0;
  for (std::size_t at = 0; at < text.size(); at += toise::decode_utf8(text, at).length) {
    require(offsets.code_point_at(at) == index);
    require(offsets.byte_at(index) == at);
    ++index;
  }
  require(index == toise::count_code_points(text));
  return 0;
}
