// A page as paragraphs, each with what tells an article's from a menu's.
#pragma once
#include <string>
#include <vector>

#include "core/io/html/html_hints.hpp"
#include "core/io/html/html_tree.hpp"

namespace toise::io {

struct HtmlBlock {
  std::size_t node = 0;            // the element that it is a paragraph of
  std::string text;                // white space folded; '\n' for <br>, '\t' between cells of a row
  std::size_t letters = 0;         // code points that are no white space
  std::size_t link_letters = 0;    // of these, inside <a>
  int heading = 0;                 // 1 to 6 for <h1> to <h6>
  bool is_item = false;            // of a list
  bool is_furniture = false;       // inside an element that says so by its tag or name
  bool in_body = false;            // inside an element that says it is the article's text
  HtmlHint hint = HtmlHint::none;  // of the nearest element that has one

  double link_share() const {
    return letters == 0 ? 0 : static_cast<double>(link_letters) / static_cast<double>(letters);
  }
  // Ends as sentences do.
  bool has_sentence() const;
};

// All paragraphs in order. What is hidden is left out, unless it is most of the page; an element called furniture that
// holds most of the page's text is no furniture.
std::vector<HtmlBlock> find_html_blocks(const HtmlTree& tree);

}  // namespace toise::io
