// Reads header lines, with their folded continuations, until the empty line.
#include "core/io/documents/mail_headers.hpp"

#include <algorithm>
#include <array>

#include "core/io/cells/number_cell.hpp"
#include "core/text/date_text.hpp"
#include "core/text/phrase.hpp"
#include "core/text/tokens.hpp"

namespace toise::io {
namespace {

constexpr std::size_t most_header_bytes = 16384;
constexpr auto names = std::to_array<std::string_view>(
    {"from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "received", "return-path",
     "content-type", "mime-version", "content-transfer-encoding", "importance"});

struct Header {
  std::string name;  // in lower case
  std::string value;
};

// "Jane Doe <jane@example.org>" -> "Jane Doe".
std::string find_sender(std::string_view value) {
  std::string_view sender = trimmed(value.substr(0, value.find('<')));
  if (sender.size() >= 2 && sender.front() == '"' && sender.back() == '"') sender = sender.substr(1, sender.size() - 2);
  return std::string(sender.empty() ? trimmed(value) : sender);
}

std::optional<TimeSpan> find_date(const std::string& value) {
  for (const text::DateText& date : text::find_dates(value, text::tokenise(value)))
    if (date.date && date.year_stated) return date.date;
  return std::nullopt;
}

}  // namespace

void take_mail_headers(Document& document) {
  std::vector<Header> headers;
  std::string_view rest = std::string_view(document.text).substr(0, most_header_bytes);
  std::size_t known = 0;
  for (;;) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return;  // no empty line: no headers
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (trimmed(line).empty()) break;
    if ((line.front() == ' ' || line.front() == '\t') && !headers.empty()) {
      headers.back().value += ' ';
      headers.back().value += trimmed(line);
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || line.substr(0, colon).find(' ') != std::string_view::npos) return;
    headers.push_back({text::lower_ascii(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
    known += std::find(names.begin(), names.end(), headers.back().name) != names.end() ? 1 : 0;
  }
  if (known < 2) return;
  for (const Header& header : headers) {
    if (header.name == "subject") document.title = header.value;
    if (header.name == "from") document.byline = find_sender(header.value);
    if (header.name == "date" || header.name == "sent") document.date = find_date(header.value);
  }
  document.text.erase(0, static_cast<std::size_t>(rest.data() - document.text.data()));
}

}  // namespace toise::io
