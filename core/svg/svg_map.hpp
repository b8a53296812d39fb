// Given marks, lines, rings and labels in longitude and latitude: a map of them as SVG text, for a page that stands
// alone.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/areas.hpp"
#include "core/model/geometry.hpp"
#include "core/model/lonlat_box.hpp"
#include "core/model/units.hpp"

namespace toise::svg {

// A place on the map. Marks are drawn in their order, the later over the earlier; those without a valid position are
// left out.
struct MapMark {
  LonLat position;
  std::optional<Metres> radius;  // draws the circle that holds the thing
  std::string label;             // short words beside it where there is room; "" for none
  std::string title;             // what a screen reader says and a mouse shows: "Atmah, Idlib, Syria; named 3 times"
  std::string id;                // of the element, unique in the page; "" for none
  std::string href;              // where a click leads: "#mention-3"; "" for none
  std::string css_class;         // further classes, "contradicted"; "" for none
};

// A line along great circles ("from A to B").
struct MapLine {
  Line positions;  // two at least
  std::string title;
  std::string css_class;
};

// An area of the caller's own, outer ring and holes.
struct MapRings {
  Polygon rings;
  std::string title;
  std::string css_class;
};

// Words on the ground: names of countries, towns around. Those that come first have the right of way.
struct MapLabel {
  LonLat position;
  std::string text;
  std::string css_class;  // "country"
};

struct SvgMap {
  std::string title;        // the picture's name for a screen reader
  std::string description;  // and what it shows, a sentence or two
  std::string id = "map";   // prefix of ids made here; unique in the page
  int width = 960;          // in CSS pixels of the drawing; the page may scale it
  int height = 560;
  std::optional<LonLatBox> view;      // nothing: what holds all marks, lines and rings
  const geo::Areas* areas = nullptr;  // outlines of countries and provinces; nullptr: a graticule only
  std::vector<MapRings> rings;
  std::vector<MapLine> lines;
  std::vector<MapMark> marks;
  std::vector<MapLabel> labels;
};

// The box that the drawing will show: `view` or the extent of everything, widened to the picture's shape, at least
// about 50 km across. The whole world where there is nothing to show.
LonLatBox find_view(const SvgMap& map);

// One <svg> element, Web Mercator, north up, with land, borders, graticule, scale bar, and the given things over them.
// It names no colour: style it with svg_map_style() or another sheet. Everything given is escaped. Deterministic.
std::string make_svg_map(const SvgMap& map);

// The rules of a style sheet for such maps, light and dark; the colours are custom properties (--map-sea ...) of :root.
std::string_view svg_map_style();

}  // namespace toise::svg
