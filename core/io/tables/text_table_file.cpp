// Looks at the whole file once, block by block, before the first row is read.
#include "core/io/tables/text_table_file.hpp"

#include <algorithm>
#include <span>

#include "core/base/sha256.hpp"
#include "core/base/utf8.hpp"
#include "core/io/bytes/text_encoding.hpp"
#include "core/io/bytes/zip_archive.hpp"
#include "core/io/tables/read_table.hpp"

namespace toise::io {
namespace {

constexpr std::size_t block_bytes = std::size_t{4} << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view as_text(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

std::unique_ptr<TextTableFile> TextTableFile::open(const std::string& path) {
  std::unique_ptr<TextTableFile> file(new TextTableFile(path));
  if (file->file_.bytes().size() > most_table_bytes || !file->scan()) return nullptr;
  file->begin();
  return file;
}

bool TextTableFile::scan() {
  const std::span<const std::byte> bytes = file_.bytes();
  text_ = as_text(bytes);
  if (!is_delimited_start(text_.substr(0, block_bytes))) return false;
  last_quote_ = text_.size();
  Sha256 digest;
  for (std::size_t at = 0; at < text_.size();) {
    std::size_t end = std::min(at + block_bytes, text_.size());
    if (end < text_.size())  // a line's end is no part of a character
      if (const std::size_t line = text_.rfind('\n', end); line != std::string_view::npos && line > at) end = line + 1;
    const std::string_view block = text_.substr(at, end - at);
    if (block.find('\0') != std::string_view::npos || !is_text(block) || !is_valid_utf8(block)) return false;
    if (const std::size_t quote = block.rfind('"'); quote != std::string_view::npos) last_quote_ = at + quote;
    digest.add(bytes.subspan(at, end - at));
    at = end;
    file_.release_before(at);
  }
  sha256_ = digest.finish();
  if (text_.starts_with(byte_order_mark)) {
    text_.remove_prefix(byte_order_mark.size());
    last_quote_ = last_quote_ == bytes.size() ? text_.size() : last_quote_ - byte_order_mark.size();
  }
  return true;
}

void TextTableFile::begin() {
  RawTable head;
  head.encoding = "UTF-8";
  rows_ = std::make_unique<TextRows>(text_, head, last_quote_);
  const std::vector<std::string> columns = std::move(head_.columns);
  head_ = std::move(head);
  if (columns.empty())
    rows_->name_columns(head_);
  else
    head_.columns = columns;
}

bool TextTableFile::read(RawTable& part, std::size_t most) {
  part = {};
  part.format = head_.format;
  part.encoding = head_.encoding;
  part.columns = head_.columns;
  part.tagged = head_.tagged;
  const bool has_rows = rows_->read(part, most);
  file_.release_before(rows_->offset());
  return has_rows;
}

void TextTableFile::rewind() {
  RawTable named;
  named.columns = head_.columns;
  rows_->name_columns(named);
  head_.columns = named.columns;
  begin();
}

}  // namespace toise::io
