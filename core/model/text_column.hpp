// A column of texts, packed; rows without one cost next to nothing.
#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toise {

// A column without texts costs nothing; else 4 bytes a row, and 16 and its bytes for each text. Up to 2^32 - 2 texts.
class TextColumn {
 public:
  // Nothing where none was set. Views stay valid until the next text is set.
  std::optional<std::string_view> get(std::size_t row) const;
  // A text that is replaced keeps its bytes until the column ends.
  void set(std::size_t row, std::string_view text);
  void reset(std::size_t row);
  bool has(std::size_t row) const { return row < numbers_.size() && numbers_[row] != none; }
  // The texts of another column behind the `rows` rows of this one.
  void append(const TextColumn& other, std::size_t rows);
  void shrink_to_fit();

 private:
  struct Piece {
    std::size_t begin = 0;
    std::size_t size = 0;
  };
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  std::vector<std::uint32_t> numbers_;  // by row, into `pieces_`
  std::vector<Piece> pieces_;
  std::string bytes_;
};

}  // namespace toise
