// One pass over the tags, counting how deep they nest.
#include "core/io/html/tame_markup.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace toise::io {
namespace {

// No end tag (void elements), or one that may be left out: HTML Living Standard, sections 13.1.2 and 13.1.2.4.
constexpr std::array<std::string_view, 29> shallow{
    "area",  "base",   "br",    "col",   "embed",    "hr",     "img",  "input", "link", "meta",
    "param", "source", "track", "wbr",   "p",        "li",     "td",   "th",    "tr",   "dt",
    "dd",    "tbody",  "thead", "tfoot", "colgroup", "option", "html", "head",  "body"};

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::string read_name(std::string_view html, std::size_t at) {
  constexpr std::size_t longest = 16;
  std::string name;
  while (at < html.size() && name.size() < longest &&
         (std::isalnum(static_cast<unsigned char>(html[at])) || html[at] == '-'))
    name += lower(html[at++]);
  return name;
}

// The end of a tag that begins at `at`: after its '>', which does not count between quotes.
std::size_t find_tag_end(std::string_view html, std::size_t at) {
  constexpr std::size_t longest_quote = 65536;  // a quote that is never closed ends at the next '>'
  for (; at < html.size(); ++at) {
    if (html[at] == '>') return at + 1;
    if ((html[at] == '"' || html[at] == '\'') && html[at - 1] == '=') {
      const std::size_t close = html.substr(0, std::min(html.size(), at + longest_quote)).find(html[at], at + 1);
      if (close != std::string_view::npos) at = close;
    }
  }
  return html.size();
}

// After "</script" and the like; the end of the page when it never comes.
std::size_t find_raw_end(std::string_view html, std::size_t at, std::string_view name) {
  for (std::size_t open = html.find("</", at); open != std::string_view::npos; open = html.find("</", open + 2))
    if (read_name(html, open + 2) == name) return open;
  return html.size();
}

class Tamer {
 public:
  Tamer(std::string_view html, std::size_t deepest) : html_(html), deepest_(deepest) {}

  TamedMarkup tame() {
    for (std::size_t at = html_.find('<'); at < html_.size(); at = html_.find('<', at)) at = pass(at);
    TamedMarkup tamed{{}, tags_};
    if (kept_ > 0) {
      tamed.html = std::move(out_);
      tamed.html += html_.substr(kept_);
    }
    return tamed;
  }

 private:
  // Handles what begins at a '<'; gives where to go on, beyond `at`.
  std::size_t pass(std::size_t at) {
    if (html_.substr(at, 4) == "<!--") {
      const std::size_t end = html_.find("-->", at + 4);
      return end == std::string_view::npos ? html_.size() : end + 3;
    }
    const bool closes = html_.substr(at, 2) == "</";
    const std::size_t name_at = at + (closes ? 2 : 1);
    if (name_at >= html_.size() || !is_letter(html_[name_at])) return at + 1;
    const std::string name = read_name(html_, name_at);
    const std::size_t end = find_tag_end(html_, name_at);
    if (!closes) ++tags_;
    if (std::find(shallow.begin(), shallow.end(), name) != shallow.end()) return end;
    if (!closes && (name == "script" || name == "style")) return find_raw_end(html_, end, name);
    if (name == "script" || name == "style" || html_.substr(at, end - at).ends_with("/>")) return end;
    count(at, end, closes);
    return end;
  }

  void count(std::size_t at, std::size_t end, bool closes) {
    if (!closes && depth_ < deepest_) {
      ++depth_;
    } else if (!closes) {
      ++dropped_;
      drop(at, end);
    } else if (dropped_ > 0) {
      --dropped_;
      drop(at, end);
    } else if (depth_ > 0) {
      --depth_;
    }
  }

  void drop(std::size_t at, std::size_t end) {
    out_ += html_.substr(kept_, at - kept_);
    kept_ = end;
  }

  std::string_view html_;
  std::size_t deepest_;
  std::string out_;
  std::size_t kept_ = 0;  // all before is in out_, or was dropped
  std::size_t depth_ = 0;
  std::size_t dropped_ = 0;  // start tags that are open and left out
  std::size_t tags_ = 0;
};

}  // namespace

TamedMarkup tame_markup(std::string_view html, std::size_t deepest) {
  return Tamer(html, deepest).tame();
}

}  // namespace toise::io
