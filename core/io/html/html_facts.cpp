// Formal metadata first, then what the page shows.
#include "core/io/html/html_facts.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/io/cells/date_cell.hpp"
#include "core/io/html/linked_data.hpp"
#include "core/text/date_text.hpp"
#include "core/text/tokens.hpp"

namespace toise::io {
namespace {

constexpr std::size_t longest_byline = 120;

void set_if_empty(std::string& target, const std::string& value) {
  if (target.empty()) target = value;
}

template <typename List>
bool is_one_of(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

// "By Jane Doe" -> "Jane Doe". Nothing for what is too long to be names, or an address.
std::string clean_byline(std::string text) {
  for (const std::string_view prefix : {"by ", "written by ", "posted by ", "author: ", "par ", "von "})
    if (lowered(text).starts_with(prefix)) text.erase(0, prefix.size());
  const bool is_address = text.find("://") != std::string::npos || text.find('@') != std::string::npos;
  return text.size() > longest_byline || is_address ? std::string{} : text;
}

void read_meta(HtmlFacts& facts, const HtmlTree& tree) {
  constexpr auto dates = std::to_array<std::string_view>(
      {"article:published_time", "datepublished", "date", "pubdate", "dc.date", "dc.date.issued", "dcterms.created",
       "dcterms.date", "publish-date", "og:published_time", "parsely-pub-date", "sailthru.date", "article.published",
       "cxenseparse:recs:publishtime", "published_time_telegram", "rnews:datepublished"});
  constexpr auto makers = std::to_array<std::string_view>(
      {"author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "dcterms.creator"});
  for (const std::size_t meta : tree.find_all("meta")) {
    std::string name = tree.attribute(meta, "property");
    for (const char* other : {"name", "itemprop"}) set_if_empty(name, tree.attribute(meta, other));
    name = lowered(name);
    const std::string content = tree.attribute(meta, "content");
    if (name == "og:title") facts.title = content;
    if (name == "og:site_name" || name == "al:android:app_name") set_if_empty(facts.source, content);
    if (name == "og:url") set_if_empty(facts.url, content);
    if (is_one_of(makers, name)) set_if_empty(facts.byline, clean_byline(content));
    if (is_one_of(dates, name) && !facts.date) facts.date = parse_date_cell(content, DateOrder::day_first);
  }
  for (const std::size_t link : tree.find_all("link"))
    if (tree.attribute(link, "rel") == "canonical" && tree.attribute(link, "href").starts_with("http"))
      facts.url = tree.attribute(link, "href");
}

// The one day that a line such as "Posted on Thursday, 3 February 2022 at 13:38" names.
std::optional<TimeSpan> find_day_in(const std::string& line) {
  for (const text::DateText& date : text::find_dates(line, text::tokenise(line)))
    if (date.date && date.year_stated) return date.date;
  return parse_iso_date(line.substr(0, 10));
}

void read_shown_date(HtmlFacts& facts, const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  constexpr std::size_t longest = 120;
  for (const char* wanted : {"datePublished", ""}) {
    for (const std::size_t time : tree.find_all("time")) {
      if (facts.date) return;
      const bool fits =
          *wanted == '\0' || tree.attribute(time, "itemprop") == wanted || tree.has_attribute(time, "pubdate");
      if (fits) facts.date = parse_iso_date(tree.attribute(time, "datetime"));
    }
  }
  for (const HtmlBlock& block : blocks) {
    if (facts.date) return;
    if (block.hint == HtmlHint::date && block.text.size() < longest) facts.date = find_day_in(block.text);
  }
}

void read_shown_byline(HtmlFacts& facts, const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  for (const std::size_t link : tree.find_all("a"))
    if (facts.byline.empty() && tree.attribute(link, "rel") == "author")
      facts.byline = clean_byline(tree.text_of(link));
  for (std::size_t node = 0; node < tree.size() && facts.byline.empty(); ++node)
    if (tree.attribute(node, "itemprop") == "author") facts.byline = clean_byline(tree.text_of(node));
  for (const HtmlBlock& block : blocks) {
    if (!facts.byline.empty()) return;
    if (block.hint == HtmlHint::byline && block.text.size() < longest_byline) facts.byline = clean_byline(block.text);
  }
}

bool begins_block(const std::vector<HtmlBlock>& blocks, const std::string& words) {
  return std::any_of(blocks.begin(), blocks.end(),
                     [&](const HtmlBlock& block) { return block.link_letters == 0 && block.text.starts_with(words); });
}

// "Raid in Idlib | The Paper" -> "Raid in Idlib" when what follows is the publisher, or a line of the page begins with
// what stands before it.
void drop_site_name(HtmlFacts& facts, const std::vector<HtmlBlock>& blocks) {
  for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: ", " » "}) {
    const std::size_t at = facts.title.rfind(mark);
    if (at == std::string::npos || at == 0) continue;
    const std::string before = facts.title.substr(0, at);
    const std::string after = facts.title.substr(at + mark.size());
    const bool is_site = lowered(after) == lowered(facts.source) || begins_block(blocks, before) ||
                         (!facts.source.empty() && lowered(after).starts_with(lowered(facts.source)));
    if (!is_site) continue;
    set_if_empty(facts.source, after);
    facts.title = before;
  }
}

void read_title(HtmlFacts& facts, const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  if (const auto titles = tree.find_all("title"); !titles.empty())
    set_if_empty(facts.title, tree.text_of(titles.front()));
  if (facts.title == "Exported Data") facts.title.clear();  // what a messenger calls every page that it saves
  if (const auto headings = tree.find_all("h1"); !headings.empty())
    set_if_empty(facts.title, tree.text_of(headings.front()));
  for (const std::size_t box : tree.find_all("div"))
    if (facts.title.empty() && tree.attribute(box, "class") == "page_header") facts.title = tree.text_of(box);
  drop_site_name(facts, blocks);
}

// The host of the address, without "www.".
std::string find_host(const std::string& url) {
  const std::size_t begin = url.find("://");
  if (begin == std::string::npos) return {};
  std::string host = url.substr(begin + 3, url.find('/', begin + 3) - begin - 3);
  if (host.starts_with("www.")) host.erase(0, 4);
  return host;
}

void read_language(HtmlFacts& facts, const HtmlTree& tree) {
  if (tree.size() == 0) return;
  const std::string language = lowered(tree.attribute(0, "lang"));
  const std::string first = language.substr(0, language.find_first_of("-_"));
  if (first.size() == 2) facts.language = first;
}

}  // namespace

HtmlFacts find_html_facts(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  HtmlFacts facts;
  add_linked_data(facts, tree);
  read_meta(facts, tree);
  read_title(facts, tree, blocks);
  read_shown_date(facts, tree, blocks);
  facts.byline = clean_byline(facts.byline);
  read_shown_byline(facts, tree, blocks);
  if (!facts.url.starts_with("http")) facts.url.clear();
  set_if_empty(facts.source, find_host(facts.url));
  read_language(facts, tree);
  return facts;
}

}  // namespace toise::io
