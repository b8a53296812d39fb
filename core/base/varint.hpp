// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, as LEB128 does.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

namespace toise {

// Appends 1 to 10 bytes (LEB128, DWARF 5, section 7.6) to a string or a vector of bytes.
template <typename Bytes>
void append_varint(Bytes& out, std::uint64_t value) {
  using Byte = typename Bytes::value_type;
  for (; value >= 0x80; value >>= 7) out.push_back(static_cast<Byte>(static_cast<unsigned char>(value | 0x80)));
  out.push_back(static_cast<Byte>(static_cast<unsigned char>(value)));
}

// Small numbers of either sign in few bytes: 0, -1, 1, -2 ... become 0, 1, 2, 3 ...
template <typename Bytes>
void append_signed_varint(Bytes& out, std::int64_t value) {
  append_varint(out, (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

// Reads numbers one after the other from bytes that may be damaged: past the end it gives 0. Never throws.
class VarintReader {
 public:
  explicit VarintReader(std::span<const std::byte> bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool at_end() const { return at_ == end_; }
  std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

  std::uint64_t next() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; at_ != end_; shift += 7) {
      const auto byte = static_cast<std::uint8_t>(*at_++);
      if (shift < 64) value |= static_cast<std::uint64_t>(byte & 0x7Fu) << shift;
      if (byte < 0x80) break;
    }
    return value;
  }
  std::int64_t next_signed() {
    const std::uint64_t value = next();
    return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
  }
  // The next `count` bytes, fewer at the end.
  std::span<const std::byte> take(std::uint64_t count) {
    const std::size_t size = count < left() ? static_cast<std::size_t>(count) : left();
    const std::span<const std::byte> taken(at_, size);
    at_ += size;
    return taken;
  }

 private:
  const std::byte* at_;
  const std::byte* end_;
};

}  // namespace toise
