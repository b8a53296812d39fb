// The bytes of a file or of standard input, with errors that name the path and the cure.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace toise::io {

// path: a file, or "-" for standard input. Throws Error(not_found, not_a_file, empty_file, cannot_read, too_large).
std::string read_bytes(const std::string& path, std::size_t most_bytes);

// The first bytes of a file, at most `count`. Throws the same errors; "-" is not for this.
std::string read_head(const std::string& path, std::size_t count);

// The digest of the bytes, 64 hex digits (core/base/sha256 for text).
std::string sha256_of(std::string_view bytes);

}  // namespace toise::io
