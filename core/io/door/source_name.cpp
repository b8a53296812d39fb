// The two forms in which libpq takes a password (PostgreSQL documentation, 34.1.1, "Connection Strings").
#include "core/io/door/source_name.hpp"

#include <algorithm>
#include <string_view>

namespace toise::io {
namespace {

// From `begin` to the end of a value: quoted with \' inside, or up to white space or a quotation mark of the message.
std::size_t find_end_of_value(std::string_view text, std::size_t begin) {
  if (begin >= text.size() || text[begin] != '\'') return std::min(text.find_first_of(" \t\n\"", begin), text.size());
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '\'')
      return at + 1;
  }
  return text.size();
}

void hide_keyword(std::string& text) {
  constexpr std::string_view key = "password";
  for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + key.size())) {
    std::size_t begin = std::min(text.find_first_not_of(' ', at + key.size()), text.size());
    if (begin >= text.size() || text[begin] != '=') continue;
    begin = std::min(text.find_first_not_of(' ', begin + 1), text.size());
    text.replace(begin, find_end_of_value(text, begin) - begin, "...");
  }
}

void hide_in_addresses(std::string& text) {
  for (std::size_t at = text.find("://"); at != std::string::npos; at = text.find("://", at + 3)) {
    const std::size_t end = std::min(text.find_first_of("/ \t\n\"?", at + 3), text.size());
    const std::size_t host = text.rfind('@', end);
    const std::size_t colon = text.find(':', at + 3);
    if (host == std::string::npos || host < at || colon == std::string::npos || colon > host) continue;
    text.replace(colon + 1, host - colon - 1, "...");
  }
}

}  // namespace

std::string hide_password(std::string text) {
  hide_keyword(text);
  hide_in_addresses(text);
  return text;
}

}  // namespace toise::io
