// Masses are summed up the tree; the way down follows the heaviest child.
#include "core/io/html/html_article.hpp"

#include <algorithm>
#include <cctype>
#include <set>

#include "core/base/utf8.hpp"

namespace toise::io {
namespace {

constexpr double heavy_share = 0.75;  // of a child: then the article is inside it
constexpr double most_links = 0.6;    // of a paragraph of the article

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    const bool mark = static_cast<unsigned char>(c) < 0x80 && !std::isalnum(static_cast<unsigned char>(c));
    if (!mark) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!word.empty()) {
      words.insert(std::move(word));
      word.clear();
    }
  }
  return words;
}

double share_words(std::string_view a, std::string_view b) {
  const auto left = words_of(a);
  const auto right = words_of(b);
  if (left.empty() || right.empty()) return 0;
  std::size_t common = 0;
  for (const std::string& word : left) common += right.count(word);
  return static_cast<double>(common) / static_cast<double>(std::min(left.size(), right.size()));
}

double find_mass(const HtmlBlock& block) {
  constexpr std::size_t shortest_sentence = 25;
  if (block.is_furniture || block.link_share() > most_links || is_furniture_line(block.text, block.link_share()))
    return 0;
  const double letters = static_cast<double>(block.letters);
  const double own = 1 - block.link_share();
  const bool short_line = block.letters < shortest_sentence;
  const double weight = short_line ? 0.1 : block.heading > 0 ? 0.2 : block.has_sentence() ? own * own : 0.3;
  return letters * weight * (block.in_body ? 1.5 : 1.0);
}

// Mass of every element: of the paragraphs in it.
std::vector<double> sum_masses(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  std::vector<double> mass(tree.size(), 0);
  for (const HtmlBlock& block : blocks) mass[block.node] += find_mass(block);
  for (std::size_t i = tree.size(); i-- > 1;)
    if (tree[i].parent != HtmlNode::none) mass[tree[i].parent] += mass[i];
  return mass;
}

// A paragraph or the like: its brothers belong to it.
bool is_leaf(std::string_view name) {
  return name == "p" || name == "li" || name == "blockquote" || name == "ul" || name == "ol" || name == "tr" ||
         name == "pre" || name == "dl" || name == "table" || (name.size() == 2 && name[0] == 'h');
}

std::size_t find_container(const HtmlTree& tree, const std::vector<double>& mass) {
  std::size_t at = 0;
  for (;;) {
    std::size_t best = HtmlNode::none;
    for (std::size_t child = at + 1; child < tree[at].end; child = tree[child].end)
      if (!tree[child].is_text() && (best == HtmlNode::none || mass[child] > mass[best])) best = child;
    const bool is_row = best != HtmlNode::none && tree[best].name == "table" && mass[best] >= mass[at] * 0.9;
    const bool goes_down = best != HtmlNode::none && mass[best] > 0 && mass[best] >= mass[at] * heavy_share &&
                           (is_row || tree[at].name == "table" || tree[at].name == "tr" || tree[at].name == "tbody" ||
                            !is_leaf(tree[best].name));
    if (!goes_down) return at;
    at = best;
  }
}

class ArticleWriter {
 public:
  ArticleWriter(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, std::size_t headline)
      : tree_(tree), blocks_(blocks), headline_(headline) {
    container_ = find_container(tree, sum_masses(tree, blocks));
  }

  std::string write() {
    std::vector<const HtmlBlock*> kept;
    for (const HtmlBlock& block : blocks_)
      if (block.node == headline_ || belongs(block)) kept.push_back(&block);
    drop_idle_headings(kept);
    for (const HtmlBlock* block : kept)
      if (block->node == headline_) add(*block);
    for (const HtmlBlock* block : kept)
      if (block->node != headline_) add(*block);
    return std::move(text_);
  }

 private:
  bool is_inside(std::size_t node) const { return node >= container_ && node < tree_[container_].end; }

  bool belongs(const HtmlBlock& block) const {
    if (block.is_furniture || is_furniture_line(block.text, block.link_share())) return false;
    constexpr std::size_t short_line = 80;
    const bool names_makers = block.hint == HtmlHint::byline && block.letters < short_line;
    const bool repeats_date = block.hint == HtmlHint::date && block.letters < short_line && !is_chat_date(block);
    if (names_makers || repeats_date) return false;
    if (is_inside(block.node)) return block.link_share() <= most_links || block.letters > 200;
    return is_standfirst(block) || (block.in_body && block.link_share() < 0.3);
  }

  // "03.02.2022 13:38" before a message.
  static bool is_chat_date(const HtmlBlock& block) {
    return block.text.size() == 16 && block.text[2] == '.' && block.text[13] == ':';
  }

  // Sentences between the headline and the article.
  bool is_standfirst(const HtmlBlock& block) const {
    constexpr std::size_t shortest = 50;
    return headline_ != HtmlNode::none && block.node > headline_ && block.node < container_ && block.heading != 1 &&
           block.letters >= shortest && block.has_sentence() && block.link_share() < 0.25;
  }

  // A heading whose list fell away, or the last of the page, announces nothing.
  void drop_idle_headings(std::vector<const HtmlBlock*>& kept) const {
    for (std::size_t i = kept.size(); i-- > 0;) {
      const bool idle = kept[i]->heading > 1 && kept[i]->node != headline_ && !kept[i]->text.ends_with(".") &&
                        (i + 1 == kept.size() || announces_gap(*kept[i], *kept[i + 1]));
      if (idle) kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  // Between the heading and the next kept paragraph only furniture stood, and the next is a heading itself.
  bool announces_gap(const HtmlBlock& heading, const HtmlBlock& next) const {
    const auto at = static_cast<std::size_t>(&heading - blocks_.data());
    return &next - &heading > 1 && at + 1 < blocks_.size() && !belongs(blocks_[at + 1]) && blocks_[at + 1].heading == 0;
  }

  void add(const HtmlBlock& block) {
    if (!text_.empty()) text_ += block.is_item && last_item_ ? "\n" : "\n\n";
    if (block.is_item) text_ += "- ";
    text_ += block.text;
    last_item_ = block.is_item;
  }

  const HtmlTree& tree_;
  const std::vector<HtmlBlock>& blocks_;
  std::size_t headline_;
  std::size_t container_ = 0;
  std::string text_;
  bool last_item_ = false;
};

}  // namespace

std::size_t find_headline(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, std::string_view title) {
  constexpr int lowest = 3;
  for (const double most_of_links : {0.5, 1.0})  // a heading that is a link is rather the site's name
    for (int level = 1; level <= lowest; ++level)
      for (const HtmlBlock& block : blocks)
        if (block.heading == level && block.link_share() <= most_of_links &&
            (title.empty() ? level == 1 : share_words(block.text, title) >= 0.5) &&
            tree[block.node].name.starts_with("h"))
          return block.node;
  return HtmlNode::none;
}

std::string find_html_article(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, std::string_view title) {
  if (blocks.empty()) return {};
  return ArticleWriter(tree, blocks, find_headline(tree, blocks, title)).write();
}

}  // namespace toise::io
