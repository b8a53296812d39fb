// A state machine over the bytes of a table, which goes back where a quote led it astray.
#include "core/io/tables/delimited_reader.hpp"

#include <algorithm>

namespace toise::io {
namespace {

constexpr std::size_t most_quoted_bytes = std::size_t{1} << 24;
constexpr std::int64_t most_quoted_lines = 10'000;
// Reading in vain costs at most this many passes over the text.
constexpr std::size_t most_vain_passes = 3;

}  // namespace

DelimitedReader::DelimitedReader(std::string_view text, char separator)
    : DelimitedReader(text, separator, std::min(text.rfind('"'), text.size())) {}

DelimitedReader::DelimitedReader(std::string_view text, char separator, std::size_t last_quote)
    : text_(text), separator_(separator), last_quote_(last_quote == text.size() ? 0 : last_quote) {
  for (const char c : {separator, '\n', '\r'}) ends_field_[static_cast<unsigned char>(c)] = true;
  doubt_budget_ = most_vain_passes * text.size() + 1;
}

bool DelimitedReader::read(std::vector<std::string_view>& fields) {
  while (at_ < text_.size()) {
    const std::size_t begin = at_;
    record_line_ = line_;
    const Outcome outcome = read_record(fields, false);
    has_unclosed_quote_ = is_better_plain(fields, outcome, begin, record_line_);
    if (has_unclosed_quote_) {
      at_ = begin;
      line_ = record_line_;
      read_record(fields, true);
    }
    if (fields.size() > 1 || !fields.front().empty()) return true;
  }
  return false;
}

// Whether the quotes of the record just read are better taken as plain characters; then the reader must go back.
bool DelimitedReader::is_better_plain(const std::vector<std::string_view>& fields, Outcome outcome, std::size_t begin,
                                      std::int64_t line) {
  if (outcome == Outcome::open) {
    doubt_budget_ -= std::min(doubt_budget_, at_ - begin);
    return true;
  }
  const bool is_whole = expected_ == 0 || fields.size() == expected_;
  if (line_ <= line + 1 || (outcome == Outcome::good && is_whole)) return false;
  const std::size_t end = at_;
  const std::int64_t end_line = line_;
  at_ = begin;
  line_ = line;
  read_record(trial_, true);
  doubt_budget_ -= std::min(doubt_budget_, end - begin);
  const bool is_better = expected_ > 0 && trial_.size() == expected_;
  at_ = end;
  line_ = end_line;
  return is_better;
}

DelimitedReader::Outcome DelimitedReader::read_record(std::vector<std::string_view>& fields, bool quotes_are_plain) {
  fields.clear();
  if (!quotes_are_plain) unescaped_.clear();
  Outcome outcome = Outcome::good;
  for (bool more = true; more;) {
    std::string_view field;
    if (fields.size() + 1 == most_fields) {
      field = read_to_line_end();
      more = end_field();
    } else if (!quotes_are_plain && at_ < text_.size() && text_[at_] == '"') {
      const Outcome quoted = read_quoted(field);
      if (quoted == Outcome::open) return Outcome::open;
      if (quoted == Outcome::doubtful) outcome = Outcome::doubtful;
      more = end_field();
    } else {
      more = read_plain(field);
    }
    fields.push_back(field);
  }
  return outcome;
}

// From the opening quote to the separator or line's end behind the closing one.
DelimitedReader::Outcome DelimitedReader::read_quoted(std::string_view& field) {
  const std::size_t begin = at_ + 1;
  const std::int64_t first_line = line_;
  std::string* copy = nullptr;
  Outcome outcome = Outcome::good;
  for (std::size_t from = begin;;) {
    if (from > last_quote_) return Outcome::open;
    const std::size_t quote = text_.find('"', from);
    const std::string_view piece = text_.substr(from, quote - from);
    line_ += std::count(piece.begin(), piece.end(), '\n');
    at_ = quote + 1;
    if (quote - begin > most_quoted_bytes || line_ - first_line > most_quoted_lines) return Outcome::open;
    const bool is_doubled = at_ < text_.size() && text_[at_] == '"';
    std::size_t behind = at_;
    while (!is_doubled && behind < text_.size() && text_[behind] == ' ') ++behind;
    if (!is_doubled && (behind == text_.size() || ends_field_[static_cast<unsigned char>(text_[behind])])) {
      at_ = behind;
      if (copy) copy->append(piece);
      field = copy ? std::string_view(*copy) : piece;
      return outcome;
    }
    if (!is_doubled && line_ > first_line) {
      if (doubt_budget_ == 0) return Outcome::open;
      outcome = Outcome::doubtful;
    }
    if (!copy) copy = &unescaped_.emplace_back();
    copy->append(piece);
    *copy += '"';
    from = is_doubled ? at_ + 1 : at_;
  }
}

bool DelimitedReader::read_plain(std::string_view& field) {
  const std::size_t begin = at_;
  while (at_ < text_.size() && !ends_field_[static_cast<unsigned char>(text_[at_])]) ++at_;
  field = text_.substr(begin, at_ - begin);
  return end_field();
}

// What is left of a line that is no table's.
std::string_view DelimitedReader::read_to_line_end() {
  const std::size_t begin = at_;
  at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
  return text_.substr(begin, at_ - begin);
}

// Passes over the separator, and says true, or over the line's end.
bool DelimitedReader::end_field() {
  if (at_ >= text_.size()) return false;
  if (text_[at_] == separator_) {
    ++at_;
    return true;
  }
  if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
  ++at_;
  ++line_;
  return false;
}

}  // namespace toise::io
