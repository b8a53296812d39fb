// libxml2's tree laid out flat, so that nothing needs to recurse.
#include "core/io/html/html_tree.hpp"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <limits>

#include "core/base/error.hpp"
#include "core/io/html/tame_markup.hpp"

namespace toise::io {
namespace {

constexpr std::size_t deepest = 200;

const char* chars(const xmlChar* text) {
  return text ? reinterpret_cast<const char*>(text) : "";
}

const xmlChar* xml_name(const char* name) {
  return reinterpret_cast<const xmlChar*>(name);
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// The node after `node` in document order that is not inside it; closes the subtrees that end.
const xmlNode* step_over(const xmlNode* node, std::vector<HtmlNode>& nodes, std::vector<std::size_t>& open,
                         const xmlNode* root) {
  while (node && node != root && !node->next) {
    node = node->parent;
    if (!open.empty()) {
      nodes[open.back()].end = nodes.size();
      open.pop_back();
    }
  }
  return !node || node == root ? nullptr : node->next;
}

}  // namespace

HtmlTree::HtmlTree(std::string_view html) {
  const TamedMarkup tamed = tame_markup(html, deepest);
  if (tamed.tags > most_html_tags)
    throw Error(ErrorCode::too_large,
                fmt::format("the page holds {} tags, and a page may hold {}; save the article alone, or as text",
                            tamed.tags, most_html_tags));
  const std::string_view markup = tamed.html.empty() ? html : std::string_view(tamed.html);
  if (markup.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return;
  constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  document_.reset(htmlReadMemory(markup.data(), static_cast<int>(markup.size()), nullptr, "UTF-8", options));
  const xmlNode* root = document_ ? xmlDocGetRootElement(document_.get()) : nullptr;
  std::vector<std::size_t> open;
  for (const xmlNode* node = root; node;) {
    const bool is_text = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
    if (node->type != XML_ELEMENT_NODE && !is_text) {
      node = step_over(node, nodes_, open, root);
      continue;
    }
    HtmlNode entry;
    entry.name = is_text ? "" : chars(node->name);
    if (is_text) entry.text = chars(node->content);
    entry.parent = open.empty() ? HtmlNode::none : open.back();
    entry.end = nodes_.size() + 1;
    entry.source = node;
    nodes_.push_back(entry);
    if (!is_text && node->children) {
      open.push_back(nodes_.size() - 1);
      node = node->children;
    } else {
      node = step_over(node, nodes_, open, root);
    }
  }
  for (const std::size_t left : open) nodes_[left].end = nodes_.size();
}

std::string HtmlTree::attribute(std::size_t node, const char* name) const {
  if (nodes_[node].is_text()) return {};
  xmlChar* value = xmlGetProp(nodes_[node].source, xml_name(name));
  std::string text = chars(value);
  if (value) xmlFree(value);
  return text;
}

bool HtmlTree::has_attribute(std::size_t node, const char* name) const {
  return !nodes_[node].is_text() && xmlHasProp(nodes_[node].source, xml_name(name)) != nullptr;
}

std::string HtmlTree::text_of(std::size_t node) const {
  std::string out;
  bool space = false;
  for (std::size_t i = node; i < nodes_[node].end; ++i) {
    if (!nodes_[i].is_text()) {
      space = space || nodes_[i].name == "br" || nodes_[i].name == "p" || nodes_[i].name == "div";
      continue;
    }
    for (const char c : nodes_[i].text) {
      if (is_space(c)) {
        space = true;
        continue;
      }
      if (space && !out.empty()) out += ' ';
      space = false;
      out += c;
    }
  }
  return out;
}

std::vector<std::size_t> HtmlTree::find_all(std::string_view name) const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < nodes_.size(); ++i)
    if (nodes_[i].name == name) found.push_back(i);
  return found;
}

}  // namespace toise::io
