// Which paragraphs of a page are its article.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/io/html/html_blocks.hpp"
#include "core/io/html/html_tree.hpp"

namespace toise::io {

// The article's text: its headline where a heading of the page is one, then its paragraphs, an empty line between
// them; items of lists begin with "- ". `title` is what the page calls itself, to know the headline by.
// The method: every paragraph has a mass, its letters less those of links, little where it is no sentence, none where
// it is furniture; from the root one goes down as long as one child holds three quarters of the mass; what is left
// there without furniture is the article (after the density methods of Kohlschuetter, Fankhauser & Nejdl 2010,
// doi:10.1145/1718487.1718542). Linear in the size of the page.
std::string find_html_article(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, std::string_view title);

// The headline: the first heading of the highest level that shares half of its words with the title, or, for a page
// without a title, its first <h1>; one that is no link before one that is. HtmlNode::none when there is none.
std::size_t find_headline(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, std::string_view title);

}  // namespace toise::io
