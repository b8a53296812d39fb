// Records of comma-separated values one after the other, in constant memory.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace toise::cli {

// The longest record in bytes: a quote that is opened and never closed would else swallow the whole file.
inline constexpr std::size_t max_record_bytes = std::size_t{4} << 20;

struct CsvRecord {
  const std::vector<std::string>& fields;
  std::size_t line;  // on which it begins, from 1
};

// Cuts bytes, given in pieces of any size, into records by RFC 4180: a quoted field may hold delimiters, line breaks
// and doubled quotes; lines end in LF, CRLF or CR; blank lines are passed over; a quote inside an unquoted field stands
// for itself, so does what follows a closing quote. A byte order mark is dropped. The delimiter is the one of , ; tab |
// that the first line has most of outside quotes.
class CsvParser {
 public:
  explicit CsvParser(std::function<void(const CsvRecord&)> record);
  // Throws Error(too_large) with the line when a record is longer than max_record_bytes.
  void feed(std::string_view bytes);
  // The end: hands out a last record without line break.
  void finish();
  char delimiter() const { return delimiter_; }

 private:
  enum class State { field_begins, plain, quoted, quote_in_quoted };
  void take(char c);
  void end_field();
  void end_record();
  void choose_delimiter();

  std::function<void(const CsvRecord&)> record_;
  std::string head_;  // the first line, until the delimiter is known
  bool knows_delimiter_ = false;
  char delimiter_ = ',';
  State state_ = State::field_begins;
  bool after_return_ = false;
  std::string field_;
  std::vector<std::string> fields_;
  std::size_t bytes_ = 0;
  std::size_t line_ = 1;
  std::size_t begin_line_ = 1;
};

// Parses a file, or standard input for "-". `before_wait` as in read_input_lines. Returns nothing; the parser tells.
// Throws Error(not_found, cannot_read, too_large, interrupted).
void read_csv(const std::string& path, CsvParser& parser, const std::function<void()>& before_wait);

}  // namespace toise::cli
