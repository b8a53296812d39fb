// Pieces of one buffer of bytes.
#include "core/model/text_column.hpp"

namespace toise {

std::optional<std::string_view> TextColumn::get(std::size_t row) const {
  if (!has(row)) return std::nullopt;
  const Piece piece = pieces_[numbers_[row]];
  return std::string_view(bytes_).substr(piece.begin, piece.size);
}

void TextColumn::set(std::size_t row, std::string_view text) {
  if (row >= numbers_.size()) numbers_.resize(row + 1, none);
  if (numbers_[row] == none) {
    numbers_[row] = static_cast<std::uint32_t>(pieces_.size());
    pieces_.emplace_back();
  }
  pieces_[numbers_[row]] = {bytes_.size(), text.size()};
  bytes_.append(text);
}

void TextColumn::reset(std::size_t row) {
  if (has(row)) numbers_[row] = none;
}

void TextColumn::append(const TextColumn& other, std::size_t rows) {
  for (std::size_t row = 0; row < other.numbers_.size(); ++row)
    if (const auto text = other.get(row)) set(rows + row, *text);
}

void TextColumn::shrink_to_fit() {
  numbers_.shrink_to_fit();
  pieces_.shrink_to_fit();
  bytes_.shrink_to_fit();
}

}  // namespace toise
