// Slips of the keyboard made by machine, the same for the same seed.
#pragma once
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace toise::bench {

// Equal numbers on every platform: mt19937_64 is defined by the standard, its distributions are not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  // Below `sides`, which is > 0.
  std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(engine_() % sides); }

 private:
  std::mt19937_64 engine_;
};

enum class Typo { swap, drop, twice, neighbour };
inline constexpr std::array all_typos{Typo::swap, Typo::drop, Typo::twice, Typo::neighbour};
std::string_view name_of(Typo typo);

// The name with one slip at a place drawn by `dice`: two different letters beside each other swapped, a letter left
// out, a letter typed twice, or the key beside the right one (QWERTY; the Arabic keyboard of Windows, KBDA1). The name
// itself where it has no such place. Letters keep their case.
std::string misspell(std::string_view name, Typo typo, Dice& dice);

}  // namespace toise::bench
