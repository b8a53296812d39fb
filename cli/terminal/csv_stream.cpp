// A machine of four states, fed block by block.
#include "cli/terminal/csv_stream.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "cli/terminal/interrupt.hpp"
#include "core/base/error.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t block_bytes = 1 << 16;

// An open file that is closed with this object; standard input stays open.
class InputFile {
 public:
  explicit InputFile(const std::string& path) : name_(path == "-" ? "standard input" : path) {
    if (path == "-") return;
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor_ >= 0) return;
    const int reason = errno;
    throw Error(reason == ENOENT ? ErrorCode::not_found : ErrorCode::cannot_read,
                fmt::format("{}: cannot be opened: {}", path, std::strerror(reason)));
  }
  ~InputFile() {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
  }
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  // How many bytes were read; 0 at the end.
  std::size_t read(char* into, std::size_t size) {
    for (;;) {
      stop_if_interrupted();
      const ssize_t count = ::read(descriptor_, into, size);
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EINTR)
        throw Error(ErrorCode::cannot_read, fmt::format("{}: cannot read: {}", name_, std::strerror(errno)));
    }
  }

 private:
  std::string name_;
  int descriptor_ = STDIN_FILENO;
};

}  // namespace

CsvParser::CsvParser(std::function<void(const CsvRecord&)> record) : record_(std::move(record)) {}

void CsvParser::feed(std::string_view bytes) {
  if (knows_delimiter_) {
    for (const char c : bytes) take(c);
    return;
  }
  head_ += bytes;
  const bool in_quotes = std::count(head_.begin(), head_.end(), '"') % 2 != 0;
  const bool has_line = head_.find_first_of("\r\n") != std::string::npos && !in_quotes;
  if (has_line || head_.size() > max_record_bytes) choose_delimiter();
}

void CsvParser::choose_delimiter() {
  knows_delimiter_ = true;
  std::string head = std::exchange(head_, {});
  if (head.starts_with("\xEF\xBB\xBF")) head.erase(0, 3);
  std::size_t most = 0;
  for (const char candidate : {',', ';', '\t', '|'}) {
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : head) {
      if (!quoted && (c == '\n' || c == '\r')) break;
      if (c == '"') quoted = !quoted;
      if (c == candidate && !quoted) ++count;
    }
    if (count > most) delimiter_ = candidate;
    most = std::max(most, count);
  }
  for (const char c : head) take(c);
}

void CsvParser::take(char c) {
  const bool ends_pair = c == '\n' && std::exchange(after_return_, c == '\r');
  if (c != '\n') after_return_ = c == '\r';
  if (++bytes_ > max_record_bytes)
    throw Error(ErrorCode::too_large,
                fmt::format("line {}: the record is longer than {} MiB; is a quote opened and not closed?", begin_line_,
                            max_record_bytes >> 20));
  if (c == '\r' || (c == '\n' && !ends_pair)) ++line_;
  if (state_ == State::quoted) {
    if (c == '"') {
      state_ = State::quote_in_quoted;
    } else {
      field_.push_back(c);
    }
    return;
  }
  if (ends_pair) {
    begin_line_ = line_;
    bytes_ = 0;
    return;
  }
  if (c == '\n' || c == '\r') return end_record();
  if (c == delimiter_) return end_field();
  if (c == '"' && state_ == State::field_begins) {
    state_ = State::quoted;
  } else if (c == '"' && state_ == State::quote_in_quoted) {
    field_.push_back(c);
    state_ = State::quoted;
  } else {
    field_.push_back(c);
    state_ = State::plain;
  }
}

void CsvParser::end_field() {
  fields_.push_back(std::exchange(field_, {}));
  state_ = State::field_begins;
}

void CsvParser::end_record() {
  const bool blank = fields_.empty() && field_.empty() && state_ == State::field_begins;
  if (!blank) {
    end_field();
    record_({fields_, begin_line_});
  }
  fields_.clear();
  state_ = State::field_begins;
  begin_line_ = line_;
  bytes_ = 0;
}

void CsvParser::finish() {
  if (!knows_delimiter_) choose_delimiter();
  if (!fields_.empty() || !field_.empty() || state_ != State::field_begins) end_record();
}

void read_csv(const std::string& path, CsvParser& parser, const std::function<void()>& before_wait) {
  InputFile file(path);
  std::vector<char> block(block_bytes);
  for (;;) {
    before_wait();
    const std::size_t count = file.read(block.data(), block.size());
    if (count == 0) break;
    parser.feed({block.data(), count});
  }
  parser.finish();
}

}  // namespace toise::cli
