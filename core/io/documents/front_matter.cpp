// Reads "key: value" lines between two rules.
#include "core/io/documents/front_matter.hpp"

#include <algorithm>

#include "core/io/cells/date_cell.hpp"
#include "core/io/cells/number_cell.hpp"

namespace toise::io {
namespace {

void read_front_line(Document& document, std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string_view key = trimmed(line.substr(0, colon));
  std::string_view value = trimmed(line.substr(colon + 1));
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
    value = value.substr(1, value.size() - 2);
  if (key == "title") document.title = value;
  if (key == "author" || key == "byline") document.byline = value;
  if (key == "source" || key == "publisher") document.source = value;
  if (key == "url" || key == "link") document.url = value;
  if (key == "lang" || key == "language") document.language = value.substr(0, 2);
  if (key == "date") document.date = parse_iso_date(value);
}

}  // namespace

void take_front_matter(Document& document) {
  if (!document.text.starts_with("---\n")) return;
  const std::size_t end = document.text.find("\n---\n", 3);
  if (end == std::string::npos || end > 16384) return;
  std::string_view front(document.text);
  front = front.substr(4, end > 4 ? end - 4 : 0);
  while (!front.empty()) {
    const std::size_t stop = std::min(front.find('\n'), front.size());
    read_front_line(document, front.substr(0, stop));
    front.remove_prefix(std::min(stop + 1, front.size()));
  }
  document.text.erase(0, end + 5);
}

}  // namespace toise::io
