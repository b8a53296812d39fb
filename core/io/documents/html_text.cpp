// Walks the tree that libxml2's forgiving HTML parser makes.
#include "core/io/documents/html_text.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <memory>

#include "core/base/error.hpp"
#include "core/io/cells/date_cell.hpp"
#include "core/io/json/json_value.hpp"

namespace toise::io {
namespace {

constexpr std::array<std::string_view, 22> furniture{
    "script",     "style", "nav",    "aside",  "footer",   "form",  "noscript", "template",
    "iframe",     "svg",   "button", "select", "object",   "video", "audio",    "canvas",
    "figcaption", "head",  "menu",   "dialog", "textarea", "header"};
constexpr std::array<std::string_view, 27> blocks{"p",      "div", "section",    "article", "main",    "h1",  "h2",
                                                  "h3",     "h4",  "h5",         "h6",      "ul",      "ol",  "li",
                                                  "table",  "tr",  "blockquote", "pre",     "dl",      "dt",  "dd",
                                                  "figure", "hr",  "address",    "details", "summary", "body"};

template <std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& list) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string_view name_of(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE ? std::string_view(reinterpret_cast<const char*>(node->name))
                                        : std::string_view{};
}

std::string attribute(const xmlNode* node, const char* name) {
  xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
  if (!value) return {};
  std::string text = reinterpret_cast<const char*>(value);
  xmlFree(value);
  return text;
}

bool is_hidden(const xmlNode* node) {
  return is_one_of(name_of(node), furniture) || xmlHasProp(node, reinterpret_cast<const xmlChar*>("hidden")) ||
         attribute(node, "aria-hidden") == "true";
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Text with white space folded and paragraphs apart.
class Gatherer {
 public:
  void add(std::string_view text) {
    for (const char c : text) {
      if (is_space(c)) {
        space_ = true;
        continue;
      }
      if (paragraph_ && !text_.empty())
        text_ += "\n\n";
      else if (line_ && !text_.empty())
        text_ += '\n';
      else if (space_ && !text_.empty())
        text_ += ' ';
      paragraph_ = line_ = space_ = false;
      text_ += c;
    }
  }
  void end_paragraph() { paragraph_ = true; }
  void end_line() { line_ = true; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool paragraph_ = false;
  bool line_ = false;
  bool space_ = false;
};

// libxml2 refuses trees deeper than its own limit, so the recursion ends.
void gather(Gatherer& out, const xmlNode* node) {
  for (const xmlNode* child = node->children; child; child = child->next) {
    if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
      out.add(reinterpret_cast<const char*>(child->content));
    } else if (child->type == XML_ELEMENT_NODE && !is_hidden(child)) {
      const bool is_block = is_one_of(name_of(child), blocks);
      if (is_block) out.end_paragraph();
      if (name_of(child) == "br") out.end_line();
      gather(out, child);
      if (is_block) out.end_paragraph();
      if (name_of(child) == "td" || name_of(child) == "th") out.add(" ");
    }
  }
}

std::string text_of(const xmlNode* node) {
  Gatherer out;
  gather(out, node);
  return out.take();
}

// The element with most text in the paragraphs right under it; a paragraph counts half for the element above that.
struct Densest {
  const xmlNode* node = nullptr;
  std::size_t score = 0;
};

struct Score {
  std::size_t own = 0;       // text of <p> children
  std::size_t children = 0;  // the same, of the children
};

Score find_densest(const xmlNode* node, Densest& best) {
  Score score;
  for (const xmlNode* child = node->children; child; child = child->next) {
    if (child->type != XML_ELEMENT_NODE || is_hidden(child)) continue;
    if (name_of(child) == "p") {
      score.own += text_of(child).size();
      continue;
    }
    score.children += find_densest(child, best).own;
  }
  const std::size_t total = score.own + score.children / 2;
  if (total > best.score) best = {node, total};
  return score;
}

void find_elements(const xmlNode* node, std::string_view name, std::vector<const xmlNode*>& found) {
  for (const xmlNode* child = node->children; child; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    if (name_of(child) == name) found.push_back(child);
    find_elements(child, name, found);
  }
}

std::vector<const xmlNode*> elements(const xmlNode* root, std::string_view name) {
  std::vector<const xmlNode*> found;
  find_elements(root, name, found);
  return found;
}

// Shorter texts are teasers, not the article.
constexpr std::size_t least_article = 200;

std::string find_main_text(const xmlNode* root) {
  for (const std::string_view name : {"article", "main"}) {
    std::string longest;
    for (const xmlNode* node : elements(root, name))
      if (std::string text = text_of(node); text.size() > longest.size()) longest = std::move(text);
    if (longest.size() >= least_article) return longest;
  }
  Densest best;
  find_densest(root, best);
  if (best.node && best.score >= least_article) return text_of(best.node);
  return text_of(root);
}

void set_if_empty(std::string& target, const std::string& value) {
  if (target.empty()) target = value;
}

void read_meta(HtmlText& page, const xmlNode* root) {
  for (const xmlNode* meta : elements(root, "meta")) {
    std::string name = attribute(meta, "property");
    for (const char* other : {"name", "itemprop"}) set_if_empty(name, attribute(meta, other));
    const std::string content = attribute(meta, "content");
    if (name == "og:title") page.title = content;
    if (name == "og:site_name") page.source = content;
    if (name == "og:url") set_if_empty(page.url, content);
    const bool is_date = name == "article:published_time" || name == "datePublished" || name == "date" ||
                         name == "pubdate" || name == "DC.date" || name == "dc.date" || name == "dcterms.created" ||
                         name == "publish-date";
    if (is_date && !page.date) page.date = parse_iso_date(content);
  }
  for (const xmlNode* link : elements(root, "link"))
    if (attribute(link, "rel") == "canonical") page.url = attribute(link, "href");
}

// schema.org's description of the article, at any depth of the object.
void read_linked_data(HtmlText& page, const JsonValue& value) {
  if (const auto* list = value.as_array())
    for (const JsonValue& item : *list) read_linked_data(page, item);
  if (const JsonValue* graph = value.find("@graph")) read_linked_data(page, *graph);
  if (const JsonValue* date = value.find("datePublished"); date && date->as_string() && !page.date)
    page.date = parse_iso_date(*date->as_string());
  if (const JsonValue* publisher = value.find("publisher"))
    if (const JsonValue* name = publisher->find("name"); name && name->as_string())
      set_if_empty(page.source, *name->as_string());
}

void read_scripts(HtmlText& page, const xmlNode* root) {
  for (const xmlNode* script : elements(root, "script")) {
    if (attribute(script, "type") != "application/ld+json" || !script->children || !script->children->content) continue;
    try {
      read_linked_data(page, parse_json(reinterpret_cast<const char*>(script->children->content)));
    } catch (const Error&) {  // a page's broken metadata is no fault of the report
    }
  }
}

void read_furniture(HtmlText& page, const xmlNode* root) {
  read_meta(page, root);
  read_scripts(page, root);
  if (const auto titles = elements(root, "title"); !titles.empty()) set_if_empty(page.title, text_of(titles.front()));
  if (const auto headings = elements(root, "h1"); !headings.empty())
    set_if_empty(page.title, text_of(headings.front()));
  for (const xmlNode* time : elements(root, "time"))
    if (!page.date) page.date = parse_iso_date(attribute(time, "datetime"));
  std::string language = attribute(root, "lang");
  language = language.substr(0, language.find_first_of("-_"));
  std::transform(language.begin(), language.end(), language.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (language.size() == 2) page.language = language;
}

struct DocumentCloser {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

}  // namespace

HtmlText parse_html(std::string_view html) {
  HtmlText page;
  constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  const std::unique_ptr<xmlDoc, DocumentCloser> document(
      htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", options));
  const xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (!root) return page;
  read_furniture(page, root);
  page.text = find_main_text(root);
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
