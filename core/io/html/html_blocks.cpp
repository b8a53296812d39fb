// Walks the flat tree once with a stack of what is open.
#include "core/io/html/html_blocks.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/base/utf8.hpp"

namespace toise::io {
namespace {

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t count_letters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += !is_space(c) && (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

// Letters of the text nodes before each node; scripts and styles count nothing.
std::vector<std::size_t> sum_letters(const HtmlTree& tree) {
  std::vector<std::size_t> before(tree.size() + 1, 0);
  std::size_t raw_until = 0;
  for (std::size_t i = 0; i < tree.size(); ++i) {
    const std::string_view name = tree[i].name;
    if (name == "script" || name == "style" || name == "head" || name == "noscript")
      raw_until = std::max(raw_until, tree[i].end);
    const bool counts = tree[i].is_text() && i >= raw_until;
    before[i + 1] = before[i] + (counts ? count_letters(tree[i].text) : 0);
  }
  return before;
}

// What stands open around a node.
struct Open {
  std::size_t node = 0;
  std::size_t end = 0;
  bool is_block = false;
  bool is_furniture = false;
  bool in_body = false;
  bool in_link = false;
  bool is_item = false;
  bool keeps_lines = false;
  int heading = 0;
  HtmlHint hint = HtmlHint::none;
};

class BlockReader {
 public:
  explicit BlockReader(const HtmlTree& tree) : tree_(tree), before_(sum_letters(tree)) {}

  std::vector<HtmlBlock> read() {
    for (std::size_t i = 0; i < tree_.size();) {
      close_until(i);
      const HtmlNode& node = tree_[i];
      if (node.is_text()) {
        add_text(node.text);
        ++i;
      } else if (node.name == "br") {
        add_line_end();
        ++i;
      } else if (is_skipped(i)) {
        i = node.end;
      } else {
        open(i);
        ++i;
      }
    }
    close_until(tree_.size());
    flush();
    return std::move(blocks_);
  }

 private:
  std::size_t letters_in(std::size_t node) const { return before_[tree_[node].end] - before_[node]; }
  bool is_most(std::size_t node) const { return letters_in(node) * 2 > before_.back(); }

  bool is_skipped(std::size_t node) const {
    const std::string_view name = tree_[node].name;
    if (name == "script" || name == "style" || name == "head" || name == "noscript") return true;
    if (is_furniture_tag(name)) return !is_most(node);
    const bool hidden = tree_.has_attribute(node, "hidden") || tree_.attribute(node, "aria-hidden") == "true" ||
                        is_styled_away(tree_.attribute(node, "style"));
    return hidden && !is_most(node);
  }

  static bool is_styled_away(std::string style) {
    style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
    return style.find("display:none") != std::string::npos;
  }

  void open(std::size_t i) {
    const HtmlNode& node = tree_[i];
    Open entry = open_.empty() ? Open{} : open_.back();
    entry.end = node.end;
    entry.is_block = is_block_tag(node.name) || is_wide_cell(i);
    if (entry.is_block) {
      flush();
      entry.node = i;
      entry.heading = node.name.size() == 2 && node.name[0] == 'h' && node.name[1] >= '1' && node.name[1] <= '6'
                          ? node.name[1] - '0'
                          : entry.heading;
      if (node.name == "li") entry.is_item = true;
      if (node.name == "pre") entry.keeps_lines = true;
    } else if ((node.name == "td" || node.name == "th") && !block_.text.empty()) {
      pending_ = '\t';
    }
    if (node.name == "a") entry.in_link = true;
    take_hint(i, entry);
    open_.push_back(entry);
    if (entry.hint == HtmlHint::date) show_whole_date(i);
  }

  void take_hint(std::size_t i, Open& entry) const {
    const std::string_view name = tree_[i].name;
    if (name == "html" || name == "body" || name == "main" || name == "article") return;
    std::string names;
    for (const char* attribute : {"class", "id", "role", "itemprop", "data-component", "data-testid"})
      if (const std::string value = tree_.attribute(i, attribute); !value.empty()) names += value + " ";
    const HtmlHint hint = find_html_hint(names);
    if (hint == HtmlHint::none || (hint != HtmlHint::body && is_most(i))) return;
    entry.hint = hint;
    if (hint == HtmlHint::body) entry.in_body = true;
    if (hint == HtmlHint::furniture) entry.is_furniture = true;
  }

  // A cell with paragraphs of its own, or with as much text as one: a page laid out as a table.
  bool is_wide_cell(std::size_t i) const {
    constexpr std::size_t wide = 120;
    const std::string_view name = tree_[i].name;
    return (name == "td" || name == "th") && letters_in(i) > wide;
  }

  // A chat's "13:38" whose title says "03.02.2022 13:38:00" is read as its title.
  void show_whole_date(std::size_t i) {
    const std::string title = tree_.attribute(i, "title");
    constexpr std::size_t shown = 16;
    if (title.size() < shown || title[2] != '.' || title[5] != '.' || title[10] != ' ') return;
    add_text(title.substr(0, shown));
    flush();
    muted_until_ = tree_[i].end;
    current_ = i;
  }

  void close_until(std::size_t node) {
    current_ = node;
    while (!open_.empty() && open_.back().end <= node) {
      const bool block = open_.back().is_block;
      if (block) flush();
      open_.pop_back();
    }
  }

  void add_text(std::string_view text) {
    if (current_ < muted_until_) return;
    const Open around = open_.empty() ? Open{} : open_.back();
    for (const char c : text) {
      if (is_space(c)) {
        const char kept = around.keeps_lines && c == '\n' ? '\n' : ' ';
        if (pending_ == 0 || (pending_ == ' ' && kept == '\n')) pending_ = kept;
        continue;
      }
      if (pending_ != 0 && !block_.text.empty()) block_.text += pending_;
      pending_ = 0;
      if (block_.text.empty()) take_place(around);
      block_.text += c;
      if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;
      ++block_.letters;
      if (around.in_link) ++block_.link_letters;
    }
  }

  void take_place(const Open& around) {
    block_.node = around.node;
    block_.heading = around.heading;
    block_.is_item = around.is_item;
    block_.is_furniture = around.is_furniture;
    block_.in_body = around.in_body;
    block_.hint = around.hint;
  }

  void add_line_end() {
    if (pending_ == '\n')
      flush();  // two in a row end a paragraph
    else
      pending_ = '\n';
  }

  void flush() {
    pending_ = 0;
    if (!block_.text.empty()) blocks_.push_back(std::move(block_));
    block_ = {};
  }

  const HtmlTree& tree_;
  std::vector<std::size_t> before_;
  std::vector<Open> open_;
  std::vector<HtmlBlock> blocks_;
  HtmlBlock block_;
  char pending_ = 0;  // white space to write before the next letter
  std::size_t current_ = 0;
  std::size_t muted_until_ = 0;
};

}  // namespace

bool HtmlBlock::has_sentence() const {
  constexpr auto ends =
      std::to_array<std::string_view>({".", "!", "?", "…", "”", "\"", "»", "؟", "۔", "。", ":", ")", "’", ";", "।"});
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

std::vector<HtmlBlock> find_html_blocks(const HtmlTree& tree) {
  return BlockReader(tree).read();
}

}  // namespace toise::io
