// Looks for objects that have a headline or a datePublished, at any depth of lists and @graph.
#include "core/io/html/linked_data.hpp"

#include "core/base/error.hpp"
#include "core/io/cells/date_cell.hpp"
#include "core/io/json/json_value.hpp"

namespace toise::io {
namespace {

std::string string_of(const JsonValue* value) {
  const std::string* text = value ? value->as_string() : nullptr;
  return text ? *text : std::string{};
}

// A name, {"name": ...}, or a list of either; joined with commas.
std::string names_of(const JsonValue* value) {
  if (!value) return {};
  if (const std::string* text = value->as_string()) return text->starts_with("http") ? "" : *text;
  if (const JsonArray* list = value->as_array()) {
    std::string names;
    for (const JsonValue& item : *list) {
      const std::string name = names_of(&item);
      if (name.empty() || name.size() > 80) continue;
      names += (names.empty() ? "" : ", ") + name;
    }
    return names;
  }
  return string_of(value->find("name"));
}

void set_if_empty(std::string& target, std::string value) {
  if (target.empty()) target = std::move(value);
}

void read_object(HtmlFacts& facts, const JsonValue& object) {
  const std::string headline = string_of(object.find("headline"));
  const std::string published = string_of(object.find("datePublished"));
  if (headline.empty() && published.empty()) {
    if (const std::string type = string_of(object.find("@type")); type == "WebSite" || type == "NewsMediaOrganization")
      set_if_empty(facts.source, string_of(object.find("name")));
    return;
  }
  set_if_empty(facts.title, headline);
  if (!facts.date) facts.date = parse_iso_date(published);
  set_if_empty(facts.byline, names_of(object.find("author")));
  if (const std::string publisher = names_of(object.find("publisher")); !publisher.empty()) facts.source = publisher;
  set_if_empty(facts.url, string_of(object.find("url")));
  if (const JsonValue* page = object.find("mainEntityOfPage"))
    set_if_empty(facts.url, page->as_string() ? *page->as_string() : string_of(page->find("@id")));
  set_if_empty(facts.article, string_of(object.find("articleBody")));
}

// The JSON parser bounds the depth.
void read_value(HtmlFacts& facts, const JsonValue& value) {
  if (const JsonArray* list = value.as_array())
    for (const JsonValue& item : *list) read_value(facts, item);
  if (!value.as_object()) return;
  read_object(facts, value);
  if (const JsonValue* graph = value.find("@graph")) read_value(facts, *graph);
}

}  // namespace

void add_linked_data(HtmlFacts& facts, const HtmlTree& tree) {
  for (const std::size_t script : tree.find_all("script")) {
    if (tree.attribute(script, "type") != "application/ld+json") continue;
    std::string json;
    for (std::size_t i = script + 1; i < tree[script].end; ++i) json += tree[i].text;
    try {
      read_value(facts, parse_json(json));
    } catch (const Error&) {  // a page's broken metadata is no fault of the report
    }
  }
}

}  // namespace toise::io
