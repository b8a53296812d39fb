// Compressed bytes to plain ones in pieces, by zlib.
#pragma once
#include <cstdint>
#include <functional>
#include <string_view>

namespace toise::io {

enum class Wrapping { raw, gzip };

enum class InflateEnd {
  whole,      // the stream ended
  cut_off,    // the bytes ended before the stream
  damaged,    // they are no such stream, or a checksum in it does not agree
  too_large,  // more than `most_bytes` came out
  stopped,    // `take` did not want more
};

// Gives pieces of at most 64 KiB to `take`, which says whether to go on. All members of a gzip file are read; zero
// bytes after the last one are passed over. Never throws.
InflateEnd inflate_pieces(std::string_view compressed, Wrapping wrapping, std::uint64_t most_bytes,
                          const std::function<bool(std::string_view)>& take);

}  // namespace toise::io
