// XXH64: a fast checksum against damage, not against malice.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

namespace toise::gazetteer {

// XXH64 with seed 0 (Y. Collet, xxHash specification 0.1.1). Never throws.
std::uint64_t checksum64(std::span<const std::byte> bytes);

}  // namespace toise::gazetteer
