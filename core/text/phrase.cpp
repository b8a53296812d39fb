// Phrases are compared token by token; nothing is copied.
#include "core/text/phrase.hpp"

#include <algorithm>

namespace toise::text {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equals_lowered(std::string_view word, std::string_view lowered) {
  return word.size() == lowered.size() &&
         std::equal(word.begin(), word.end(), lowered.begin(), [](char a, char b) { return lower(a) == b; });
}

}  // namespace

std::string lower_ascii(std::string_view words) {
  std::string out(words);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

bool is_word(std::string_view text, std::span<const Token> tokens, std::size_t at, std::string_view lowered) {
  return at < tokens.size() && equals_lowered(tokens[at].span.of(text), lowered);
}

std::size_t match_phrase(std::string_view text, std::span<const Token> tokens, std::size_t at,
                         std::string_view phrase) {
  std::size_t count = 0;
  const bool begins = at < tokens.size() && !phrase.empty() && lower(text[tokens[at].span.begin]) == phrase.front();
  if (!begins) return 0;  // most phrases, most of the time
  while (!phrase.empty()) {
    const std::string_view word = phrase.substr(0, phrase.find(' '));
    if (!is_word(text, tokens, at + count, word)) return 0;
    phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
    ++count;
  }
  return count;
}

std::size_t match_any(std::string_view text, std::span<const Token> tokens, std::size_t at,
                      std::span<const std::string_view> phrases) {
  std::size_t longest = 0;
  for (const std::string_view phrase : phrases) longest = std::max(longest, match_phrase(text, tokens, at, phrase));
  return longest;
}

std::size_t match_before(std::string_view text, std::span<const Token> tokens, std::size_t end,
                         std::string_view phrase) {
  const auto words = static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
  return words <= end ? match_phrase(text, tokens, end - words, phrase) : 0;
}

std::string_view without_possessive(std::string_view word) {
  for (const std::string_view ending : {"'s", "’s", "'S", "’S"})
    if (word.size() > ending.size() && word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
  return word;
}

std::size_t token_at(std::span<const Token> tokens, std::size_t offset) {
  const auto found = std::lower_bound(tokens.begin(), tokens.end(), offset,
                                      [](const Token& token, std::size_t value) { return token.span.begin < value; });
  return static_cast<std::size_t>(found - tokens.begin());
}

}  // namespace toise::text
