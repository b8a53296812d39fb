// Draws from the ground up: land, provinces, graticule, rings, lines, marks, words, scale.
#include "core/svg/svg_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/svg/svg_frame.hpp"
#include "core/svg/svg_ground.hpp"
#include "core/svg/svg_labels.hpp"
#include "core/svg/svg_path.hpp"
#include "core/svg/xml_text.hpp"

namespace toise::svg {
namespace {

constexpr double mark_radius = 5;
constexpr double mark_font = 12;
constexpr double ground_font = 15;  // room for words that a narrow page shows larger

// What must be in the picture, with the four ends of each circle.
std::optional<LonLatBox> find_content(const SvgMap& map) {
  std::vector<LonLat> positions;
  for (const MapMark& mark : map.marks) {
    positions.push_back(mark.position);
    if (!mark.radius || !is_valid(mark.position)) continue;
    constexpr double metres_per_degree = 110'574;  // the shortest degree of latitude, at the equator
    const double high = std::min(mark.radius->value / metres_per_degree, 90.0);
    const double wide = std::min(high / std::max(std::cos(Degrees{mark.position.lat}.radians()), 0.05), 179.0);
    for (const double turn : {-wide, wide})
      positions.push_back({std::remainder(mark.position.lon + turn, 360.0), mark.position.lat});
    for (const double turn : {-high, high})
      positions.push_back({mark.position.lon, std::clamp(mark.position.lat + turn, -90.0, 90.0)});
  }
  for (const MapLine& line : map.lines) positions.insert(positions.end(), line.positions.begin(), line.positions.end());
  for (const MapRings& area : map.rings)
    for (const Ring& ring : area.rings) positions.insert(positions.end(), ring.begin(), ring.end());
  return find_extent(positions);
}

// A tenth of itself on each side, and at least as wide as half a degree of latitude is high.
LonLatBox widen(const LonLatBox& box) {
  constexpr double least = 0.5;
  const double narrowing = std::max(std::cos(Degrees{box.centre().lat}.radians()), 0.05);
  const double wide = std::min(std::max(box.width() * 1.2, least / narrowing), 360.0);
  const double high = std::max(box.height() * 1.2, least);
  const LonLat middle = box.centre();
  LonLatBox out;
  out.south = std::max(middle.lat - high / 2, -84.0);
  out.north = std::min(middle.lat + high / 2, 84.0);
  const bool whole = wide >= 360.0;
  out.west = whole ? -180 : std::remainder(middle.lon - wide / 2, 360.0);
  out.east = whole ? 180 : std::remainder(middle.lon + wide / 2, 360.0);
  return out;
}

SvgFrame make_frame(const SvgMap& map) {
  constexpr LonLatBox world{-180, -58, 180, 78};
  const auto content = find_content(map);
  const LonLatBox box = map.view ? *map.view : content ? widen(*content) : world;
  return {box, static_cast<double>(std::max(map.width, 64)), static_cast<double>(std::max(map.height, 64))};
}

std::string class_attribute(std::string_view base, const std::string& more) {
  return more.empty() ? fmt::format(" class=\"{}\"", base) : fmt::format(" class=\"{} {}\"", base, escape_xml(more));
}

std::string title_element(const std::string& title) {
  return title.empty() ? "" : fmt::format("<title>{}</title>", escape_xml(title));
}

void add_areas(std::string& out, const SvgMap& map, const SvgFrame& frame) {
  for (const MapRings& area : map.rings) {
    const std::string path = make_ring_path(frame, area.rings);
    if (path.empty()) continue;
    out += fmt::format("<path{} fill-rule=\"evenodd\" d=\"{}\">{}</path>\n",
                       class_attribute("map-ring", area.css_class), path, title_element(area.title));
  }
  for (const MapLine& line : map.lines) {
    const std::string path = make_line_path(frame, line.positions);
    if (path.empty()) continue;
    out += fmt::format("<path{} d=\"{}\">{}</path>\n", class_attribute("map-line", line.css_class), path,
                       title_element(line.title));
  }
}

void add_text(std::string& out, const LabelSpot& spot, const std::string& text, std::string_view base,
              const std::string& css_class) {
  constexpr std::string_view anchors[] = {"start", "middle", "end"};
  out += fmt::format("<text{} x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>", class_attribute(base, css_class),
                     write_length(spot.at.x), write_length(spot.at.y), anchors[static_cast<int>(spot.anchor)],
                     escape_xml(text));
}

void add_circle(std::string& out, const SvgFrame& frame, const MapMark& mark) {
  if (!mark.radius || !(mark.radius->value > 0)) return;
  const std::string path = make_ring_path(frame, {make_circle(mark.position, *mark.radius)});
  if (!path.empty()) out += fmt::format("<path{} d=\"{}\"/>", class_attribute("map-radius", mark.css_class), path);
}

void add_mark(std::string& out, const SvgFrame& frame, const MapMark& mark, LabelBoard& board) {
  const PicturePoint at = frame.project(mark.position);
  if (!frame.holds(at, mark_radius)) return;
  const std::string id = mark.id.empty() ? "" : fmt::format(" id=\"{}\"", escape_xml(mark.id));
  const std::string name = mark.title.empty() ? mark.label : mark.title;
  out += mark.href.empty()
             ? fmt::format("<g{}{}>", class_attribute("map-mark", mark.css_class), id)
             : fmt::format("<a{}{} href=\"{}\" aria-label=\"{}\">", class_attribute("map-mark", mark.css_class), id,
                           escape_xml(mark.href), escape_xml(name));
  out += title_element(name);
  add_circle(out, frame, mark);
  out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"/>", write_length(at.x), write_length(at.y),
                     write_length(mark_radius));
  if (!mark.label.empty())
    if (const auto spot = board.find_beside(at, mark_radius, mark.label, mark_font))
      add_text(out, *spot, mark.label, "map-name", "");
  out += mark.href.empty() ? "</g>\n" : "</a>\n";
}

void add_marks(std::string& out, const SvgMap& map, const SvgFrame& frame, LabelBoard& board) {
  std::vector<const MapMark*> marks;
  for (const MapMark& mark : map.marks)
    if (is_valid(mark.position)) marks.push_back(&mark);
  for (const MapMark* mark : marks) board.take_mark(frame.project(mark->position), mark_radius);
  for (const MapMark* mark : marks) add_mark(out, frame, *mark, board);
}

void add_labels(std::string& out, const SvgMap& map, const SvgFrame& frame, LabelBoard& board) {
  out += "<g aria-hidden=\"true\">\n";
  for (const MapLabel& label : map.labels) {
    if (!is_valid(label.position)) continue;
    const PicturePoint at = frame.project(label.position);
    if (!frame.holds(at, 0)) continue;
    if (const auto spot = board.find_on(at, label.text, ground_font)) {
      add_text(out, *spot, label.text, "map-word", label.css_class);
      out += '\n';
    }
  }
  out += "</g>\n";
}

bool has_links(const SvgMap& map) {
  return std::any_of(map.marks.begin(), map.marks.end(), [](const MapMark& mark) { return !mark.href.empty(); });
}

}  // namespace

LonLatBox find_view(const SvgMap& map) {
  return make_frame(map).shown();
}

std::string make_svg_map(const SvgMap& map) {
  const SvgFrame frame = make_frame(map);
  const std::string id = escape_xml(map.id);
  // A picture's contents are not read out; a group's are, and its links can be reached with the keyboard.
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" id=\"{0}\" viewBox=\"0 0 {1} {2}\" role=\"{3}\" "
      "aria-labelledby=\"{0}-title\" aria-describedby=\"{0}-description\" direction=\"ltr\">\n"
      "<title id=\"{0}-title\">{4}</title>\n<desc id=\"{0}-description\">{5}</desc>\n",
      id, write_length(frame.width()), write_length(frame.height()), has_links(map) ? "group" : "img",
      escape_xml(map.title), escape_xml(map.description));
  LabelBoard board(frame);
  out += make_ground(frame, map.areas);
  add_areas(out, map, frame);
  std::string marks;  // drawn over the words of the ground, but with the right of way
  add_marks(marks, map, frame, board);
  const std::string scale = make_scale_bar(frame, board);
  add_labels(out, map, frame, board);
  out += marks;
  out += scale;
  out += "</svg>\n";
  return out;
}

std::string_view svg_map_style() {
  return R"css(:root {
  --map-sea: #dbe7ef; --map-land: #f6f3ec; --map-border: #8d8577; --map-province: #d6cfc1; --map-grid: #c3d3de;
  --map-text: #26241f; --map-faint: #6a645a; --map-mark: #b3261e; --map-mark-edge: #ffffff; --map-line: #7a1fa2;
  --map-focus: #0b57d0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --map-sea: #14202a; --map-land: #262a2e; --map-border: #8a8f94; --map-province: #41464b; --map-grid: #25343f;
    --map-text: #f1efe9; --map-faint: #a9adb1; --map-mark: #ff8a80; --map-mark-edge: #14181b; --map-line: #d7a6f0;
    --map-focus: #9cc3ff;
  }
}
.map { display: block; width: 100%; height: auto; font-family: system-ui, sans-serif; }
.map-sea { fill: var(--map-sea); }
.map-land { fill: var(--map-land); stroke: var(--map-border); stroke-width: .8; stroke-linejoin: round; }
.map-province { fill: none; stroke: var(--map-province); stroke-width: .8; stroke-linejoin: round; }
.map-grid { fill: none; stroke: var(--map-grid); stroke-width: .6; stroke-opacity: .7; }
.map-ring, .map-radius { fill: var(--map-mark); fill-opacity: .1; stroke: var(--map-mark); stroke-opacity: .55; }
.map-line { fill: none; stroke: var(--map-line); stroke-width: 1.6; }
.map-mark circle { fill: var(--map-mark); stroke: var(--map-mark-edge); stroke-width: 1.5; }
.map-mark:focus { outline: none; }
.map-mark:focus-visible circle, .map-mark:hover circle, .map-mark:target circle, .map-mark.is-current circle {
  stroke: var(--map-focus); stroke-width: 4; }
.map text { fill: var(--map-text); font-size: 12px; paint-order: stroke; stroke: var(--map-land); stroke-width: 3px;
  stroke-linejoin: round; }
.map text.map-word { fill: var(--map-faint); font-size: 11px; }
.map text.map-word.country { letter-spacing: .04em; text-transform: uppercase; }
.map text.map-scale, .map text.map-credit { font-size: 10px; fill: var(--map-text); }
.map-scale-bar { fill: none; stroke: var(--map-text); stroke-width: 1.2; }
)css";
}

}  // namespace toise::svg
