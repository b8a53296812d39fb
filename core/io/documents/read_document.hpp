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

// Plain text (headers of mail become metadata), Markdown (without its marks; front matter becomes metadata), HTML (the
// article only), PDF (by pdftotext, where it is installed), .docx and .odt. The kind is told by the bytes, between
// Markdown and plain text by the ending. CRLF and CR become LF, zero bytes U+FFFD; all offsets refer to Document::text.
// path: a file, an address, or "-" for standard input. Throws Error(not_found, not_a_file, empty_file, not_text,
// too_large, cannot_read, bad_data, missing_program), each naming the path and the cure.
Document read_document(const std::string& path);

// The same from bytes in memory; `path` is only for messages.
Document parse_document(std::string bytes, const std::string& path);

}  // namespace toise::io
