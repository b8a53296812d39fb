// Phrases are compared token by token; nothing is copied.
#include "core/text/phrase.hpp"

#include <algorithm>

namespace toise::text {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Letters of two bytes that have a small form as long: Latin-1, Greek is left as it is, Cyrillic.
struct TwoBytes {
  unsigned char lead;
  unsigned char trail;
};
constexpr TwoBytes lower_two(TwoBytes c) {
  const auto shifted = [](unsigned lead, unsigned trail) {
    return TwoBytes{static_cast<unsigned char>(lead), static_cast<unsigned char>(trail)};
  };
  if (c.lead == 0xC3 && c.trail >= 0x80 && c.trail <= 0x9E && c.trail != 0x97) return shifted(0xC3, c.trail + 0x20);
  if (c.lead != 0xD0) return c;
  if (c.trail >= 0x80 && c.trail <= 0x8F) return shifted(0xD1, c.trail + 0x10);  // Ё, Є, І, Ї
  if (c.trail >= 0x90 && c.trail <= 0x9F) return shifted(0xD0, c.trail + 0x20);  // А to П
  if (c.trail >= 0xA0 && c.trail <= 0xAF) return shifted(0xD1, c.trail - 0x20);  // Р to Я
  return c;
}

TwoBytes lower_at(std::string_view words, std::size_t at) {
  const auto lead = static_cast<unsigned char>(words[at]);
  const auto trail = static_cast<unsigned char>(at + 1 < words.size() ? words[at + 1] : 0);
  return lower_two(TwoBytes{lead, trail});
}

// The first byte of the words in small letters.
char lower_first(std::string_view words) {
  return static_cast<unsigned char>(words.front()) < 0x80 ? lower(words.front())
                                                          : static_cast<char>(lower_at(words, 0).lead);
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
  if (words.size() != lowered.size()) return false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto byte = static_cast<unsigned char>(words[at]);
    if (byte != 0xC3 && byte != 0xD0) {
      if (lower(words[at]) != lowered[at]) return false;
      continue;
    }
    const TwoBytes small = lower_at(words, at);
    if (small.lead != static_cast<unsigned char>(lowered[at])) return false;
    if (++at < words.size() && small.trail != static_cast<unsigned char>(lowered[at])) return false;
  }
  return true;
}

std::string lower_ascii(std::string_view words) {
  std::string out(words);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

std::size_t match_phrase(std::string_view text, std::span<const Token> tokens, std::size_t at,
                         std::string_view phrase) {
  if (at >= tokens.size() || !may_begin(lower_first(tokens[at].span.of(text)), phrase)) return 0;
  return match_from(text, tokens, at, phrase);
}

std::size_t match_any(std::string_view text, std::span<const Token> tokens, std::size_t at,
                      std::span<const std::string_view> phrases) {
  if (at >= tokens.size()) return 0;
  const char first = lower_first(tokens[at].span.of(text));
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
