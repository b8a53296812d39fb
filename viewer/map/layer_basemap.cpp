// Which picture of the ground is shown where, and when the next is begun.
#include "viewer/map/layer_basemap.hpp"

#include <epoxy/gl.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace toise::viewer {
namespace {

constexpr double margin_share = 0.2;          // of the viewport, kept around it on each side
constexpr std::size_t shapes_a_frame = 3000;  // drawn for the next picture
constexpr double most_stretch = 0.4;          // zooms that a picture may be off before the next is begun
constexpr int world_size = 1024;              // pixels
constexpr double frames_ahead = 8;            // the next picture is begun where the map will be by then

// The least distance from the viewport's edges to the picture's, in logical pixels; negative where it is uncovered. The
// upper and lower edges count only where the map goes on beyond them.
double find_spare(const Camera& view, const Camera& window) {
  const PictureBox box = find_picture_box(view, window);
  const double world_top = view.to_screen(geo::MercatorPoint{view.centre().x, 0}).y;
  const double world_foot = view.to_screen(geo::MercatorPoint{view.centre().x, 1}).y;
  double spare = std::min(-box.left, box.left + box.width - view.width());
  if (box.top > world_top + 0.5) spare = std::min(spare, -box.top);
  if (box.top + box.height < world_foot - 0.5) spare = std::min(spare, box.top + box.height - view.height());
  return spare;
}

}  // namespace

LayerBasemap::LayerBasemap(const BasemapView* basemap) : painter_(basemap), is_software_(is_drawn_in_software()) {}

void LayerBasemap::draw(Frame& frame) {
  const auto& options = frame.session.options;
  const GroundLook look{&frame.theme, frame.ratio, options.show_rivers, options.show_borders, frame.camera.plane()};
  if (!frame.is_exact) return draw_kept(frame, look);
  painter_.begin(frame.camera, look);
  painter_.advance(std::numeric_limits<std::size_t>::max());
  is_drawing_ = false;
  is_unfinished_ = false;
}

void LayerBasemap::draw_kept(Frame& frame, const GroundLook& look) {
  const bool is_fit = shown_.is_whole && shown_.look == look;
  if (!is_fit) {
    begin_next(frame, look);
    carry_on(std::numeric_limits<std::size_t>::max());
  } else if ((!frame.is_busy || has_waited_) && (is_drawing_ || wants_next(frame))) {
    if (!is_drawing_) begin_next(frame, look);
    // A picture that is stretched costs more to lay than one that is copied.
    const bool is_stretched = shown_.camera.zoom() != frame.camera.zoom();
    carry_on(is_stretched ? shapes_a_frame / 2 : shapes_a_frame);
  }
  has_waited_ = frame.is_busy && !has_waited_;
  glDisable(GL_BLEND);
  if (find_spare(frame.camera, shown_.camera) < 0) draw_world(frame, look);
  lay(frame, shown_, 0);
  glEnable(GL_BLEND);
  is_unfinished_ = is_drawing_ || shown_.camera.zoom() != frame.camera.zoom() || has_waited_;
  seen_from_ = frame.camera;
}

bool LayerBasemap::wants_next(const Frame& frame) const {
  const double off = std::abs(frame.camera.zoom() - shown_.camera.zoom());
  const bool is_still = frame.camera == seen_from_;
  if (off > most_stretch || (off > 0 && is_still)) return true;
  const double margin = margin_share * std::min(frame.camera.width(), frame.camera.height());
  return find_spare(frame.camera, shown_.camera) < margin * 0.5;
}

void LayerBasemap::begin_next(const Frame& frame, const GroundLook& look) {
  const Camera& view = frame.camera;
  const auto pixels = [&](double length) { return static_cast<int>(std::ceil(length * frame.ratio - 1e-6)); };
  const int width = pixels(view.width() * (1 + 2 * margin_share));
  const int height = pixels(std::min(view.height() * (1 + 2 * margin_share), view.world_pixels()));
  if (!next_.picture || next_.picture->width() != width || next_.picture->height() != height)
    next_.picture = std::make_unique<GlPicture>(width, height);
  geo::MercatorPoint centre = view.centre();
  const auto ahead = [&](double now, double before, double side) {
    const double most = side * margin_share * 0.7 / view.world_pixels();
    return std::clamp(std::remainder(now - before, 1.0) * frames_ahead, -most, most);
  };
  if (seen_from_.zoom() == view.zoom() && shown_.is_whole) {
    centre.x += ahead(view.centre().x, seen_from_.centre().x, view.width());
    centre.y += ahead(view.centre().y, seen_from_.centre().y, view.height());
  }
  const double half = height / frame.ratio / 2 / view.world_pixels();
  centre.y = half < 0.5 ? std::clamp(centre.y, half, 1 - half) : 0.5;
  // On whole device pixels from where the viewport is, so that a map at rest is drawn pixel by pixel.
  const double grid = view.world_pixels() * frame.ratio;
  const auto snap = [&](double to, double from, double odd) {
    return from + (std::round((to - from) * grid - odd) + odd) / grid;
  };
  const auto odd_of = [&](int picture, double side) { return std::fmod((picture - side * frame.ratio) / 2, 1.0); };
  centre.x = snap(centre.x, view.centre().x, odd_of(width, view.width()));
  centre.y = snap(centre.y, view.centre().y, odd_of(height, view.height()));
  next_.camera = view.make_window(centre, view.zoom(), width / frame.ratio, height / frame.ratio);
  next_.look = look;
  painter_.begin(next_.camera, look);
  is_drawing_ = true;
}

void LayerBasemap::carry_on(std::size_t budget) {
  next_.picture->begin();
  const bool is_done = painter_.advance(budget);
  next_.picture->end();
  if (!is_done) return;
  next_.is_whole = true;
  std::swap(next_, shown_);
  is_drawing_ = false;
}

void LayerBasemap::draw_world(const Frame& frame, const GroundLook& look) {
  if (!world_.is_whole || !(world_.look == look)) {
    if (!world_.picture) world_.picture = std::make_unique<GlPicture>(world_size, world_size);
    world_.camera = frame.camera.make_window({0.5, 0.5}, std::log2(world_size / 256.0), world_size, world_size);
    world_.look = look;
    world_.is_whole = true;
    GroundPainter painter(painter_.basemap());
    painter.begin(world_.camera, {look.theme, 1.0, look.show_rivers, look.show_borders, look.plane});
    world_.picture->begin();
    painter.advance(std::numeric_limits<std::size_t>::max());
    world_.picture->end();
  }
  const double copies = look.plane ? 0 : std::ceil(frame.camera.width() / 2 / frame.camera.world_pixels() + 0.5);
  for (double copy = -copies; copy <= copies; ++copy) lay(frame, world_, copy);
}

// Pixel by pixel where the picture covers the viewport; false where it does not.
bool LayerBasemap::copy_ground(const Frame& frame, const Ground& ground, const PictureBox& box) {
  std::array<int, 4> viewport{};
  glGetIntegerv(GL_VIEWPORT, viewport.data());
  const int left = static_cast<int>(std::lround(-box.left * frame.ratio));
  const int top = static_cast<int>(std::lround(-box.top * frame.ratio));
  const int foot = ground.picture->height() - top - viewport[3];
  if (left < 0 || top < 0 || foot < 0 || left + viewport[2] > ground.picture->width()) return false;
  ground.picture->copy_to({left, foot, viewport[2], viewport[3]}, viewport[0], viewport[1]);
  return true;
}

void LayerBasemap::lay(const Frame& frame, const Ground& ground, double copy) const {
  PictureBox box = find_picture_box(frame.camera, ground.camera);
  box.left += copy * frame.camera.world_pixels();
  if (box.left > frame.camera.width() || box.left + box.width < 0) return;
  const bool is_same_size = ground.camera.zoom() == frame.camera.zoom();
  if (is_same_size && copy_ground(frame, ground, box)) return;
  pictures_.draw(*ground.picture, box, false, !is_same_size && !is_software_, frame.camera.width(),
                 frame.camera.height());
}

}  // namespace toise::viewer
