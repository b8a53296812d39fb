// Marks for towns, fainter ones for areas; names of countries where they are seen.
#include "cli/mentions/mention_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "cli/reports/place_words.hpp"
#include "core/geo/geodesic.hpp"
#include "core/svg/svg_map.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t most_marks = 2000;
constexpr std::size_t most_labels = 80;
constexpr Metres close_by{300'000};

std::string describe_times(std::size_t count) {
  return count == 1 ? "named once" : count == 2 ? "named twice" : fmt::format("named {} times", count);
}

svg::MapMark make_mark(const NamedPlace& named, std::size_t number, std::string_view prefix, bool has_id) {
  const Place& place = *named.best->place;
  svg::MapMark mark;
  mark.position = place.position;
  mark.label = place.name;
  mark.title = fmt::format("{}: {}", describe_place(place), describe_times(named.mentions.size()));
  if (has_id) mark.id = fmt::format("{}-k{}", prefix, number);
  mark.href = fmt::format("#{}-p{}", prefix, number);
  mark.css_class = is_area(place) ? "area" : "town";
  return mark;
}

// The countries seen, by a net of points over the view: a name stands at the country's middle, or, where that is out of
// sight, in the middle of the points that fell into it.
std::vector<svg::MapLabel> find_country_labels(const LonLatBox& view, const gazetteer::Resolver& resolver) {
  constexpr int columns = 32;
  constexpr int rows = 20;
  struct Seen {
    double lon = 0;
    double lat = 0;
    int points = 0;
  };
  std::map<std::string, Seen> seen;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const double east = view.width() * (column + 0.5) / columns;
      const LonLat position{std::remainder(view.west + east, 360.0), view.south + view.height() * (row + 0.5) / rows};
      const auto country = resolver.areas().find_country_at(position);
      if (!country) continue;
      Seen& entry = seen[*country];
      entry.lon += east;
      entry.lat += position.lat;
      ++entry.points;
    }
  std::vector<std::pair<int, svg::MapLabel>> found;
  for (const auto& [id, entry] : seen) {
    const auto row = resolver.index().find_id(id);
    if (!row) continue;
    const LonLat own = resolver.index().record(*row).position;
    const LonLat middle{std::remainder(view.west + entry.lon / entry.points, 360.0), entry.lat / entry.points};
    found.push_back(
        {entry.points, {contains(view, own) ? own : middle, std::string(resolver.index().main_name(*row)), "country"}});
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<svg::MapLabel> labels;
  constexpr std::size_t most_countries = 18;
  for (auto& [points, label] : found)
    if (labels.size() < most_countries) labels.push_back(std::move(label));
  return labels;
}

// The towns close to the one that has most others around it; nothing when that is all, or just one.
std::optional<std::vector<std::size_t>> find_cluster(std::span<const NamedPlace> places) {
  constexpr std::size_t most_compared = 300;
  std::vector<std::size_t> towns;
  for (std::size_t i = 0; i < places.size() && towns.size() < most_compared; ++i)
    if (!is_area(*places[i].best->place)) towns.push_back(i);
  std::vector<std::size_t> best;
  for (const std::size_t centre : towns) {
    std::vector<std::size_t> near;
    for (const std::size_t other : towns)
      if (geo::find_geodesic(places[centre].best->place->position, places[other].best->place->position).distance <
          close_by)
        near.push_back(other);
    if (near.size() > best.size()) best = std::move(near);
  }
  if (best.size() < 2 || best.size() == places.size()) return std::nullopt;
  return best;
}

std::string make_figure(svg::SvgMap map, const gazetteer::Resolver& resolver, std::string_view caption) {
  if (map.marks.size() > most_labels)
    for (svg::MapMark& mark : map.marks) mark.label.clear();
  map.areas = &resolver.areas();
  map.labels = find_country_labels(svg::find_view(map), resolver);
  return fmt::format("<figure>\n{}<figcaption>{}</figcaption>\n</figure>\n", svg::make_svg_map(map), caption);
}

}  // namespace

std::string make_mention_maps(std::span<const NamedPlace> places, std::string_view prefix,
                              const gazetteer::Resolver& resolver) {
  if (places.empty()) return "";
  svg::SvgMap whole;
  whole.id = fmt::format("{}-map", prefix);
  whole.title = "Map of the places named";
  whole.description = "Each mark is a place of the text and leads to its entry in the list of places.";
  for (std::size_t i = 0; i < std::min(places.size(), most_marks); ++i)
    whole.marks.push_back(make_mark(places[i], i + 1, prefix, true));
  // Areas below towns: a country's mark may lie on a town's.
  std::stable_partition(whole.marks.begin(), whole.marks.end(),
                        [](const svg::MapMark& mark) { return mark.css_class == "area"; });
  const LonLatBox view = svg::find_view(whole);
  std::string close;
  if (const auto cluster = find_cluster(places)) {
    svg::SvgMap part;
    part.id = fmt::format("{}-close", prefix);
    part.title = "Map of the places that lie close together";
    part.description = "A closer view of a part of the map above.";
    for (const std::size_t i : *cluster) part.marks.push_back(make_mark(places[i], i + 1, prefix, false));
    constexpr double much_wider = 3;
    if (svg::find_view(part).width() * much_wider < view.width())
      close = make_figure(std::move(part), resolver, "The places that lie close together.");
  }
  const std::size_t left_out = places.size() - whole.marks.size();
  const std::string caption =
      fmt::format("All places that the text names; rings are countries, provinces and regions.{}",
                  left_out > 0 ? fmt::format(" {} more are not drawn.", left_out) : "");
  return make_figure(std::move(whole), resolver, caption) + close;
}

}  // namespace toise::cli
