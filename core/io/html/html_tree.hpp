// A page's elements and texts in document order, as libxml2's forgiving parser makes them.
#pragma once
#include <libxml/tree.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace toise::io {

// The most tags of one page; a page of a news site has a few thousand.
inline constexpr std::size_t most_html_tags = 500'000;

// An element or a piece of text. A subtree is the run of nodes from its first to before `end`.
struct HtmlNode {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::string_view name;      // of an element, in lower case; "" for a text
  std::string_view text;      // of a text
  std::size_t parent = none;  // none for the root
  std::size_t end = 0;        // the node after its last descendant
  const xmlNode* source = nullptr;

  bool is_text() const { return name.empty(); }
};

class HtmlTree {
 public:
  // html: valid UTF-8. Tags nested deeper than 200 are passed over and their texts kept (libxml2 would stop reading at
  // 256). Linear in time. Throws Error(too_large) over most_html_tags; never throws for bad markup.
  explicit HtmlTree(std::string_view html);

  const std::vector<HtmlNode>& nodes() const { return nodes_; }
  const HtmlNode& operator[](std::size_t node) const { return nodes_[node]; }
  std::size_t size() const { return nodes_.size(); }
  // "" when the element has no such attribute.
  std::string attribute(std::size_t node, const char* name) const;
  bool has_attribute(std::size_t node, const char* name) const;
  // The texts of a subtree, white space folded.
  std::string text_of(std::size_t node) const;
  // Elements of that name, in order.
  std::vector<std::size_t> find_all(std::string_view name) const;

 private:
  struct Closer {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
  };
  std::unique_ptr<xmlDoc, Closer> document_;
  std::vector<HtmlNode> nodes_;
};

}  // namespace toise::io
