// Edit distance over the few words of a command line.
#include "cli/suggestion.hpp"

#include <algorithm>

namespace toise::cli {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::optional<std::string> find_suggestion(std::string_view typed, const std::vector<std::string>& known) {
  constexpr std::size_t longest = 64;  // longer words are no slips of the finger
  if (typed.size() > longest) return std::nullopt;
  const std::size_t allowed = std::clamp<std::size_t>(typed.size() / 3, 1, 3);
  std::optional<std::string> best;
  std::size_t best_cost = allowed + 1;
  for (const std::string& word : known) {
    const std::size_t cost = edit_distance(typed, word);
    if (cost >= best_cost) continue;
    best_cost = cost;
    best = word;
  }
  return best;
}

}  // namespace toise::cli
