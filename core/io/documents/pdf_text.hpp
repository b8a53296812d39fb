// The text layer of a PDF, by pdftotext as a process of its own (poppler is GPL and is not linked).
#pragma once
#include <string>
#include <string_view>

namespace toise::io {

// Limits of the process: what it may use and how long it may take.
struct PdfLimits {
  int seconds = 60;                            // of processor time, and of the clock
  std::size_t memory = std::size_t{1} << 30;   // bytes of address space
  std::size_t output = std::size_t{64} << 20;  // bytes of text
};

// Paragraphs separated by empty lines; lines of a paragraph are joined, words broken at a line's end put together.
// Throws Error(missing_program) naming the package when pdftotext is not installed, Error(not_text) for a PDF without
// text (a scan) or with a password, Error(bad_data) for a damaged one, Error(too_large) beyond a limit. The messages do
// not name the file.
std::string read_pdf_text(std::string_view bytes, const PdfLimits& limits = {});

// The joining of lines alone: pdftotext's output to paragraphs.
std::string join_pdf_lines(std::string_view text);

}  // namespace toise::io
