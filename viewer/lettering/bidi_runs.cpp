// FriBidi's levels, and rule L2 over runs.
#include "viewer/lettering/bidi_runs.hpp"

#include <fribidi.h>

#include <algorithm>

namespace toise::viewer {

std::vector<BidiRun> find_bidi_runs(std::u32string_view text) {
  if (text.empty()) return {};
  const auto size = static_cast<FriBidiStrIndex>(text.size());
  const std::vector<FriBidiChar> letters(text.begin(), text.end());
  std::vector<FriBidiCharType> types(text.size());
  std::vector<FriBidiBracketType> brackets(text.size());
  std::vector<FriBidiLevel> levels(text.size(), 0);
  fribidi_get_bidi_types(letters.data(), size, types.data());
  fribidi_get_bracket_types(letters.data(), size, types.data(), brackets.data());
  FriBidiParType direction = FRIBIDI_PAR_ON;
  const FriBidiLevel highest =
      fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), size, &direction, levels.data());
  if (highest == 0) return {{0, text.size(), false}};

  std::vector<BidiRun> runs;
  std::vector<int> run_levels;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 0 || levels[i] != levels[i - 1]) {
      runs.push_back({i, i, (levels[i] & 1) != 0});
      run_levels.push_back(levels[i]);
    }
    runs.back().end = i + 1;
  }
  for (int level = highest - 1; level >= 1; --level) {
    for (std::size_t from = 0; from < runs.size();) {
      std::size_t to = from;
      while (to < runs.size() && run_levels[to] >= level) ++to;
      std::reverse(runs.begin() + static_cast<std::ptrdiff_t>(from), runs.begin() + static_cast<std::ptrdiff_t>(to));
      std::reverse(run_levels.begin() + static_cast<std::ptrdiff_t>(from),
                   run_levels.begin() + static_cast<std::ptrdiff_t>(to));
      from = std::max(to, from + 1);
    }
  }
  return runs;
}

}  // namespace toise::viewer
