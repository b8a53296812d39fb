// Words that stand around or for a count of people, in ten languages.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace toise::io {

enum class CountHedge { none, at_least, at_most };

// What a folded text (fold_words) says of its number: "at least", "mas de", "не менее", "على الاقل", "en az"; "+" and
// ">" too.
CountHedge find_count_hedge(std::string_view folded);

struct VagueCount {
  std::int64_t low = 0;
  std::int64_t high = 0;
};

// "several" (3 to 10), "dozens" (20 to 150), "hundreds" (150 to 1000), ... as docs/verdicts.md has them, in all the
// languages; "dozen" is 12, "two" 2. The whole text, or its first words, must be one.
std::optional<VagueCount> find_vague_count(std::string_view folded);

// "unknown", "n/a", "?", "inconnu", "неизвестно", "غير معروف", ...: nobody knows, and nothing is wrong with the cell.
bool is_unknown_word(std::string_view folded);

}  // namespace toise::io
