// Tree, paragraphs, facts, article: one after the other.
#include "core/io/html/html_text.hpp"

#include <algorithm>
#include <cctype>
#include <cstring>

#include "core/io/html/html_article.hpp"
#include "core/io/html/html_blocks.hpp"
#include "core/io/html/html_facts.hpp"
#include "core/io/html/html_tree.hpp"

namespace toise::io {

HtmlText parse_html(std::string_view html) {
  const HtmlTree tree(html);
  const std::vector<HtmlBlock> blocks = find_html_blocks(tree);
  HtmlText page;
  page.facts = find_html_facts(tree, blocks);
  page.text = find_html_article(tree, blocks, page.facts.title);
  constexpr std::size_t much_more = 3;
  if (page.facts.article.size() > page.text.size() * much_more) page.text = page.facts.article;
  return page;
}

std::string find_declared_encoding(std::string_view bytes) {
  std::string head(bytes.substr(0, 4096));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const std::size_t found = head.find("charset=");
  if (found == std::string::npos) return {};
  std::size_t begin = found + std::strlen("charset=");
  if (begin < head.size() && (head[begin] == '"' || head[begin] == '\'')) ++begin;
  std::size_t end = begin;
  while (end < head.size() &&
         (std::isalnum(static_cast<unsigned char>(head[end])) || head[end] == '-' || head[end] == '_'))
    ++end;
  return head.substr(begin, end - begin);
}

}  // namespace toise::io
