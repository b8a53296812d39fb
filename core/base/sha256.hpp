// SHA-256 of bytes, for provenance.
#pragma once
#include <cstddef>
#include <span>
#include <string>

namespace toise {

// The digest (FIPS 180-4) as 64 lower-case hexadecimal digits. Throws std::bad_alloc only.
std::string sha256_hex(std::span<const std::byte> bytes);

}  // namespace toise
