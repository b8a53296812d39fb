// Delimited records to a table with named columns.
#include "core/io/tables/delimited_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "core/base/utf8.hpp"
#include "core/io/bytes/text_encoding.hpp"
#include "core/io/tables/text_rows.hpp"

namespace toise::io {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Zero bytes in a text that is not UTF-16 are damage, such as a disk that was full leaves; they become U+FFFD. `first`
// is the place of the first one.
std::string replace_zero_bytes(RawTable& table, std::string_view bytes, std::size_t first) {
  if (!is_text_with_zeros(bytes)) return std::string(bytes);
  std::string text;
  text.reserve(bytes.size() + 64);
  std::size_t count = 0;
  std::size_t begin = 0;
  for (std::size_t at = first; at != std::string_view::npos; at = bytes.find('\0', begin)) {
    text.append(bytes.substr(begin, at - begin)).append("\xEF\xBF\xBD");
    begin = at + 1;
    ++count;
  }
  text.append(bytes.substr(begin));
  const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(first), '\n');
  table.issues.push_back(
      {Severity::warning, "zero_bytes",
       fmt::format("{} zero bytes, the first in this line, are no text; each is shown as U+FFFD. The "
                   "file may be damaged",
                   count),
       "", line, ""});
  return text;
}

// The text in UTF-8: `bytes` themselves where they are that already, else `decoded`, which is filled. Nothing when they
// are no text.
std::optional<std::string_view> decode(RawTable& table, std::string_view bytes, DecodedText& decoded) {
  const std::size_t zero = bytes.find('\0');
  if (zero == std::string_view::npos && is_text(bytes) && is_valid_utf8(bytes)) {
    table.encoding = "UTF-8";
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    return bytes;
  }
  auto found =
      decode_text(zero == std::string_view::npos ? std::string(bytes) : replace_zero_bytes(table, bytes, zero));
  if (!found) return std::nullopt;
  decoded = std::move(*found);
  table.encoding = decoded.encoding;
  return decoded.text;
}

}  // namespace

std::optional<RawTable> parse_text_table(std::string_view bytes) {
  RawTable table;
  DecodedText decoded;
  const auto found_text = decode(table, bytes, decoded);
  if (!found_text) return std::nullopt;
  TextRows rows(*found_text, table);
  table.cells.reserve(0, 0, found_text->size());
  rows.read(table, SIZE_MAX);
  rows.name_columns(table);
  table.cells.shrink_to_fit();
  return table;
}

}  // namespace toise::io
