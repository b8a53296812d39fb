// Three rows of the usual table.
#include "gazetteer/lookup/edit_distance.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace toise::gazetteer {

std::size_t measure_edits(std::string_view a, std::string_view b, std::size_t limit) {
  constexpr std::size_t longest = 64;
  a = a.substr(0, longest);
  b = b.substr(0, longest);
  if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > limit) return limit + 1;
  using Row = std::array<std::uint8_t, longest + 1>;
  Row before{};
  Row above{};
  Row row{};
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = static_cast<std::uint8_t>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<std::uint8_t>(i);
    std::uint8_t least = row[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int change = a[i - 1] == b[j - 1] ? 0 : 1;
      int best = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = std::min(best, before[j - 2] + 1);
      row[j] = static_cast<std::uint8_t>(best);
      least = std::min(least, row[j]);
    }
    if (least > limit + 1) return limit + 1;
    before = above;
    above = row;
  }
  return std::min<std::size_t>(above[b.size()], limit + 1);
}

}  // namespace toise::gazetteer
