// A piece of a text by its byte offsets.
#pragma once
#include <cstddef>
#include <string_view>

namespace toise {

// Bytes [begin, end) of a UTF-8 text; both lie on code-point boundaries. JSON shows code points instead.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  constexpr bool operator==(const Span&) const = default;
  constexpr std::size_t size() const { return end - begin; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

}  // namespace toise
