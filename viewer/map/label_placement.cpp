// Greedy placement by priority over a grid of taken boxes.
#include "viewer/map/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace toise::viewer {
namespace {

constexpr double cell_size = 64;
constexpr double margin = 2;  // between labels

// Taken boxes in cells of the screen.
class TakenBoxes {
 public:
  TakenBoxes(double width, double height)
      : columns_(static_cast<std::size_t>(width / cell_size) + 1),
        rows_(static_cast<std::size_t>(height / cell_size) + 1),
        cells_(columns_ * rows_) {}

  bool is_free(const ScreenBox& box) const {
    bool free = true;
    visit(box, [&](std::size_t cell) {
      for (const ScreenBox& taken : cells_[cell]) free = free && !taken.overlaps(box);
    });
    return free;
  }
  void take(const ScreenBox& box) {
    visit(box, [&](std::size_t cell) { cells_[cell].push_back(box); });
  }

 private:
  template <typename Visitor>
  void visit(const ScreenBox& box, const Visitor& visitor) const {
    const auto cell_of = [](double v, std::size_t count) {
      return static_cast<std::size_t>(std::clamp(std::floor(v / cell_size), 0.0, static_cast<double>(count - 1)));
    };
    for (std::size_t y = cell_of(box.top, rows_); y <= cell_of(box.bottom, rows_); ++y)
      for (std::size_t x = cell_of(box.left, columns_); x <= cell_of(box.right, columns_); ++x)
        visitor(y * columns_ + x);
  }

  std::size_t columns_;
  std::size_t rows_;
  std::vector<std::vector<ScreenBox>> cells_;
};

std::vector<ScreenPoint> corners_beside(const LabelSpace& label) {
  const auto [x, y] = label.at;
  const double w = label.width;
  const double h = label.height;
  const double g = label.gap;
  const double d = g * 0.7;
  return {{x + g, y - h / 2}, {x - g - w, y - h / 2}, {x - w / 2, y - g - h}, {x - w / 2, y + g},
          {x + d, y - d - h}, {x + d, y + d},         {x - d - w, y - d - h}, {x - d - w, y + d}};
}

std::vector<ScreenPoint> corners_along(const LabelSpace& label) {
  std::vector<ScreenPoint> corners;
  const auto [ux, uy] = label.direction;
  // How far the box's centre must keep from the line so that the line does not cross it.
  const double clear = (std::abs(uy) * label.width + std::abs(ux) * label.height) / 2 + label.gap;
  for (const double share : {0.0, 0.35, -0.35, 0.7, -0.7, 1.0, -1.0}) {
    for (const double side : {-1.0, 1.0}) {
      // The side first tried is the one above the line, or right of a steep one.
      const double sign = (ux != 0 ? (ux > 0 ? 1.0 : -1.0) : -1.0) * side;
      const double x = label.at.x + ux * share * label.room_along - uy * sign * clear;
      const double y = label.at.y + uy * share * label.room_along + ux * sign * clear;
      corners.push_back({x - label.width / 2, y - label.height / 2});
    }
  }
  return corners;
}

// On the best place of an area first, then on others.
std::vector<ScreenPoint> corners_within(const LabelSpace& label) {
  std::vector<ScreenPoint> corners;
  const auto add = [&](ScreenPoint at) {
    const double x = at.x - label.width / 2;
    const double y = at.y - label.height / 2;
    corners.insert(corners.end(), {{x, y}, {x, y - label.gap}, {x, y + label.gap}});
  };
  add(label.at);
  for (const ScreenPoint& other : label.others) add(other);
  return corners;
}

std::vector<ScreenPoint> corners_of(const LabelSpace& label) {
  switch (label.anchor) {
    case LabelAnchor::beside:
      return corners_beside(label);
    case LabelAnchor::along:
      return corners_along(label);
    case LabelAnchor::held:
      return {{label.at.x + label.direction.x, label.at.y + label.direction.y}};
    case LabelAnchor::centred:
      break;
  }
  return corners_within(label);
}

ScreenBox find_dot(const LabelSpace& label) {
  return {label.at.x - label.gap, label.at.y - label.gap, label.at.x + label.gap, label.at.y + label.gap};
}

ScreenBox find_box(const LabelSpace& label, ScreenPoint corner) {
  return {corner.x - margin, corner.y - margin, corner.x + label.width + margin, corner.y + label.height + margin};
}

// Those first under which the fewest of the spared points lie: the name of a small country would cover its capital.
void sort_by_spared(std::vector<ScreenPoint>& corners, const LabelSpace& label, const std::vector<ScreenBox>& spared) {
  const auto count = [&](ScreenPoint corner) {
    const ScreenBox box = find_box(label, corner);
    return std::count_if(spared.begin(), spared.end(), [&](const ScreenBox& dot) { return dot.overlaps(box); });
  };
  std::stable_sort(corners.begin(), corners.end(), [&](ScreenPoint a, ScreenPoint b) { return count(a) < count(b); });
}

}  // namespace

std::vector<std::optional<ScreenPoint>> place_labels(const std::vector<LabelSpace>& labels,
                                                     const std::vector<ScreenBox>& obstacles, double width,
                                                     double height) {
  TakenBoxes taken(width, height);
  TakenBoxes texts(width, height);  // labels only: a dot may lie on an obstacle, but under no label
  for (const ScreenBox& box : obstacles) taken.take(box);
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return labels[a].priority > labels[b].priority; });
  std::vector<std::optional<ScreenPoint>> placed(labels.size());
  std::vector<ScreenBox> spared;
  for (const LabelSpace& label : labels)
    if (label.is_spared) spared.push_back(find_dot(label));
  for (const std::size_t i : order) {
    const LabelSpace& label = labels[i];
    const ScreenBox dot = find_dot(label);
    if (label.marks_point && !texts.is_free(dot)) continue;
    auto corners = corners_of(label);
    if (label.anchor == LabelAnchor::centred) sort_by_spared(corners, label, spared);
    for (const ScreenPoint& corner : corners) {
      const ScreenBox box = find_box(label, corner);
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height || !taken.is_free(box)) continue;
      taken.take(box);
      texts.take(box);
      if (label.marks_point) taken.take(dot);
      placed[i] = corner;
      break;
    }
  }
  return placed;
}

}  // namespace toise::viewer
