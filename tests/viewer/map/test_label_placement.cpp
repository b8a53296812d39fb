// Labels find room without lying over each other.
#include "viewer/map/label_placement.hpp"

#include <cmath>
#include <random>

#include "tests/support/catch.hpp"

using namespace toise::viewer;

namespace {

LabelSpace make_label(double x, double y, double priority, LabelAnchor anchor = LabelAnchor::beside) {
  LabelSpace label;
  label.at = {x, y};
  label.width = 60;
  label.height = 14;
  label.priority = priority;
  label.anchor = anchor;
  label.direction = {1, 0};
  return label;
}

ScreenBox box_of(const LabelSpace& label, ScreenPoint corner) {
  return {corner.x, corner.y, corner.x + label.width, corner.y + label.height};
}

}  // namespace

TEST_CASE("a lone label stands to the right of its point") {
  const auto placed = place_labels({make_label(100, 100, 1)}, {}, 800, 500);
  REQUIRE(placed[0]);
  CHECK(placed[0]->x == Approx(104));
  CHECK(placed[0]->y == Approx(93));
}

TEST_CASE("near the right edge a label goes to the left, and is never cut off") {
  const auto placed = place_labels({make_label(790, 100, 1)}, {}, 800, 500);
  REQUIRE(placed[0]);
  CHECK(placed[0]->x == Approx(790 - 4 - 60));
  CHECK_FALSE(place_labels({make_label(-500, 100, 1)}, {}, 800, 500)[0]);
}

TEST_CASE("where two labels want one room the higher priority has it") {
  const auto placed = place_labels(
      {make_label(100, 100, 1, LabelAnchor::centred), make_label(110, 102, 5, LabelAnchor::centred)}, {}, 800, 500);
  CHECK_FALSE(placed[0]);
  CHECK(placed[1]);
}

TEST_CASE("no two of a thousand labels overlap, and none lies on an obstacle") {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> x(0, 1600);
  std::uniform_real_distribution<double> y(0, 1000);
  std::vector<LabelSpace> labels;
  for (int i = 0; i < 1000; ++i) labels.push_back(make_label(x(random), y(random), i % 10, LabelAnchor(i % 3)));
  const ScreenBox obstacle{0, 900, 200, 1000};
  const auto placed = place_labels(labels, {obstacle}, 1600, 1000);
  std::vector<ScreenBox> boxes;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (placed[i]) boxes.push_back(box_of(labels[i], *placed[i]));
  CHECK(boxes.size() > 200);
  std::size_t overlaps = 0;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    overlaps += boxes[i].overlaps(obstacle) ? 1 : 0;
    for (std::size_t j = i + 1; j < boxes.size(); ++j) overlaps += boxes[i].overlaps(boxes[j]) ? 1 : 0;
  }
  CHECK(overlaps == 0);
  CHECK(place_labels(labels, {obstacle}, 1600, 1000).size() == placed.size());
}

TEST_CASE("the label of a line keeps off it, whatever its direction") {
  for (int degrees = 0; degrees < 360; degrees += 15) {
    LabelSpace label = make_label(400, 250, 1, LabelAnchor::along);
    const double angle = degrees * 3.14159265358979 / 180;
    label.direction = {std::cos(angle), std::sin(angle)};
    label.width = 200;
    const auto placed = place_labels({label}, {}, 800, 500);
    REQUIRE(placed[0]);
    const ScreenBox box = box_of(label, *placed[0]);
    for (double along = -300; along <= 300; along += 1) {
      const double x = 400 + label.direction.x * along;
      const double y = 250 + label.direction.y * along;
      CHECK_FALSE((x > box.left && x < box.right && y > box.top && y < box.bottom));
    }
  }
}

TEST_CASE("a town's dot stays free of other names") {
  LabelSpace town = make_label(100, 100, 5);
  town.marks_point = true;
  LabelSpace other = make_label(96, 100, 1);
  const auto placed = place_labels({town, other}, {}, 800, 500);
  REQUIRE(placed[0]);
  if (placed[1]) CHECK_FALSE(box_of(other, *placed[1]).overlaps({96, 96, 104, 104}));
}

TEST_CASE("the name of a small country is moved off its capital, which keeps its own name") {
  // Fiji at zoom 6: Suva's dot lies under the middle of the country's name.
  LabelSpace fiji = make_label(668, 399, 500, LabelAnchor::centred);
  fiji.gap = 28;
  LabelSpace suva = make_label(659, 406, 395);
  suva.gap = 6;
  suva.marks_point = suva.is_spared = true;
  const auto placed = place_labels({fiji, suva}, {}, 1280, 800);
  REQUIRE(placed[0]);
  REQUIRE(placed[1]);
  CHECK(placed[0]->y != Approx(399 - 7));
  CHECK(placed[1]->x == Approx(665));
}

TEST_CASE("where the middle of a country is taken its name stands elsewhere in it") {
  LabelSpace country = make_label(400, 250, 500, LabelAnchor::centred);
  country.width = 95;
  country.gap = 14;
  // Two clusters on either side leave less room between them than the name is wide.
  const std::vector<ScreenBox> clusters = {{330, 225, 372, 275}, {428, 225, 470, 275}};
  CHECK_FALSE(place_labels({country}, clusters, 800, 500)[0]);
  country.others = {{400, 190}, {340, 190}};
  const auto placed = place_labels({country}, clusters, 800, 500);
  REQUIRE(placed[0]);
  CHECK(placed[0]->x + country.width / 2 == Approx(400));
  CHECK(placed[0]->y + country.height / 2 == Approx(190));
}

TEST_CASE("a held label stands where it stood to its point, or not at all") {
  LabelSpace label = make_label(100, 100, 1, LabelAnchor::held);
  label.direction = {7, -20};
  const auto placed = place_labels({label}, {}, 800, 500);
  REQUIRE(placed[0]);
  CHECK(placed[0]->x == Approx(107));
  CHECK(placed[0]->y == Approx(80));
  CHECK_FALSE(place_labels({label}, {{110, 85, 112, 87}}, 800, 500)[0]);
}
