// Head once, a section a text, foot at the end.
#include "cli/mentions/mention_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <span>

#include "cli/mentions/mention_map.hpp"
#include "cli/mentions/mention_style.hpp"
#include "cli/mentions/named_places.hpp"
#include "cli/reports/place_words.hpp"
#include "core/svg/svg_map.hpp"
#include "core/svg/xml_text.hpp"

namespace toise::cli {
namespace {

using svg::escape_xml;

constexpr std::size_t most_links = 20;     // from one place to its mentions
constexpr std::size_t most_lit_up = 1000;  // places whose mentions light up with them

std::string name_of_file(const std::string& path) {
  return path == "-" ? "standard input" : std::filesystem::path(path).filename().string();
}

// The text with a link around each mention, "<prefix>-m<number>", to the entry of its place.
std::string make_marked_text(const LocatedText& located, std::span<const NamedPlace> places, std::string_view prefix) {
  std::vector<std::size_t> place_of(located.mentions.size(), 0);
  for (std::size_t i = 0; i < places.size(); ++i)
    for (const std::size_t mention : places[i].mentions) place_of[mention] = i + 1;
  const std::string_view text = located.document.text;
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 0; i < located.mentions.size(); ++i) {
    const Mention& mention = located.mentions[i];
    if (mention.span.begin < at || mention.span.end > text.size()) continue;
    out += escape_xml(text.substr(at, mention.span.begin - at));
    const std::string words = escape_xml(mention.span.of(text));
    if (place_of[i] > 0)
      out += fmt::format("<a class=\"mention p{2}\" id=\"{0}-m{1}\" href=\"#{0}-p{2}\">{3}</a>", prefix, i + 1,
                         place_of[i], words);
    else
      out += fmt::format("<span class=\"mention unknown\" title=\"a place that is not known\">{}</span>", words);
    at = mention.span.end;
  }
  return out + escape_xml(text.substr(at));
}

std::string make_mention_links(const NamedPlace& place, std::string_view prefix) {
  std::string links;
  for (std::size_t i = 0; i < std::min(place.mentions.size(), most_links); ++i)
    links += fmt::format("{0}<a href=\"#{1}-m{2}\" aria-label=\"mention {3} in the text\">{3}</a>", i == 0 ? "" : " ",
                         prefix, place.mentions[i] + 1, i + 1);
  if (place.mentions.size() > most_links) links += fmt::format(" and {} more", place.mentions.size() - most_links);
  return links;
}

std::string make_place_entry(const NamedPlace& named, std::size_t number, std::string_view prefix) {
  const Place& place = *named.best->place;
  const std::string around = describe_surroundings(place);
  std::string out = fmt::format(
      "<li class=\"place\" id=\"{0}-p{1}\" tabindex=\"-1\"><h4><bdi>{2}</bdi>{3}</h4>\n"
      "<p>In the text: {4} · <a href=\"#{0}-k{1}\">on the map</a></p>\n"
      "<p class=\"faint\">{5} · {6} · score {7:.2f}</p>\n",
      prefix, number, escape_xml(place.name),
      around.empty() ? "" : fmt::format(" <span class=\"around\"><bdi>{}</bdi></span>", escape_xml(around)),
      make_mention_links(named, prefix), describe_position(place.position), escape_xml(place.id), named.best->score);
  std::string others;
  for (const Candidate& other : named.best->alternatives)
    others += fmt::format("<li><bdi>{}</bdi> <span class=\"faint\">{:.2f}</span></li>\n",
                          escape_xml(describe_place(other.place)), other.score);
  if (!others.empty())
    out += fmt::format("<details><summary>could also be</summary>\n<ul>\n{}</ul></details>\n", others);
  std::string reasons;
  for (const std::string& reason : named.best->reasons) reasons += fmt::format("<li>{}</li>\n", escape_xml(reason));
  if (!reasons.empty()) out += fmt::format("<details><summary>why</summary>\n<ul>\n{}</ul></details>\n", reasons);
  return out + "</li>\n";
}

class MentionPage : public MentionReport {
 public:
  MentionPage(Console& console, const gazetteer::Resolver& resolver) : console_(console), resolver_(resolver) {}

  void add(LocatedText located) override {
    const Document& document = located.document;
    const std::string name = document.title.empty() ? name_of_file(document.path) : document.title;
    if (number_++ == 0) write_head(name, "t1-text");
    const std::string prefix = fmt::format("t{}", number_);
    const auto places = find_named_places(located.mentions);
    write_lights(places, prefix);
    console_.write(fmt::format("<article aria-labelledby=\"{0}-title\">\n<h2 id=\"{0}-title\" dir=\"auto\">{1}</h2>\n",
                               prefix, escape_xml(name)));
    write_facts(document);
    console_.write("<div class=\"columns\">\n");
    console_.write(fmt::format("<section class=\"maps\" aria-label=\"Map\">\n{}</section>\n",
                               places.empty() ? "<p>The text names no place that is known.</p>\n"
                                              : make_mention_maps(places, prefix, resolver_)));
    write_text(located, places, prefix);
    write_places(places, prefix);
    console_.write("</div>\n</article>\n");
  }

  void finish() override {
    if (number_ == 0) write_head("nothing", "main");
    console_.write(fmt::format(
        "</main>\n<footer>\n<p>Made by toise {}. The score is the probability that the place is the one meant. "
        "Gazetteer: {}. Map: © OpenStreetMap contributors (ODbL), Natural Earth.</p>\n</footer>\n</body>\n</html>\n",
        TOISE_VERSION, escape_xml(describe_gazetteer())));
  }

 private:
  std::string describe_gazetteer() const {
    const gazetteer::IndexFacts facts = resolver_.index().facts();
    return fmt::format("index version {}, checksum {}", facts.format_version, facts.checksum);
  }

  void write_head(const std::string& name, std::string_view skip_to) {
    console_.write(fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Places named: {}</title>\n"
        "<style>\n{}{}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#{}\">Skip to the text</a>\n"
        "<header>\n<h1>Places named</h1>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n",
        escape_xml(name), svg::svg_map_style(), mention_style(), skip_to));
  }

  // A place that is looked at lights up its mentions and its mark.
  void write_lights(std::span<const NamedPlace> places, const std::string& prefix) {
    std::string rules;
    for (std::size_t i = 1; i <= std::min(places.size(), most_lit_up); ++i)
      rules += fmt::format(
          "article:has(#{0}-p{1}:target) .p{1}, article:has(#{0}-k{1}:target) .p{1} {{ {2} }}\n"
          "article:has(#{0}-p{1}:target) #{0}-k{1} circle {{ {3} }}\n",
          prefix, i, "background: var(--lit);", "stroke: var(--map-focus); stroke-width: 4;");
    if (!rules.empty()) console_.write("<style>\n" + rules + "</style>\n");
  }

  void write_facts(const Document& document) {
    std::string facts;
    const auto add = [&](std::string_view key, const std::string& value) {
      if (!value.empty()) facts += fmt::format("<div><dt>{}</dt><dd><bdi>{}</bdi></dd></div>\n", key, value);
    };
    add("File", escape_xml(name_of_file(document.path)));
    add("By", escape_xml(document.byline));
    add("Source", escape_xml(document.source));
    add("Date", document.date ? describe_start(*document.date) : "");
    const bool is_link = document.url.starts_with("https://") || document.url.starts_with("http://");
    const std::string url = escape_xml(document.url);
    add("Address", is_link ? fmt::format("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", url) : url);
    console_.write(fmt::format("<dl class=\"facts\">\n{}</dl>\n", facts));
  }

  void write_text(const LocatedText& located, std::span<const NamedPlace> places, const std::string& prefix) {
    const Document& document = located.document;
    const std::string language =
        document.language.empty() ? "" : fmt::format(" lang=\"{}\"", escape_xml(document.language));
    console_.write(fmt::format(
        "<section class=\"report\" aria-labelledby=\"{0}-text\">\n<h3 id=\"{0}-text\" tabindex=\"-1\">The text</h3>\n"
        "<div class=\"text\" dir=\"auto\"{1}>{2}</div>\n</section>\n",
        prefix, language, make_marked_text(located, places, prefix)));
  }

  void write_places(std::span<const NamedPlace> places, const std::string& prefix) {
    if (places.empty()) return;
    console_.write(
        fmt::format("<section class=\"places\" aria-labelledby=\"{0}-places\">\n<h3 id=\"{0}-places\">{1} "
                    "place{2}</h3>\n<ol>\n",
                    prefix, places.size(), places.size() == 1 ? "" : "s"));
    for (std::size_t i = 0; i < places.size(); ++i) console_.write(make_place_entry(places[i], i + 1, prefix));
    console_.write("</ol>\n</section>\n");
  }

  Console& console_;
  const gazetteer::Resolver& resolver_;
  std::size_t number_ = 0;
};

}  // namespace

std::unique_ptr<MentionReport> make_mention_page(Console& console, const gazetteer::Resolver& resolver) {
  return std::make_unique<MentionPage>(console, resolver);
}

}  // namespace toise::cli
