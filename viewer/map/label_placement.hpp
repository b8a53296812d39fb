// Which labels are drawn and where, so that none lies over another.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "viewer/camera/camera.hpp"

namespace toise::viewer {

// Logical pixels.
struct ScreenBox {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  bool overlaps(const ScreenBox& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
};

enum class LabelAnchor {
  beside,   // right, left, above, below the point, then the four corners: towns, incidents
  centred,  // on the point, or `gap` above or below it, then likewise on one of `others`: areas
  along,    // above or below the middle of a line, then further along it: claims
  held,     // nowhere but with its corner at `at` + `direction`: where it stood before the map was moved
};

// A label that asks for room.
struct LabelSpace {
  double priority = 0;  // higher first; equal priorities go in the given order
  LabelAnchor anchor = LabelAnchor::beside;
  ScreenPoint at;
  double width = 0;  // of the text's box
  double height = 0;
  double gap = 4;            // from the point to the text, when beside
  ScreenPoint direction;     // unit vector along the line, when along; to the corner, when held
  double room_along = 0;     // how far from `at` along the line the label may move, to either side
  bool marks_point = false;  // the point itself is drawn (a dot of `gap` radius) and must stay free of other labels
  bool is_spared = false;    // labels of areas are moved off this point where they can be
  std::vector<ScreenPoint> others = {};  // where else in its area a centred label may stand
};

// For each label the top left corner of its box, or nothing where there is no room. Boxes lie wholly in the viewport
// and touch neither each other nor the obstacles. Deterministic; about linear in the number of labels.
std::vector<std::optional<ScreenPoint>> place_labels(const std::vector<LabelSpace>& labels,
                                                     const std::vector<ScreenBox>& obstacles, double width,
                                                     double height);

}  // namespace toise::viewer
