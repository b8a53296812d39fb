// Finds what a page says of itself: title, day, makers, publisher, address, language.
#pragma once
#include <vector>

#include "core/io/html/html_blocks.hpp"
#include "core/io/html/html_tree.hpp"
#include "core/io/html/page_facts.hpp"

namespace toise::io {

// From JSON-LD (schema.org), Open Graph and other <meta> elements, <time>, rel=author, and elements whose names say
// byline or date; the more formal first. Never throws.
HtmlFacts find_html_facts(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks);

}  // namespace toise::io
