// The word that somebody probably meant.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace toise::cli {

// The known word with the fewest letters changed, added, dropped or swapped (Damerau-Levenshtein, restricted); nothing
// when that takes more than a third of the word's letters (at least 1, at most 3). The first of equals.
std::optional<std::string> find_suggestion(std::string_view typed, const std::vector<std::string>& known);

}  // namespace toise::cli
