// Reads a report: its text, with what its wrapping says of title, date and source.
#pragma once
#include <string>

#include "core/model/document.hpp"

namespace toise::io {

// The most bytes of one document. A larger file is an Error(too_large).
inline constexpr std::size_t max_document_bytes = std::size_t{256} << 20;
// The most bytes of its text, about 2.5 million words; what a page wraps around its text does not count. A report of
// more is an Error(too_large): every mention and claim of a report is held in memory until its last word is read.
inline constexpr std::size_t max_text_bytes = std::size_t{16} << 20;

// Plain text, Markdown (front matter becomes metadata) and HTML (the main text only). CRLF and CR become LF; all
// offsets refer to Document::text. path: a file, or "-" for standard input. Throws Error(not_found, not_a_file,
// empty_file, not_text, too_large, cannot_read), each naming the path and the cure.
Document read_document(const std::string& path);

// The same from bytes in memory; `path` is only for messages.
Document parse_document(std::string bytes, const std::string& path);

}  // namespace toise::io
