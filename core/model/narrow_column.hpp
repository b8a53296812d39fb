// A column of numbers that are mostly absent or small: each costs a narrow number, the few others a place beside them.
#pragma once
#include <cstddef>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace toise {

// Gives back each value exactly. A column without values costs nothing.
template <typename Wide, typename Narrow>
class NarrowColumn {
 public:
  std::optional<Wide> get(std::size_t row) const {
    if (row >= narrow_.size() || narrow_[row] == none) return std::nullopt;
    return narrow_[row] == beside ? wide_.at(row) : static_cast<Wide>(narrow_[row]);
  }

  void set(std::size_t row, std::optional<Wide> value) {
    if (row >= narrow_.size()) {
      if (!value) return;
      narrow_.resize(row + 1, none);
    }
    if (narrow_[row] == beside) wide_.erase(row);
    narrow_[row] = !value ? none : fits(*value) ? static_cast<Narrow>(*value) : beside;
    if (narrow_[row] == beside) wide_[row] = *value;
  }

  // The values of another column behind the `rows` rows of this one.
  void append(const NarrowColumn& other, std::size_t rows) {
    if (other.narrow_.empty()) return;
    narrow_.resize(rows, none);
    narrow_.insert(narrow_.end(), other.narrow_.begin(), other.narrow_.end());
    for (const auto& [row, value] : other.wide_) wide_[rows + row] = value;
  }

  bool empty() const { return narrow_.empty(); }
  void reserve(std::size_t rows) { narrow_.reserve(rows); }
  void shrink_to_fit() { narrow_.shrink_to_fit(); }

 private:
  static constexpr Narrow none = std::numeric_limits<Narrow>::lowest();
  static constexpr Narrow beside = std::numeric_limits<Narrow>::max();

  static bool fits(Wide value) {
    return value > static_cast<Wide>(none) && value < static_cast<Wide>(beside) &&
           static_cast<Wide>(static_cast<Narrow>(value)) == value;
  }

  std::vector<Narrow> narrow_;
  std::unordered_map<std::size_t, Wide> wide_;
};

}  // namespace toise
