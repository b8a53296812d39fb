// A report from its bytes: encoding, wrapping, text.
#include "core/io/documents/read_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "core/base/error.hpp"
#include "core/io/bytes/read_bytes.hpp"
#include "core/io/bytes/text_encoding.hpp"
#include "core/io/cells/date_cell.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/documents/html_text.hpp"
#include "core/io/door/fetch_file.hpp"

namespace toise::io {
namespace {

bool ends_with_any(std::string_view path, std::initializer_list<std::string_view> endings) {
  std::string lower(path);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool looks_like_html(std::string_view bytes) {
  std::string head(trimmed(bytes.substr(0, 2048)));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (head.starts_with("\xEF\xBB\xBF")) head.erase(0, 3);
  return head.starts_with("<!doctype html") || head.starts_with("<html") || head.find("<html") != std::string::npos;
}

[[noreturn]] void fail_not_text(std::string_view bytes, const std::string& path) {
  const bool is_pdf = bytes.starts_with("%PDF");
  const bool is_zip = bytes.starts_with("PK\x03\x04");
  const std::string cure =
      is_pdf   ? fmt::format("it is a PDF; make a text of it first: pdftotext '{}' - | toise check -", path)
      : is_zip ? "it is an archive or an office document; save it as text or HTML first"
               : "it holds binary data; save the report as text or HTML first";
  throw Error(ErrorCode::not_text, fmt::format("{}: not a text: {}", path, cure));
}

void normalise_line_ends(std::string& text) {
  if (text.find('\r') == std::string::npos) return;
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      out += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      out += '\n';
  }
  text = std::move(out);
}

void read_front_line(Document& document, std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string_view key = trimmed(line.substr(0, colon));
  std::string_view value = trimmed(line.substr(colon + 1));
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
    value = value.substr(1, value.size() - 2);
  if (key == "title") document.title = value;
  if (key == "source" || key == "publisher") document.source = value;
  if (key == "url" || key == "link") document.url = value;
  if (key == "lang" || key == "language") document.language = value.substr(0, 2);
  if (key == "date") document.date = parse_iso_date(value);
}

// "---", "title: ...", "---" at the top of a Markdown file; what is between becomes metadata, not text.
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

void find_markdown_title(Document& document) {
  std::string_view text(document.text);
  while (document.title.empty() && !text.empty()) {
    const std::size_t stop = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, stop);
    if (line.starts_with("# ")) document.title = trimmed(line.substr(2));
    text.remove_prefix(std::min(stop + 1, text.size()));
  }
}

void unwrap_html(Document& document) {
  HtmlText page = parse_html(document.text);
  document.text = std::move(page.text);
  document.title = std::move(page.title);
  document.source = std::move(page.source);
  document.url = std::move(page.url);
  document.language = std::move(page.language);
  document.date = page.date;
}

void check_text_size(const Document& document) {
  if (document.text.size() <= max_text_bytes) return;
  throw Error(
      ErrorCode::too_large,
      fmt::format("{}: holds {} MiB of text, and a report may hold {} MiB; split it into its reports, one file each, "
                  "or give it line by line to `toise locate --ndjson -`",
                  document.path, document.text.size() >> 20, max_text_bytes >> 20));
}

}  // namespace

Document parse_document(std::string bytes, const std::string& path) {
  Document document;
  document.path = path;
  if (bytes.size() > max_document_bytes)
    throw Error(ErrorCode::too_large,
                fmt::format("{}: larger than the limit of {} MiB; split it", path, max_document_bytes >> 20));
  document.sha256 = sha256_of(bytes);
  const std::string head = bytes.substr(0, 16);
  const bool is_html = ends_with_any(path, {".html", ".htm", ".xhtml"}) || looks_like_html(bytes);
  const bool has_magic = head.starts_with("%PDF") || head.starts_with("PK\x03\x04");
  const std::string declared = is_html ? find_declared_encoding(bytes) : "";
  auto decoded = has_magic ? std::nullopt : decode_text(std::move(bytes), declared);
  if (!decoded) fail_not_text(head, path);
  document.encoding = decoded->encoding;
  document.text = std::move(decoded->text);
  const bool is_markdown = ends_with_any(path, {".md", ".markdown"});
  document.format = is_html || looks_like_html(document.text) ? "html" : is_markdown ? "markdown" : "text";
  if (document.format == "html") unwrap_html(document);
  normalise_line_ends(document.text);
  check_text_size(document);
  if (is_markdown) {
    take_front_matter(document);
    find_markdown_title(document);
  }
  return document;
}

Document read_document(const std::string& path) {
  if (is_address(path)) return parse_document(fetch_file(path, max_document_bytes), path);
  return parse_document(read_bytes(path, max_document_bytes), path);
}

}  // namespace toise::io
