// One picture of the map in the making: what the layers see and what they hand to each other.
#pragma once
#include <string>
#include <vector>

#include "viewer/gl/shape_painter.hpp"
#include "viewer/gl/text_painter.hpp"
#include "viewer/map/label_placement.hpp"
#include "viewer/state/incident_scene.hpp"
#include "viewer/state/session.hpp"
#include "viewer/style/theme.hpp"

namespace toise::viewer {

// A name or caption that asks for room on the map.
struct MapLabel {
  LabelSpace space;  // width and height are filled by the labels layer
  std::string text;
  TextLook look;
  float dot_radius = 0;  // 0: the point is not marked by the label
  Colour dot;
  bool is_fixed = false;  // stands on the viewport, not on the ground: placed anew while the map is moved
};

struct Frame {
  const Session& session;
  const Camera& camera;
  const Theme& theme;
  const IncidentScene& scene;
  double ratio;  // device pixels in a logical one
  ShapePainter& shapes;
  TextPainter& text;
  bool is_moving = false;  // the map or the filter is not what it was in the frame before
  // Set in prepare() by a layer whose work of this frame takes long: what can wait a frame, waits.
  bool is_busy = false;
  bool is_exact = true;              // nothing that is nearly right may be used: for pictures, not for moving maps
  std::vector<MapLabel> labels;      // collected in prepare(), placed and drawn by the labels layer
  std::vector<ScreenBox> obstacles;  // where no label may lie
  std::string attribution;           // of a basemap that the user has brought, beside our own

  void flush_shapes() { shapes.flush(camera.width(), camera.height(), ratio); }
  void flush_text() { text.flush(camera.width(), camera.height()); }
};

}  // namespace toise::viewer
