// A new language is one file and one line here.
#include "core/text/languages/languages.hpp"

#include <algorithm>

namespace toise::text {
namespace {

constexpr const Language* all[] = {&arabic, &russian, &ukrainian, &turkish, &french};

bool is_ascii(std::string_view text) {
  unsigned char bits = 0;
  for (const char c : text) bits |= static_cast<unsigned char>(c);
  return bits < 0x80;
}

}  // namespace

std::vector<const Language*> find_languages(std::string_view text) {
  const bool ascii = is_ascii(text);
  std::vector<const Language*> found;
  for (const Language* language : all)
    if (!(ascii && language->has_own_letters) && language->may_be_in(text)) found.push_back(language);
  return found;
}

bool has_word_beginning(std::string_view text, const WordBeginnings& beginnings) {
  for (std::size_t at = 0; at < text.size(); at = text.find(' ', at), at += at < text.size() ? 1 : 0) {
    if (!beginnings.first[static_cast<unsigned char>(text[at])]) continue;
    const std::string_view rest = text.substr(at);
    for (const std::string_view beginning : beginnings.words)
      if (rest.starts_with(beginning)) return true;
  }
  return false;
}

bool has_letters_between(std::string_view text, unsigned char first_lead_byte, unsigned char last_lead_byte) {
  return std::any_of(text.begin(), text.end(), [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= first_lead_byte && byte <= last_lead_byte;
  });
}

}  // namespace toise::text
