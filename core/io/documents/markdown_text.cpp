// Line by line for the blocks, then mark by mark inside a line.
#include "core/io/documents/markdown_text.hpp"

#include <algorithm>
#include <cctype>

namespace toise::io {
namespace {

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

bool is_mark(char c) {
  return std::ispunct(static_cast<unsigned char>(c)) != 0;
}

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

// The inside of a line.
class InlineStripper {
 public:
  InlineStripper(std::string_view line, std::string& out) : line_(line), out_(out) {}

  void strip() {
    while (at_ < line_.size()) {
      const bool took = take_escape() || take_code() || take_link() || take_angle() || take_emphasis();
      if (!took) out_ += line_[at_++];
    }
  }

 private:
  char next(std::size_t ahead = 1) const { return at_ + ahead < line_.size() ? line_[at_ + ahead] : '\0'; }

  bool take_escape() {
    if (line_[at_] != '\\' || !is_mark(next())) return false;
    out_ += next();
    at_ += 2;
    return true;
  }

  bool take_code() {
    if (line_[at_] != '`') return false;
    while (at_ < line_.size() && line_[at_] == '`') ++at_;
    return true;
  }

  // "[text](address)", "[text][1]", "![alt](address)", "[^1]".
  bool take_link() {
    const bool image = line_[at_] == '!' && next() == '[';
    if (line_[at_] != '[' && !image) return false;
    const std::size_t begin = at_ + (image ? 2 : 1);
    const std::size_t close = find_closing(begin, '[', ']');
    if (close == std::string_view::npos) return false;
    std::size_t end = close + 1;
    const char after = end < line_.size() ? line_[end] : '\0';
    const bool is_note = line_[begin] == '^';
    if (after == '(' || after == '[') {
      const std::size_t target = find_closing(end + 1, after, after == '(' ? ')' : ']');
      if (target == std::string_view::npos) return false;
      end = target + 1;
    } else if (!is_note && !image) {
      return false;
    }
    if (!image && !is_note && depth_ < 4) {
      InlineStripper inside(line_.substr(begin, close - begin), out_);
      inside.depth_ = depth_ + 1;
      inside.strip();
    }
    at_ = end;
    return true;
  }

  // Within the next 2,000 bytes, so that a line of brackets stays linear.
  std::size_t find_closing(std::size_t from, char open, char close) const {
    constexpr std::size_t reach = 2000;
    int depth = 0;
    for (std::size_t i = from; i < std::min(line_.size(), from + reach); ++i) {
      if (line_[i] == '\\') {
        ++i;
      } else if (line_[i] == open) {
        ++depth;
      } else if (line_[i] == close && depth-- == 0) {
        return i;
      }
    }
    return std::string_view::npos;
  }

  // "<https://...>" keeps its address, "<b>" and "</b>" fall away.
  bool take_angle() {
    if (line_[at_] != '<' || !(std::isalpha(static_cast<unsigned char>(next())) || next() == '/')) return false;
    const std::size_t close = find_closing(at_ + 1, '<', '>');
    if (close == std::string_view::npos) return false;
    const std::string_view inside = line_.substr(at_ + 1, close - at_ - 1);
    const bool address = inside.find("://") != std::string_view::npos && inside.find(' ') == std::string_view::npos;
    if (address && !inside.starts_with('/')) out_ += inside;
    at_ = close + 1;
    return true;
  }

  // A run of * _ ~ that touches a word on one side only; "snake_case" and "2 * 3" stay.
  bool take_emphasis() {
    const char mark = line_[at_];
    if (mark != '*' && mark != '_' && mark != '~') return false;
    std::size_t end = at_;
    while (end < line_.size() && line_[end] == mark) ++end;
    const char before = at_ == 0 ? ' ' : line_[at_ - 1];
    const char after = end < line_.size() ? line_[end] : ' ';
    const bool blank_around = (before == ' ' || before == '\t') && (after == ' ' || after == '\t');
    const bool inside_word = mark == '_' && is_word(before) && is_word(after);
    const bool lone_tilde = mark == '~' && end - at_ < 2;
    if (blank_around || inside_word || lone_tilde) {
      out_ += line_.substr(at_, end - at_);
    }
    at_ = end;
    return true;
  }

  std::string_view line_;
  std::string& out_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

class MarkdownStripper {
 public:
  std::string strip(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      add_line(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    end_paragraph();
    if (!out_.empty()) out_ += '\n';
    return std::move(out_);
  }

 private:
  void add_line(std::string_view line) {
    std::string_view body = trim(line);
    if (body.starts_with("```") || body.starts_with("~~~")) {
      in_code_ = !in_code_;
      end_paragraph();
      return;
    }
    if (in_code_) {
      if (!out_.empty() && !out_.ends_with('\n')) out_ += '\n';
      out_ += line;
      last_ = Kind::code;
      return;
    }
    if (passes_comment(body)) return;
    while (body.starts_with('>')) body = trim(body.substr(1));
    if (body.empty()) return end_paragraph();
    if (is_rule(body) || is_definition(body)) return end_paragraph();
    if (take_heading(body) || take_item(body) || take_row(body)) return;
    if (paragraph_.empty()) kind_ = Kind::text;
    if (!paragraph_.empty()) paragraph_ += ' ';
    paragraph_ += body;
  }

  bool passes_comment(std::string_view body) {
    if (!in_comment_ && !body.starts_with("<!--")) return false;
    in_comment_ = body.find("-->") == std::string_view::npos;
    return true;
  }

  // "---", "* * *", "===": a rule, or the underline of the heading that stands above it.
  static bool is_rule(std::string_view body) {
    const char mark = body.front();
    if (mark != '-' && mark != '*' && mark != '_' && mark != '=') return false;
    std::size_t marks = 0;
    for (const char c : body) {
      if (c != mark && c != ' ') return false;
      marks += c == mark ? 1 : 0;
    }
    return marks >= 3;
  }

  // "[1]: https://example.org" and "[^1]: a note".
  static bool is_definition(std::string_view body) {
    const std::size_t close = body.find("]:");
    return body.starts_with('[') && close != std::string_view::npos && close > 1 && close < 80 &&
           body.substr(0, close).find(' ') == std::string_view::npos;
  }

  bool take_heading(std::string_view body) {
    const std::size_t marks = std::min(body.find_first_not_of('#'), body.size());
    if (marks == 0 || marks > 6 || (marks < body.size() && body[marks] != ' ')) return false;
    end_paragraph();
    std::string_view words = trim(body.substr(marks));
    while (words.ends_with('#')) words.remove_suffix(1);
    paragraph_ = trim(words);
    kind_ = Kind::text;
    end_paragraph();
    return true;
  }

  bool take_item(std::string_view body) {
    const std::size_t digits = std::min(body.find_first_not_of("0123456789"), body.size());
    const bool bullet = body.size() > 1 && (body[0] == '-' || body[0] == '*' || body[0] == '+') && body[1] == ' ';
    const bool numbered = digits > 0 && digits < 10 && digits + 1 < body.size() &&
                          (body[digits] == '.' || body[digits] == ')') && body[digits + 1] == ' ';
    if (!bullet && !numbered) return false;
    end_paragraph();
    kind_ = Kind::item;
    lead_.assign(bullet ? std::string_view("- ") : body.substr(0, digits + 2));
    paragraph_ = trim(body.substr(bullet ? 2 : digits + 2));
    return true;
  }

  bool take_row(std::string_view body) {
    if (!body.starts_with('|') || std::count(body.begin(), body.end(), '|') < 2) return false;
    end_paragraph();
    if (body.find_first_not_of("|-: ") == std::string_view::npos) return true;
    body.remove_prefix(1);
    if (body.ends_with('|')) body.remove_suffix(1);
    while (!body.empty()) {
      const std::size_t end = std::min(body.find('|'), body.size());
      if (!paragraph_.empty()) paragraph_ += '\t';
      paragraph_ += trim(body.substr(0, end));
      body.remove_prefix(std::min(end + 1, body.size()));
    }
    kind_ = Kind::row;
    end_paragraph();
    return true;
  }

  void end_paragraph() {
    if (paragraph_.empty()) return;
    const bool goes_on = last_ == kind_ && (kind_ == Kind::item || kind_ == Kind::row);
    if (!out_.empty()) out_ += goes_on ? "\n" : "\n\n";
    out_ += lead_;
    InlineStripper(paragraph_, out_).strip();
    last_ = kind_;
    paragraph_.clear();
    lead_.clear();
  }

  enum class Kind { none, text, item, row, code };
  std::string out_;
  std::string paragraph_;
  std::string lead_;
  Kind kind_ = Kind::none;
  Kind last_ = Kind::none;
  bool in_code_ = false;
  bool in_comment_ = false;
};

}  // namespace

std::string strip_markdown(std::string_view text) {
  return MarkdownStripper().strip(text);
}

}  // namespace toise::io
