// zlib's inflate in a loop.
#include "core/io/bytes/inflater.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <string>

namespace toise::io {
namespace {

constexpr std::size_t piece_size = std::size_t{1} << 16;

struct StreamCloser {
  void operator()(z_stream* stream) const { inflateEnd(stream); }
};

// zlib counts input in 32 bits.
void give_input(z_stream& stream, std::string_view& rest) {
  const std::size_t count = std::min<std::size_t>(rest.size(), std::numeric_limits<uInt>::max());
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(rest.data()));  // zlib does not write to it
  stream.avail_in = static_cast<uInt>(count);
  rest.remove_prefix(count);
}

}  // namespace

InflateEnd inflate_pieces(std::string_view compressed, Wrapping wrapping, std::uint64_t most_bytes,
                          const std::function<bool(std::string_view)>& take) {
  z_stream stream{};
  if (inflateInit2(&stream, wrapping == Wrapping::raw ? -MAX_WBITS : MAX_WBITS + 16) != Z_OK)
    return InflateEnd::damaged;
  const std::unique_ptr<z_stream, StreamCloser> closer(&stream);
  std::string piece(piece_size, '\0');
  std::uint64_t total = 0;
  give_input(stream, compressed);
  while (true) {
    if (stream.avail_in == 0 && !compressed.empty()) give_input(stream, compressed);
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    const int code = inflate(&stream, Z_NO_FLUSH);
    const std::string_view fresh(piece.data(), piece.size() - stream.avail_out);
    total += fresh.size();
    if (total > most_bytes) return InflateEnd::too_large;
    if (!fresh.empty() && !take(fresh)) return InflateEnd::stopped;
    if (code == Z_STREAM_END) {
      const bool has_next_member = wrapping == Wrapping::gzip && stream.avail_in > 1 && *stream.next_in == 0x1F;
      if (!has_next_member) return InflateEnd::whole;
      inflateReset(&stream);
      continue;
    }
    if (code == Z_BUF_ERROR || (code == Z_OK && fresh.empty() && stream.avail_in == 0 && compressed.empty()))
      return InflateEnd::cut_off;
    if (code != Z_OK) return InflateEnd::damaged;
  }
}

}  // namespace toise::io
