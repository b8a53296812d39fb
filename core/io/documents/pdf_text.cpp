// Starts pdftotext, and mends the lines it writes.
#include "core/io/documents/pdf_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/io/documents/bounded_process.hpp"

namespace toise::io {
namespace {

std::string_view trim(std::string_view line) {
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '\f')) line.remove_prefix(1);
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

bool is_lower(char c) {
  return std::islower(static_cast<unsigned char>(c)) != 0;
}

// "- item", "• item", "12. item": begins a line of its own.
bool begins_item(std::string_view line) {
  if (line.starts_with("- ") || line.starts_with("• ") || line.starts_with("●") || line.starts_with("▪")) return true;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits > 0 && digits <= 2 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
         line[digits + 1] == ' ';
}

// A line that ends well before the block's right edge, with the end of a sentence or without a comma, ends a paragraph.
bool ends_early(std::string_view line, std::size_t width) {
  constexpr double share = 0.7;
  return static_cast<double>(count_code_points(line)) < static_cast<double>(width) * share && !line.ends_with(',');
}

bool is_page_number(const std::vector<std::string_view>& block) {
  return block.size() == 1 && block[0].size() <= 4 &&
         block[0].find_first_not_of("0123456789") == std::string_view::npos;
}

void add_block(std::string& out, const std::vector<std::string_view>& block) {
  if (block.empty() || is_page_number(block)) return;
  std::size_t width = 0;
  for (const std::string_view line : block) width = std::max(width, count_code_points(line));
  if (!out.empty()) out += "\n\n";
  for (std::size_t i = 0; i < block.size(); ++i) {
    if (i == 0) {
      out += block[i];
      continue;
    }
    const std::string_view above = block[i - 1];
    const bool broken =
        above.size() > 1 && above.ends_with('-') && is_lower(above[above.size() - 2]) && is_lower(block[i].front());
    if (broken)
      out.pop_back();
    else
      out += begins_item(block[i]) || ends_early(above, width) ? '\n' : ' ';
    out += block[i];
  }
}

[[noreturn]] void fail_of(const ProcessResult& result, const PdfLimits& limits) {
  if (result.end == ProcessEnd::over_time)
    throw Error(ErrorCode::too_large, fmt::format("the PDF takes pdftotext more than {} s; split it", limits.seconds));
  if (result.end == ProcessEnd::over_output)
    throw Error(ErrorCode::too_large,
                fmt::format("the PDF holds more than {} MiB of text; split it", limits.output >> 20));
  if (result.messages.find("assword") != std::string::npos)
    throw Error(ErrorCode::not_text, "the PDF has a password; save it without one");
  const std::string said = result.messages.substr(0, result.messages.find('\n'));
  throw Error(ErrorCode::bad_data, fmt::format("the PDF cannot be read{}{}", said.empty() ? "" : ": ", said));
}

}  // namespace

std::string join_pdf_lines(std::string_view text) {
  std::string out;
  std::vector<std::string_view> block;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\f"), text.size());
    const std::string_view line = trim(text.substr(0, end));
    if (line.empty()) {
      add_block(out, block);
      block.clear();
    } else {
      block.push_back(line);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  add_block(out, block);
  if (!out.empty()) out += '\n';
  return out;
}

std::string read_pdf_text(std::string_view bytes, const PdfLimits& limits) {
  const auto program = find_program("pdftotext");
  if (!program)
    throw Error(ErrorCode::missing_program,
                "it is a PDF, and pdftotext is not installed; install it (Debian: apt install poppler-utils), or save "
                "the report as text or HTML");
  const ProcessResult result =
      run_bounded(*program, {"-q", "-nopgbrk", "-enc", "UTF-8", std::string(process_input), "-"}, bytes,
                  {limits.seconds, limits.memory, limits.output});
  if (result.end != ProcessEnd::done) fail_of(result, limits);
  std::string text = join_pdf_lines(repair_utf8(result.output));
  if (text.empty())
    throw Error(ErrorCode::not_text, "the PDF holds no text, only pictures of it; run it through text recognition");
  return text;
}

}  // namespace toise::io
