// A small state machine over the bytes of a table.
#include "core/io/tables/delimited_text.hpp"

#include <algorithm>

namespace toise::io {
namespace {

constexpr std::size_t sniffed_records = 50;
constexpr std::size_t sniffed_bytes = std::size_t{1} << 18;

// One record from `at` on; leaves `at` at the beginning of the next. False when a quote is never closed.
class RecordReader {
 public:
  RecordReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool has_more() const { return at_ < text_.size(); }
  std::int64_t line() const { return line_; }

  // Nothing when a quote stays open to the end of the text; then the position is as before.
  std::optional<std::vector<std::string>> read(bool quotes_are_plain) {
    const std::size_t begin = at_;
    const std::int64_t first_line = line_;
    std::vector<std::string> fields;
    for (bool more = true; more;) {
      std::string field;
      const bool quoted = !quotes_are_plain && at_ < text_.size() && text_[at_] == '"';
      if (quoted && !read_quoted(field)) {
        at_ = begin;
        line_ = first_line;
        return std::nullopt;
      }
      more = read_plain(field);
      fields.push_back(std::move(field));
    }
    return fields;
  }

 private:
  // From the opening quote to behind the closing one.
  bool read_quoted(std::string& field) {
    std::size_t from = at_ + 1;
    while (true) {
      const std::size_t quote = text_.find('"', from);
      if (quote == std::string_view::npos) return false;
      const std::string_view piece = text_.substr(from, quote - from);
      line_ += std::count(piece.begin(), piece.end(), '\n');
      field.append(piece);
      at_ = quote + 1;
      if (at_ >= text_.size() || text_[at_] != '"') return true;
      field += '"';
      from = at_ + 1;
    }
  }

  // To the separator or the line's end, which is passed over. True when a separator ended the field.
  bool read_plain(std::string& field) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
    field.append(text_.substr(begin, at_ - begin));
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

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
};

bool is_blank(const std::vector<std::string>& record) {
  return record.size() == 1 && record.front().empty();
}

Separator measure(std::string_view text, char character) {
  const auto parsed = parse_delimited(text, character, sniffed_records);
  Separator result{character, 0, 1, parsed.records.size()};
  if (parsed.records.empty()) return result;
  result.columns = parsed.records.front().size();
  const auto same = std::count_if(parsed.records.begin(), parsed.records.end(),
                                  [&](const auto& record) { return record.size() == result.columns; });
  result.regularity = static_cast<double>(same) / static_cast<double>(parsed.records.size());
  return result;
}

}  // namespace

DelimitedRecords parse_delimited(std::string_view text, char separator, std::size_t most_records) {
  DelimitedRecords result;
  RecordReader reader(text, separator);
  while (reader.has_more() && result.records.size() < most_records) {
    const std::int64_t line = reader.line();
    auto record = reader.read(false);
    if (!record) {
      result.unclosed_quotes.push_back(line);
      record = reader.read(true);
    }
    if (is_blank(*record)) continue;
    result.records.push_back(std::move(*record));
    result.lines.push_back(line);
  }
  return result;
}

Separator find_separator(std::string_view text) {
  std::string_view head = text.substr(0, sniffed_bytes);
  if (head.size() < text.size()) head = head.substr(0, head.find_last_of('\n') + 1);
  Separator best;
  for (const char character : {',', ';', '\t', '|'}) {
    const Separator candidate = measure(head, character);
    if (candidate.columns < 2) continue;
    const bool is_better = best.columns < 2 || candidate.regularity > best.regularity ||
                           (candidate.regularity == best.regularity && candidate.columns > best.columns);
    if (is_better) best = candidate;
  }
  return best;
}

std::optional<char> find_stated_separator(std::string_view text) {
  const bool is_stated = text.size() >= 6 && (text.starts_with("sep=") || text.starts_with("SEP=")) &&
                         (text[5] == '\n' || text[5] == '\r');
  return is_stated ? std::optional<char>(text[4]) : std::nullopt;
}

std::string quote_field(std::string_view field) {
  const bool is_plain =
      field.find_first_of(",\"\r\n") == std::string_view::npos && !field.starts_with(' ') && !field.ends_with(' ');
  if (is_plain) return std::string(field);
  std::string quoted = "\"";
  for (const char c : field) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace toise::io
