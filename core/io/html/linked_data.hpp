// schema.org's description of an article in a page's JSON-LD.
#pragma once
#include "core/io/html/html_tree.hpp"
#include "core/io/html/page_facts.hpp"

namespace toise::io {

// Fills what is still empty in `facts` from every <script type="application/ld+json">. Broken JSON is passed over.
void add_linked_data(HtmlFacts& facts, const HtmlTree& tree);

}  // namespace toise::io
