// The article in an HTML page: its text without the page's furniture, and what the page says of itself.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/model/time_span.hpp"

namespace toise::io {

struct HtmlText {
  std::string text;              // paragraphs separated by an empty line, white space folded
  std::string title;             // og:title, <title> or the first <h1>
  std::string source;            // og:site_name, or JSON-LD's publisher
  std::string url;               // canonical link, or og:url
  std::string language;          // the first part of <html lang>
  std::optional<TimeSpan> date;  // article:published_time, datePublished, <time datetime>, JSON-LD
};

// html: valid UTF-8. The main text is that of <article>, <main> or the element that holds most paragraph text, without
// script, style, nav, aside, footer, form and the like. Never throws for bad markup.
HtmlText parse_html(std::string_view html);

// The encoding that a <meta> of the first 4096 bytes declares, or "".
std::string find_declared_encoding(std::string_view bytes);

}  // namespace toise::io
