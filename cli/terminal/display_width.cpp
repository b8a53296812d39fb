// Column widths from the C library's own Unicode tables, whatever the user's locale is.
#include "cli/terminal/display_width.hpp"

#include <locale.h>
#include <clocale>
#include <cwchar>

#include "core/base/utf8.hpp"

namespace toise::cli {
namespace {

// Makes the calling thread use C.UTF-8 while it lives.
class Utf8Locale {
 public:
  Utf8Locale() : utf8_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (utf8_) before_ = ::uselocale(utf8_);
  }
  ~Utf8Locale() {
    if (!utf8_) return;
    ::uselocale(before_);
    ::freelocale(utf8_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t utf8_;
  locale_t before_ = nullptr;
};

bool is_ascii(std::string_view text) {
  for (const char one : text)
    if (static_cast<unsigned char>(one) >= 0x80) return false;
  return true;
}

bool is_blank(char one) {
  return one == ' ' || one == '\t' || one == '\n' || one == '\r';
}

}  // namespace

std::size_t display_width(std::string_view text) {
  if (is_ascii(text)) return text.size();
  const Utf8Locale locale;
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code_point, length] = decode_utf8(text, i);
    const int width = ::wcwidth(static_cast<wchar_t>(code_point));
    columns += width < 0 ? 1 : static_cast<std::size_t>(width);
    i += length;
  }
  return columns;
}

std::string pad_right(std::string_view text, std::size_t width) {
  std::string padded(text);
  const std::size_t columns = display_width(text);
  if (columns < width) padded.append(width - columns, ' ');
  return padded;
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t columns = display_width(text);
  return std::string(columns < width ? width - columns : 0, ' ').append(text);
}

std::vector<std::string> wrap_text(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (is_blank(text[i])) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size() && !is_blank(text[i])) ++i;
    const std::string_view word = text.substr(begin, i - begin);
    const std::size_t word_columns = display_width(word);
    if (lines.empty() || columns + 1 + word_columns > width) {
      lines.emplace_back(word);
      columns = word_columns;
    } else {
      lines.back().append(" ").append(word);
      columns += 1 + word_columns;
    }
  }
  return lines;
}

}  // namespace toise::cli
