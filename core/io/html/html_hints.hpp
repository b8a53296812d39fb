// What the names that page makers give their elements tell: article or furniture.
#pragma once
#include <string>
#include <string_view>

namespace toise::io {

enum class HtmlHint {
  none,
  body,       // "entry-content", "articleBody", "field--name-body": the article's text
  furniture,  // "related-links", "share", "cookie-banner", "comments", "sidebar"
  byline,     // "byline", "author"
  date,       // "date", "published", "posted-on"
};

// From the words of class, id, role, itemprop and data-component, split at what is no letter and at capitals:
// "tdPostContent" is "td post content".
HtmlHint find_html_hint(std::string_view attributes);

// Lower-case words with one blank between them: "td-postContent_2" -> "td post content 2".
std::string split_name_words(std::string_view name);

// <script>, <nav>, <aside> ...: never text of the article.
bool is_furniture_tag(std::string_view name);
// <p>, <div>, <h2> ...: begins and ends a paragraph.
bool is_block_tag(std::string_view name);

// "Read more: ...", "Advertisement", "اقرأ أيضا": a line of furniture by its words. `link_share` is the part of its
// letters that are links, in [0, 1].
bool is_furniture_line(std::string_view line, double link_share);

}  // namespace toise::io
