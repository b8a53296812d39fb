// Layers in order over the sea.
#include "viewer/map/map_view.hpp"

#include <epoxy/gl.h>

#include <algorithm>
#include <cmath>

#include "viewer/map/layers.hpp"
#include "viewer/map/visible_points.hpp"

namespace toise::viewer {
namespace {

constexpr double point_reach = 9;
constexpr double line_reach = 6;

double distance_to_segment(ScreenPoint p, ScreenPoint a, ScreenPoint b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double square = dx * dx + dy * dy;
  const double share = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
  return std::hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

std::unique_ptr<BasemapView> open_basemap(const std::filesystem::path& data) {
  require_graphics();
  const auto file = data / "basemap.pack";
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return nullptr;
  return std::make_unique<BasemapView>(file);
}

}  // namespace

struct MapView::State {
  std::unique_ptr<BasemapView> basemap;
  ShapePainter shapes;
  TextPainter text;
  std::vector<std::unique_ptr<Layer>> layers;

  explicit State(const std::filesystem::path& data)
      : basemap(open_basemap(data)), text(data / "fonts"), layers(make_layers(basemap.get())) {}
};

MapView::MapView(const std::filesystem::path& data) : state_(std::make_unique<State>(data)) {}
MapView::~MapView() = default;

void MapView::draw(const Session& session, const MapTarget& target) {
  const Theme& theme = find_theme(session.options.theme);
  glViewport(target.x, target.y, target.width, target.height);
  glScissor(target.x, target.y, target.width, target.height);
  glEnable(GL_SCISSOR_TEST);
  glDisable(GL_DEPTH_TEST);
  glDisable(GL_CULL_FACE);
  glEnable(GL_BLEND);
  glBlendEquation(GL_FUNC_ADD);
  glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  glClearColor(theme.sea.r, theme.sea.g, theme.sea.b, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  state_->text.set_ratio(target.ratio);
  Frame frame{session, session.camera, theme, target.ratio, state_->shapes, state_->text, {}, {}};
  for (const auto& layer : state_->layers) layer->prepare(frame);
  for (const auto& layer : state_->layers) layer->draw(frame);
  glDisable(GL_SCISSOR_TEST);
  glBindVertexArray(0);
}

Selection MapView::find_at(const Session& session, ScreenPoint cursor) const {
  Selection found;
  if (session.options.show_incidents) {
    const auto points = find_visible_points(session.positions(), session.camera, point_reach);
    if (const auto item = find_point_at(points, cursor, point_reach)) found.incident = *item;
  }
  if (found.incident || !session.options.show_claims) return found;
  double nearest = line_reach;
  for (std::size_t item = 0; item < session.claim_count(); ++item) {
    const Line& line = session.claim_mark(item).line;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const double away =
          distance_to_segment(cursor, session.camera.to_screen(line[i]), session.camera.to_screen(line[i + 1]));
      if (away >= nearest) continue;
      nearest = away;
      found.claim = item;
    }
  }
  return found;
}

}  // namespace toise::viewer
