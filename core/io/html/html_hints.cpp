// Lists of words, gathered from the markup that the usual publishing systems write.
#include "core/io/html/html_hints.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace toise::io {
namespace {

constexpr auto furniture_tags = std::to_array<std::string_view>({"script",      "style",         "nav",
                                                                 "aside",       "footer",        "noscript",
                                                                 "template",    "iframe",        "svg",
                                                                 "button",      "select",        "object",
                                                                 "video",       "audio",         "canvas",
                                                                 "figcaption",  "head",          "menu",
                                                                 "dialog",      "textarea",      "amp-ad",
                                                                 "amp-sidebar", "amp-embed",     "amp-analytics",
                                                                 "amp-consent", "amp-sticky-ad", "amp-social-share",
                                                                 "option",      "label",         "input",
                                                                 "map",         "math",          "amp-img",
                                                                 "ins"});

constexpr auto block_tags = std::to_array<std::string_view>(
    {"p",      "div",  "section",  "article", "main",    "h1",      "h2",    "h3",         "h4",
     "h5",     "h6",   "ul",       "ol",      "li",      "tr",      "table", "blockquote", "pre",
     "dl",     "dt",   "dd",       "figure",  "hr",      "address", "body",  "details",    "summary",
     "header", "form", "fieldset", "center",  "caption", "tbody",   "thead", "hgroup"});

// Whole words of a name.
constexpr auto furniture_words = std::to_array<std::string_view>({"ad",
                                                                  "ads",
                                                                  "adv",
                                                                  "advert",
                                                                  "advertisement",
                                                                  "advertising",
                                                                  "sponsor",
                                                                  "sponsored",
                                                                  "nav",
                                                                  "navbar",
                                                                  "navigation",
                                                                  "menu",
                                                                  "footer",
                                                                  "sidebar",
                                                                  "comment",
                                                                  "comments",
                                                                  "related",
                                                                  "share",
                                                                  "sharing",
                                                                  "sharebar",
                                                                  "sharedaddy",
                                                                  "social",
                                                                  "promo",
                                                                  "promotion",
                                                                  "promos",
                                                                  "newsletter",
                                                                  "subscribe",
                                                                  "subscription",
                                                                  "cookie",
                                                                  "cookies",
                                                                  "consent",
                                                                  "gdpr",
                                                                  "breadcrumb",
                                                                  "breadcrumbs",
                                                                  "popular",
                                                                  "trending",
                                                                  "recommended",
                                                                  "recommendations",
                                                                  "recirc",
                                                                  "recirculation",
                                                                  "outbrain",
                                                                  "taboola",
                                                                  "disqus",
                                                                  "popup",
                                                                  "modal",
                                                                  "paywall",
                                                                  "toolbar",
                                                                  "pagination",
                                                                  "pager",
                                                                  "caption",
                                                                  "captions",
                                                                  "credit",
                                                                  "gallery",
                                                                  "slideshow",
                                                                  "login",
                                                                  "signup",
                                                                  "signin",
                                                                  "copyright",
                                                                  "teaser",
                                                                  "teasers",
                                                                  "tags",
                                                                  "tagcloud",
                                                                  "noprint",
                                                                  "widget",
                                                                  "addtoany",
                                                                  "jp",
                                                                  "masthead",
                                                                  "topbar",
                                                                  "ticker",
                                                                  "reactions",
                                                                  "reply",
                                                                  "respond",
                                                                  "complementary",
                                                                  "contentinfo",
                                                                  "dfp",
                                                                  "labels",
                                                                  "backlinks",
                                                                  "blogger",
                                                                  "feedback",
                                                                  "userpic",
                                                                  "initials",
                                                                  "signature"});
// Words that follow one another in a name.
constexpr auto furniture_phrases = std::to_array<std::string_view>(
    {"read more",    "more stories",   "more from",    "most read",      "see also",     "author bio",
     "about author", "entry meta",     "post meta",    "up next",        "also like",    "post footer",
     "site header",  "page header",    "entry footer", "read next",      "you may",      "latest news",
     "skip link",    "from name",      "media wrap",   "message footer", "message info", "post tags",
     "article tags", "key points nav", "back to top",  "print only",     "screen reader"});
constexpr auto body_phrases = std::to_array<std::string_view>(
    {"article body",  "story body",   "entry content", "post content",   "post body",    "article content",
     "story content", "article text", "body copy",     "name body",      "content body", "news text",
     "message text",  "text body",    "article full",  "single content", "rich text",    "wysiwyg",
     "main text",     "articlebody",  "story text",    "article detail", "node body",    "field body",
     "body content",  "body text",    "news body",     "news content",   "text long"});
constexpr auto byline_words = std::to_array<std::string_view>({"byline", "author", "authors", "contributor", "vcard"});
constexpr auto date_words = std::to_array<std::string_view>(
    {"date", "published", "pubdate", "timestamp", "datetime", "time", "posted", "updated", "dates"});

// Beginnings of lines, in lower case. Arabic without hamza and vowel marks is spelt as sites spell it.
constexpr auto furniture_lines = std::to_array<std::string_view>({"read more",
                                                                  "read also",
                                                                  "also read",
                                                                  "related:",
                                                                  "related article",
                                                                  "related stor",
                                                                  "see also:",
                                                                  "more on ",
                                                                  "more from ",
                                                                  "advertisement",
                                                                  "sponsored",
                                                                  "share this",
                                                                  "share on",
                                                                  "follow us",
                                                                  "subscribe",
                                                                  "sign up",
                                                                  "click here",
                                                                  "leave a reply",
                                                                  "leave a comment",
                                                                  "copyright",
                                                                  "©",
                                                                  "all rights",
                                                                  "we use cookies",
                                                                  "this site uses cookies",
                                                                  "this website uses cookies",
                                                                  "tags:",
                                                                  "filed under",
                                                                  "recommended",
                                                                  "most read",
                                                                  "most popular",
                                                                  "trending",
                                                                  "download our",
                                                                  "download the",
                                                                  "join our",
                                                                  "watch:",
                                                                  "listen:",
                                                                  "photo:",
                                                                  "photos:",
                                                                  "image:",
                                                                  "file photo",
                                                                  "getty images",
                                                                  "continue reading",
                                                                  "story continues",
                                                                  "article continues",
                                                                  "you may also",
                                                                  "what to read next",
                                                                  "posted in",
                                                                  "skip to",
                                                                  "load more",
                                                                  "show comments",
                                                                  "email this",
                                                                  "post a comment",
                                                                  "newer post",
                                                                  "older post",
                                                                  "print this",
                                                                  "don't miss",
                                                                  "editor's pick",
                                                                  "top stories",
                                                                  "sponsored",
                                                                  "lire aussi",
                                                                  "à lire aussi",
                                                                  "lesen sie auch",
                                                                  "mehr zum thema",
                                                                  "читайте также",
                                                                  "подписывайтесь",
                                                                  "читать далее",
                                                                  "фото:",
                                                                  "lea también",
                                                                  "leer más",
                                                                  "te puede interesar",
                                                                  "ilgili haber",
                                                                  "haberin devamı",
                                                                  "ayrıca oku",
                                                                  "اقرأ أيضا",
                                                                  "اقرأ أيضًا",
                                                                  "اقرأ أيضاً",
                                                                  "إقرأ أيضا",
                                                                  "اقرا ايضا",
                                                                  "اقرأ المزيد",
                                                                  "شاهد أيضا",
                                                                  "شاهد أيضاً",
                                                                  "إعلان",
                                                                  "تابعونا",
                                                                  "تابعنا على",
                                                                  "مواضيع ذات صلة",
                                                                  "أخبار ذات صلة",
                                                                  "مقالات ذات صلة",
                                                                  "شارك",
                                                                  "جميع الحقوق",
                                                                  "חדשות נוספות",
                                                                  "בעניין זה"});

template <typename List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

template <typename List>
bool has_phrase(const List& list, std::string_view words) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view phrase) {
    const std::size_t at = words.find(phrase);
    if (at == std::string_view::npos) return false;
    const std::size_t end = at + phrase.size();
    return (at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ');
  });
}

template <typename List>
bool has_word(const List& list, std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (holds(list, words.substr(0, end))) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

}  // namespace

std::string split_name_words(std::string_view name) {
  std::string words;
  bool after_small = false;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (!std::isalnum(byte)) {
      if (!words.empty() && words.back() != ' ') words += ' ';
      after_small = false;
      continue;
    }
    if (std::isupper(byte) && after_small) words += ' ';
    after_small = std::islower(byte) != 0;
    words += static_cast<char>(std::tolower(byte));
  }
  while (words.ends_with(' ')) words.pop_back();
  return words;
}

HtmlHint find_html_hint(std::string_view attributes) {
  const std::string words = split_name_words(attributes);
  if (words.empty()) return HtmlHint::none;
  if (has_phrase(body_phrases, words)) return HtmlHint::body;
  if (has_phrase(furniture_phrases, words) || has_word(furniture_words, words)) return HtmlHint::furniture;
  if (has_word(byline_words, words)) return HtmlHint::byline;
  if (has_word(date_words, words)) return HtmlHint::date;
  return HtmlHint::none;
}

bool is_furniture_tag(std::string_view name) {
  return holds(furniture_tags, name);
}

bool is_block_tag(std::string_view name) {
  return holds(block_tags, name);
}

bool is_furniture_line(std::string_view line, double link_share) {
  constexpr std::size_t longest = 160;  // bytes
  constexpr std::size_t longest_head = 64;
  std::string head(line.substr(0, longest_head));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const bool begins = std::any_of(furniture_lines.begin(), furniture_lines.end(),
                                  [&](std::string_view words) { return head.starts_with(words); });
  if (!begins) return false;
  const bool is_sentence = line.ends_with('.') && line.size() > 80 && link_share < 0.3;
  return line.size() <= longest ? !is_sentence : link_share > 0.5;
}

}  // namespace toise::io
