// The records of a delimited text one after the other, without a copy of what needs none.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace toise::io {

// Four times the columns of an Excel sheet (16,384).
inline constexpr std::size_t most_fields = 65'536;

// RFC 4180 and its relatives. A field that begins with a quote ends at the quote before a separator or a line's end,
// and may hold both; a doubled quote in it is one, any other quote in it is a plain character. An opening quote is
// taken as a plain character when nothing closes it, when it would swallow a million characters or ten thousand lines,
// or when what closes it shows that it belongs to another row (the line alone has the expected number of fields).
// A record has at most most_fields fields; the last one holds what is left of its line. Linear in the text, whatever
// the quotes. The text must outlive the reader.
class DelimitedReader {
 public:
  DelimitedReader(std::string_view text, char separator);
  // The same where it is known that no quote stands behind `last_quote`: the text is not looked at beforehand.
  DelimitedReader(std::string_view text, char separator, std::size_t last_quote);

  // The number of fields that a record should have; 0 when it is not known.
  void expect(std::size_t fields) { expected_ = fields; }

  // The next record that is no blank line. The views hold until the next call. False at the end. Never throws.
  bool read(std::vector<std::string_view>& fields);

  // Of the record read last: the line, counted from 1, at which it begins; whether it has a quote that does not close.
  std::int64_t line() const { return record_line_; }
  bool has_unclosed_quote() const { return has_unclosed_quote_; }
  // The bytes read so far.
  std::size_t offset() const { return at_; }

 private:
  enum class Outcome { good, doubtful, open };

  Outcome read_record(std::vector<std::string_view>& fields, bool quotes_are_plain);
  Outcome read_quoted(std::string_view& field);
  bool read_plain(std::string_view& field);
  std::string_view read_to_line_end();
  bool end_field();
  bool is_better_plain(const std::vector<std::string_view>& fields, Outcome outcome, std::size_t begin,
                       std::int64_t line);

  std::string_view text_;
  char separator_;
  std::array<bool, 256> ends_field_{};
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
  std::int64_t record_line_ = 0;
  bool has_unclosed_quote_ = false;
  std::size_t expected_ = 0;
  std::size_t last_quote_ = 0;         // no quote stands behind it
  std::size_t doubt_budget_ = 0;       // bytes that may still be read in vain behind quotes that do not close
  std::deque<std::string> unescaped_;  // fields of this record that had doubled quotes
  std::vector<std::string_view> trial_;
};

}  // namespace toise::io
