// How many slips of the keyboard lie between two spellings.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace toise::gazetteer {

// Measures one spelling against many. Optimal string alignment: insertions, deletions, substitutions and swaps of
// neighbours, each one; on bytes. Never throws but for memory.
class EditMeasure {
 public:
  explicit EditMeasure(std::string_view asked);
  // Gives limit + 1 for any distance over the limit. Up to 64 bytes: a word of bits for each row of the usual table (H.
  // Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic J. of Computing 10,
  // 2003); longer ones: the diagonals of the table within the limit.
  std::size_t measure(std::string_view other, std::size_t limit) const;
  // Bytes asked for.
  std::size_t size() const { return asked_.size(); }

 private:
  std::size_t measure_bits(std::string_view other) const;
  std::size_t measure_diagonals(std::string_view other, std::size_t limit) const;

  std::string asked_;
  std::array<std::uint64_t, 256> places_{};  // of each byte in the first 64
};

// The same for one pair.
std::size_t measure_edits(std::string_view a, std::string_view b, std::size_t limit);

// Whether two letters are swapped and another one stands between them or has gone: two edits, though an alignment needs
// three ("urca" in "Thurcaston" and "cua" in "Thcuaston").
bool is_swap_across_letter(std::string_view a, std::string_view b);

}  // namespace toise::gazetteer
