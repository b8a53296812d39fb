// Bits for short spellings, three rows of the usual table for long ones.
#include "gazetteer/lookup/edit_distance.hpp"

#include <algorithm>
#include <vector>

namespace toise::gazetteer {
namespace {

constexpr std::size_t word_bits = 64;

std::size_t apart(std::size_t a, std::size_t b) {
  return a > b ? a - b : b - a;
}

}  // namespace

EditMeasure::EditMeasure(std::string_view asked) : asked_(asked) {
  for (std::size_t i = 0; i < std::min(asked.size(), word_bits); ++i)
    places_[static_cast<unsigned char>(asked[i])] |= std::uint64_t{1} << i;
}

std::size_t EditMeasure::measure(std::string_view other, std::size_t limit) const {
  if (apart(asked_.size(), other.size()) > limit) return limit + 1;
  if (asked_.empty()) return other.size();
  const std::size_t edits = asked_.size() <= word_bits ? measure_bits(other) : measure_diagonals(other, limit);
  return std::min(edits, limit + 1);
}

std::size_t EditMeasure::measure_bits(std::string_view other) const {
  const std::uint64_t last = std::uint64_t{1} << (asked_.size() - 1);
  std::size_t edits = asked_.size();
  std::uint64_t rising = ~std::uint64_t{0};  // vertical steps of +1
  std::uint64_t falling = 0;                 // and of -1
  std::uint64_t diagonal = 0;                // no step along the diagonal
  std::uint64_t equal_before = 0;
  for (const char letter : other) {
    const std::uint64_t equal = places_[static_cast<unsigned char>(letter)];
    const std::uint64_t swapped = ((~diagonal & equal) << 1) & equal_before;
    diagonal = (((equal & rising) + rising) ^ rising) | equal | falling | swapped;
    std::uint64_t right_rising = falling | ~(diagonal | rising);
    std::uint64_t right_falling = diagonal & rising;
    if (right_rising & last) ++edits;
    if (right_falling & last) --edits;
    right_rising = (right_rising << 1) | 1;
    right_falling <<= 1;
    rising = right_falling | ~(diagonal | right_rising);
    falling = right_rising & diagonal;
    equal_before = equal;
  }
  return edits;
}

std::size_t EditMeasure::measure_diagonals(std::string_view other, std::size_t limit) const {
  const std::size_t over = limit + 1;
  std::vector<std::size_t> before(other.size() + 1, over);
  std::vector<std::size_t> above(other.size() + 1, over);
  std::vector<std::size_t> row(other.size() + 1, over);
  for (std::size_t j = 0; j <= std::min(other.size(), limit); ++j) above[j] = j;
  for (std::size_t i = 1; i <= asked_.size(); ++i) {
    std::fill(row.begin(), row.end(), over);
    if (i <= limit) row[0] = i;
    const std::size_t begin = i > limit ? i - limit : 1;
    for (std::size_t j = begin; j <= std::min(other.size(), i + limit); ++j) {
      const std::size_t change = asked_[i - 1] == other[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change, over});
      if (i > 1 && j > 1 && asked_[i - 1] == other[j - 2] && asked_[i - 2] == other[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[other.size()];
}

std::size_t measure_edits(std::string_view a, std::string_view b, std::size_t limit) {
  return EditMeasure(a).measure(b, limit);
}

bool is_swap_across_letter(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() != 1) return false;
  while (!a.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  return a.size() == 2 && a[0] == b[2] && a[1] == b[0];
}

}  // namespace toise::gazetteer
