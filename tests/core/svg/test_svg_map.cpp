// Maps as SVG text, checked by what stands in them.
#include "core/svg/svg_map.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <regex>

#include "core/geo/encode_areas.hpp"
#include "core/geo/geodesic.hpp"
#include "core/svg/svg_frame.hpp"
#include "core/svg/svg_path.hpp"
#include "core/svg/xml_text.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::svg;

namespace {

MapMark make_mark(double lat, double lon, std::string label = "") {
  MapMark mark;
  mark.position = {lon, lat};
  mark.label = std::move(label);
  return mark;
}

// The middles of all circles, as drawn.
std::vector<PicturePoint> find_circles(const std::string& picture) {
  static const std::regex circle(R"re(<circle cx="([-0-9.]+)" cy="([-0-9.]+)")re");
  std::vector<PicturePoint> found;
  for (std::sregex_iterator at(picture.begin(), picture.end(), circle), end; at != end; ++at)
    found.push_back({std::atof((*at)[1].str().c_str()), std::atof((*at)[2].str().c_str())});
  return found;
}

// Every element that is opened is closed, in order.
bool is_balanced(const std::string& picture) {
  static const std::regex tag(R"re(<(/?)([a-z]+)[^<>]*?(/?)>)re");
  std::vector<std::string> open;
  for (std::sregex_iterator at(picture.begin(), picture.end(), tag), end; at != end; ++at) {
    if ((*at)[1].length() > 0) {
      if (open.empty() || open.back() != (*at)[2].str()) return false;
      open.pop_back();
    } else if ((*at)[3].length() == 0) {
      open.push_back((*at)[2]);
    }
  }
  return open.empty();
}

}  // namespace

TEST_CASE("the map shows every mark inside the picture, the northern one above, the eastern one to the right") {
  SvgMap map;
  map.marks = {make_mark(36.3, 36.7, "Atmah"), make_mark(35.9, 39.0, "Raqqa"), make_mark(33.5, 36.3, "Damascus")};
  const auto circles = find_circles(make_svg_map(map));
  REQUIRE(circles.size() == 3);
  for (const PicturePoint& at : circles) {
    CHECK(at.x > 0);
    CHECK(at.x < map.width);
    CHECK(at.y > 0);
    CHECK(at.y < map.height);
  }
  CHECK(circles[0].y < circles[2].y);
  CHECK(circles[1].x > circles[0].x);
}

TEST_CASE("marks on both sides of longitude 180 give a narrow map") {
  SvgMap map;
  map.marks = {make_mark(-17, 179.5), make_mark(-16.5, -179.5)};
  CHECK(find_view(map).width() < 10);
  const auto circles = find_circles(make_svg_map(map));
  REQUIRE(circles.size() == 2);
  CHECK(circles[0].x < circles[1].x);
}

TEST_CASE("a map of one place is about fifty kilometres high, and a map of nothing is the world") {
  SvgMap map;
  CHECK(find_view(map).width() == Approx(360));
  map.marks = {make_mark(36.3, 36.7)};
  const LonLatBox view = find_view(map);
  CHECK(view.height() > 0.3);
  CHECK(view.height() < 1.0);
}

TEST_CASE("words from outside cannot break the picture") {
  SvgMap map;
  map.title = "<script>alert(1)</script>";
  MapMark mark = make_mark(10, 10, "a<b>&\"c\"");
  mark.title = "x\" onload=\"y";
  mark.href = "#m\"1";
  mark.id = "p'1";
  mark.css_class = "a\"b";
  map.marks = {mark};
  map.labels = {{{10.1, 10.1}, "</svg>", ""}};
  const std::string picture = make_svg_map(map);
  CHECK(is_balanced(picture));
  CHECK(picture.find("<script") == std::string::npos);
  CHECK(picture.find("\" onload") == std::string::npos);
  CHECK(picture.find("</svg>") == picture.size() - 7);
}

TEST_CASE("bytes that are not UTF-8, and control characters, become U+FFFD") {
  CHECK(escape_xml("a\xFF"
                   "b\x01") ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD");
  CHECK(escape_xml("إدلب & Идлиб") == "إدلب &amp; Идлиб");
}

TEST_CASE("land is drawn where the areas say, and only the part in view") {
  const MultiPolygon island = {
      {{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}}}};
  const MultiPolygon far = {{{{100, 0}, {110, 0}, {110, 10}, {100, 10}, {100, 0}}}};
  const auto bytes = geo::encode_areas({{"country:AA", island}, {"country:BB", far}});
  const geo::Areas areas(bytes);
  SvgMap map;
  map.view = LonLatBox{-5, -5, 15, 15};
  map.areas = &areas;
  const std::string picture = make_svg_map(map);
  std::size_t paths = 0;
  for (std::size_t at = 0; (at = picture.find("map-land", at)) != std::string::npos; ++at) ++paths;
  CHECK(paths == 1);
  const std::string path =
      make_ring_path(SvgFrame(*map.view, 100, 100), areas.find_outlines(*map.view, "country:")[0].rings);
  CHECK(std::count(path.begin(), path.end(), 'z') == 2);  // the island and its lake
}

TEST_CASE("a ring twice as wide as the picture is cut at its sides") {
  const SvgFrame frame({0, 0, 10, 10}, 100, 100);
  const std::string path = make_ring_path(frame, {{{-20, -20}, {20, -20}, {20, 20}, {-20, 20}, {-20, -20}}});
  static const std::regex number(R"re(-?[0-9]+(\.[0-9])?)re");
  double x = 0;
  double largest = 0;
  bool is_x = true;
  for (std::sregex_iterator at(path.begin(), path.end(), number), end; at != end; ++at, is_x = !is_x) {
    if (!is_x) continue;
    x += std::atof(at->str().c_str());
    largest = std::max(largest, std::abs(x));
  }
  CHECK(largest > 100);
  CHECK(largest < 110);
}

TEST_CASE("a long line follows the great circle") {
  // London to Tokyo passes north of both: PROJ's geod puts the line's middle near 69.5 N.
  const SvgFrame frame({-20, 20, 160, 80}, 1000, 800);
  const std::string path = make_line_path(frame, {{-0.1276, 51.5072}, {139.6917, 35.6895}});
  REQUIRE_FALSE(path.empty());
  const Line middle = geo::make_geodesic_line({-0.1276, 51.5072}, {139.6917, 35.6895}, kilometres(100));
  double north = 0;
  for (const LonLat& position : middle) north = std::max(north, position.lat);
  CHECK(north > 65);
  CHECK(std::count(path.begin(), path.end(), ' ') > 20);
}

TEST_CASE("names that would cover one another are left out, the marks are not") {
  SvgMap map;
  map.view = LonLatBox{30, 30, 40, 40};
  for (int i = 0; i < 50; ++i) map.marks.push_back(make_mark(35, 35, "A long name of a place"));
  const std::string picture = make_svg_map(map);
  CHECK(find_circles(picture).size() == 50);
  std::size_t names = 0;
  for (std::size_t at = 0; (at = picture.find("map-name", at)) != std::string::npos; ++at) ++names;
  CHECK(names == 4);
}

TEST_CASE("marks without a valid position, lines of one point and empty rings are passed over") {
  SvgMap map;
  map.marks = {make_mark(std::nan(""), 10), make_mark(95, 10)};
  map.lines = {{{{1, 1}}, "", ""}};
  map.rings = {{{}, "", ""}};
  const std::string picture = make_svg_map(map);
  CHECK(find_circles(picture).empty());
  CHECK(is_balanced(picture));
}

TEST_CASE("links make the map a group that the keyboard can enter; without links it is one image") {
  SvgMap map;
  map.marks = {make_mark(10, 10, "A")};
  CHECK(make_svg_map(map).find("role=\"img\"") != std::string::npos);
  CHECK(make_svg_map(map).find("role=\"group\"") == std::string::npos);
  map.marks[0].href = "#a";
  CHECK(make_svg_map(map).find("role=\"group\"") != std::string::npos);
}
