// Phrases are compared token by token; nothing is copied.
#include "core/text/phrase.hpp"

#include <algorithm>

namespace toise::text {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// What nearly every phrase fails at: the first letter of the first token.
bool may_begin(char first, std::string_view phrase) {
  return !phrase.empty() && phrase.front() == first;
}

std::size_t match_from(std::string_view text, std::span<const Token> tokens, std::size_t at, std::string_view phrase) {
  std::size_t count = 0;
  while (!phrase.empty()) {
    const std::string_view word = phrase.substr(0, phrase.find(' '));
    if (!is_word(text, tokens, at + count, word)) return 0;
    phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
    ++count;
  }
  return count;
}

}  // namespace

bool equals_lowered(std::string_view words, std::string_view lowered) {
  return std::equal(words.begin(), words.end(), lowered.begin(), lowered.end(),
                    [](char a, char b) { return lower(a) == b; });
}

std::string lower_ascii(std::string_view words) {
  std::string out(words);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

std::size_t match_phrase(std::string_view text, std::span<const Token> tokens, std::size_t at,
                         std::string_view phrase) {
  if (at >= tokens.size() || !may_begin(lower(text[tokens[at].span.begin]), phrase)) return 0;
  return match_from(text, tokens, at, phrase);
}

std::size_t match_any(std::string_view text, std::span<const Token> tokens, std::size_t at,
                      std::span<const std::string_view> phrases) {
  if (at >= tokens.size()) return 0;
  const char first = lower(text[tokens[at].span.begin]);
  std::size_t longest = 0;
  for (const std::string_view phrase : phrases)
    if (may_begin(first, phrase)) longest = std::max(longest, match_from(text, tokens, at, phrase));
  return longest;
}

std::size_t match_before(std::string_view text, std::span<const Token> tokens, std::size_t end,
                         std::string_view phrase) {
  const bool ends =
      end > 0 && end <= tokens.size() && !phrase.empty() && lower(text[tokens[end - 1].span.end - 1]) == phrase.back();
  if (!ends) return 0;  // most phrases, most of the time
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
