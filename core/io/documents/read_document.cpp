// A report from its bytes: encoding, wrapping, text.
#include "core/io/documents/read_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <initializer_list>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/io/bytes/read_bytes.hpp"
#include "core/io/bytes/text_encoding.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/documents/front_matter.hpp"
#include "core/io/documents/mail_headers.hpp"
#include "core/io/documents/markdown_text.hpp"
#include "core/io/documents/office_text.hpp"
#include "core/io/documents/pdf_text.hpp"
#include "core/io/door/fetch_file.hpp"
#include "core/io/html/html_text.hpp"

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
  const bool is_zip = bytes.starts_with("PK\x03\x04");
  const std::string cure =
      is_zip ? "it is an archive, but no .docx and no .odt; take the report out of it, or save it as text or HTML"
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

void unwrap_markdown(Document& document) {
  take_front_matter(document);
  std::string_view text(document.text);
  while (document.title.empty() && !text.empty()) {
    const std::size_t stop = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, stop);
    if (line.starts_with("# ")) document.title = trimmed(strip_markdown(line));
    text.remove_prefix(std::min(stop + 1, text.size()));
  }
  document.text = strip_markdown(document.text);
}

void unwrap_html(Document& document) {
  HtmlText page = parse_html(document.text);
  document.text = std::move(page.text);
  document.title = std::move(page.facts.title);
  document.byline = std::move(page.facts.byline);
  document.source = std::move(page.facts.source);
  document.url = std::move(page.facts.url);
  document.language = std::move(page.facts.language);
  document.date = page.facts.date;
}

void unwrap_pdf(Document& document, std::string_view bytes) {
  document.text = read_pdf_text(bytes);
  document.encoding = "UTF-8";
  document.format = "pdf";
}

void unwrap_office(Document& document, std::string_view bytes) {
  OfficeText office = parse_office_document(bytes);
  document.text = std::move(office.text);
  document.title = std::move(office.title);
  document.byline = std::move(office.byline);
  document.encoding = "UTF-8";
  document.format = std::move(office.format);
}

// A zero byte is no letter of any text, and would end it in many a program.
void replace_zero_bytes(std::string& text) {
  if (text.find('\0') == std::string::npos) return;
  std::string out;
  for (const char c : text) c == '\0' ? append_utf8(out, replacement_character) : out.push_back(c);
  text = std::move(out);
}

void check_text_size(const Document& document) {
  if (document.text.size() <= max_text_bytes) return;
  throw Error(
      ErrorCode::too_large,
      fmt::format("{}: holds {} MiB of text, and a report may hold {} MiB; split it into its reports, one file each, "
                  "or give it line by line to `toise locate --ndjson -`",
                  document.path, document.text.size() >> 20, max_text_bytes >> 20));
}

void unwrap_text(Document& document, std::string bytes) {
  const std::string head = bytes.substr(0, 16);
  const bool is_html = ends_with_any(document.path, {".html", ".htm", ".xhtml"}) || looks_like_html(bytes);
  const std::string declared = is_html ? find_declared_encoding(bytes) : "";
  auto decoded = head.starts_with("PK\x03\x04") ? std::nullopt : decode_text(std::move(bytes), declared);
  if (!decoded) fail_not_text(head, document.path);
  document.encoding = decoded->encoding;
  document.text = std::move(decoded->text);
  replace_zero_bytes(document.text);
  const bool is_markdown = ends_with_any(document.path, {".md", ".markdown"});
  document.format = is_html || looks_like_html(document.text) ? "html" : is_markdown ? "markdown" : "text";
  if (document.format == "html") return unwrap_html(document);
  normalise_line_ends(document.text);
  check_text_size(document);
  if (is_markdown)
    unwrap_markdown(document);
  else
    take_mail_headers(document);
}

void unwrap(Document& document, std::string bytes) {
  if (bytes.starts_with("%PDF")) return unwrap_pdf(document, bytes);
  if (is_office_document(bytes)) return unwrap_office(document, bytes);
  unwrap_text(document, std::move(bytes));
}

}  // namespace

Document parse_document(std::string bytes, const std::string& path) {
  Document document;
  document.path = path;
  if (bytes.size() > max_document_bytes)
    throw Error(ErrorCode::too_large,
                fmt::format("{}: larger than the limit of {} MiB; split it", path, max_document_bytes >> 20));
  document.sha256 = sha256_of(bytes);
  try {
    unwrap(document, std::move(bytes));
  } catch (const Error& error) {
    if (std::string_view(error.what()).starts_with(path + ":")) throw;
    throw Error(error.code(), fmt::format("{}: {}", path, error.what()));
  }
  check_text_size(document);
  return document;
}

Document read_document(const std::string& path) {
  if (is_address(path)) return parse_document(fetch_file(path, max_document_bytes), path);
  return parse_document(read_bytes(path, max_document_bytes), path);
}

}  // namespace toise::io
