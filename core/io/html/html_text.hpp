// The article in an HTML page: its text without the page's furniture, and what the page says of itself.
#pragma once
#include <string>
#include <string_view>

#include "core/io/html/page_facts.hpp"

namespace toise::io {

struct HtmlText {
  std::string text;  // headline and paragraphs separated by empty lines, white space folded
  HtmlFacts facts;
};

// html: valid UTF-8. Where the page's elements hold no article (it is written by a script), JSON-LD's articleBody is
// the text. Throws Error(too_large) for a page of more than most_html_tags tags; never throws for bad markup.
HtmlText parse_html(std::string_view html);

// The encoding that a <meta> of the first 4096 bytes declares, or "".
std::string find_declared_encoding(std::string_view bytes);

}  // namespace toise::io
