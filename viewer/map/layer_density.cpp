// Counts to shades, shades to colours, colours to one quad.
#include "viewer/map/layer_density.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

#include "viewer/points/density.hpp"
#include "viewer/points/heat.hpp"

namespace toise::viewer {
namespace {

constexpr double cell = 2;           // logical pixels
constexpr int part_side = 16;        // cells; parts of the picture without incidents are not drawn
constexpr double near_margin = 8;    // logical pixels beyond the viewport
constexpr double wide_margin = 200;  // likewise where the surface is counted beside the frames
// Points counted before the frame is shown: after a change of the filter, and while the map is moved.
constexpr std::size_t most_in_a_frame = 2000000;
constexpr std::size_t most_in_motion = 200000;
constexpr double most_stretch = 0.2;  // zooms that a surface in motion may be off

// Cells stand still on the ground while the map is moved: the window begins at a whole cell of the world.
Camera make_window(const Camera& view, double margin) {
  const double world = view.world_pixels();
  const auto snap = [&](double centre, double side) {
    return std::floor((centre * world - side / 2 - margin) / cell) * cell;
  };
  const double width = std::ceil((view.width() + 2 * margin) / cell + 1) * cell;
  const double height = std::ceil((view.height() + 2 * margin) / cell + 1) * cell;
  return view.make_window({(snap(view.centre().x, view.width()) + width / 2) / world,
                           (snap(view.centre().y, view.height()) + height / 2) / world},
                          view.zoom(), width, height);
}

// Between the ramp's colours; the soft edge of a single point fades out.
std::array<std::uint32_t, 256> make_palette(const Theme& theme) {
  std::array<std::uint32_t, 256> palette{};
  const auto& ramp = theme.density;
  for (std::size_t shade = 0; shade < palette.size(); ++shade) {
    if (shade < shade_of_one) {
      const float share = static_cast<float>(shade) / static_cast<float>(shade_of_one);
      palette.at(shade) = packed(with_opacity(ramp[0], ramp[0].a * share));
      continue;
    }
    const float at = static_cast<float>(shade - shade_of_one) / static_cast<float>(255 - shade_of_one) *
                     static_cast<float>(ramp.size() - 1);
    const auto low = std::min(ramp.size() - 2, static_cast<std::size_t>(at));
    const float t = at - static_cast<float>(low);
    const Colour a = ramp.at(low);
    const Colour b = ramp.at(low + 1);
    palette.at(shade) =
        packed({a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t, a.a + (b.a - a.a) * t});
  }
  return palette;
}

bool is_covered(const Camera& view, const Camera& window) {
  const PictureBox box = find_picture_box(view, window);
  return box.left <= 0 && box.top <= 0 && box.left + box.width >= view.width() && box.top + box.height >= view.height();
}

}  // namespace

LayerDensity::Surface LayerDensity::make_surface(const PointColumns& points, const PointMask& mask,
                                                 const Camera& window, std::uint64_t revision, const Theme& theme) {
  Surface surface{window, revision, 0, 0, {}, {}, nullptr, {}};
  DensityGrid grid;
  bin_points(points, mask,
             {window.centre(), window.world_pixels(), window.width(), window.height(), window.plane() == nullptr}, cell,
             grid);
  make_shades(grid, surface.shades);
  surface.width = grid.width;
  surface.height = grid.height;
  find_parts(surface);
  paint(surface, theme);
  return surface;
}

void LayerDensity::paint(Surface& surface, const Theme& theme) {
  const auto palette = make_palette(theme);
  surface.pixels.resize(surface.shades.size());
  for (std::size_t i = 0; i < surface.pixels.size(); ++i) surface.pixels[i] = palette[surface.shades[i]];
  surface.theme = &theme;
}

void LayerDensity::take(Surface surface) {
  shown_ = std::move(surface);
  is_uploaded_ = false;
}

void LayerDensity::upload(const Theme& theme) {
  if (is_uploaded_ && shown_.theme == &theme) return;
  if (shown_.theme != &theme) paint(shown_, theme);
  if (!picture_ || picture_->width() != shown_.width || picture_->height() != shown_.height)
    picture_ = std::make_unique<GlPicture>(shown_.width, shown_.height);
  picture_->write(shown_.pixels);
  is_uploaded_ = true;
}

void LayerDensity::find_parts(Surface& surface) {
  const auto side = static_cast<std::size_t>(part_side);
  const auto width = static_cast<std::size_t>(surface.width);
  const std::size_t columns = (width + side - 1) / side;
  auto& parts = surface.parts;
  parts.assign(columns * ((static_cast<std::size_t>(surface.height) + side - 1) / side), 0);
  for (std::size_t y = 0; y < static_cast<std::size_t>(surface.height); ++y) {
    const std::uint8_t* row = surface.shades.data() + y * width;
    for (std::size_t column = 0; column < columns; ++column) {
      const std::size_t first = column * side;
      const std::size_t last = std::min(width, first + side);
      // One cell more on each side: the filter mixes neighbours.
      const bool is_seen = std::any_of(row + (first > 0 ? first - 1 : 0), row + std::min(width, last + 1),
                                       [](std::uint8_t shade) { return shade != 0; });
      if (!is_seen) continue;
      parts[y / side * columns + column] = 1;
      if (y % side == 0 && y > 0) parts[(y / side - 1) * columns + column] = 1;
      const std::size_t below = (y / side + 1) * columns + column;
      if (y % side == side - 1 && below < parts.size()) parts[below] = 1;
    }
  }
}

void LayerDensity::prepare(Frame& frame) {
  if (next_.valid() && next_.wait_for(std::chrono::seconds(0)) == std::future_status::ready) frame.is_busy = true;
}

void LayerDensity::find_surface(const Frame& frame) {
  const IncidentPoints& points = frame.session.points();
  const bool is_same = shown_.width > 0 && shown_.revision == points.revision() && seen_from_ == frame.camera;
  is_unfinished_ = false;
  if (is_same) return;
  if (shown_.window.plane() != frame.camera.plane()) shown_.width = 0;
  const bool is_only_moved = shown_.width > 0 && shown_.revision == points.revision();
  const std::size_t most = is_only_moved ? most_in_motion : most_in_a_frame;
  if (points.columns().size() > most && !frame.is_exact) return find_surface_beside(frame);
  take(make_surface(frame.session.seen_points(), points.mask(), make_window(frame.camera, near_margin),
                    points.revision(), frame.theme));
  seen_from_ = frame.camera;
}

void LayerDensity::find_surface_beside(const Frame& frame) {
  const IncidentPoints& points = frame.session.points();
  const bool is_first = shown_.width == 0;
  if (next_.valid() && (is_first || next_.wait_for(std::chrono::seconds(0)) == std::future_status::ready))
    if (Surface made = next_.get();
        is_first || (made.revision >= shown_.revision && made.window.plane() == frame.camera.plane()))
      take(std::move(made));
  const bool is_sharp = shown_.revision == points.revision() && shown_.window.zoom() == frame.camera.zoom() &&
                        shown_.width > 0 && is_covered(frame.camera, shown_.window);
  is_unfinished_ = !is_sharp;
  const bool is_near = shown_.revision == points.revision() && is_covered(frame.camera, shown_.window) &&
                       std::abs(shown_.window.zoom() - frame.camera.zoom()) < most_stretch;
  if (is_sharp || next_.valid() || (frame.is_moving && is_near)) return;
  next_ = std::async(std::launch::async,
                     [columns = points.share_columns(frame.camera), mask = points.share_mask(),
                      revision = points.revision(), window = make_window(frame.camera, wide_margin),
                      &theme = frame.theme] { return make_surface(*columns, *mask, window, revision, theme); });
  if (is_first) take(next_.get());
}

void LayerDensity::draw(Frame& frame) {
  is_unfinished_ = false;
  if (!frame.session.options.show_incidents || frame.scene.style != MarkStyle::density) return;
  find_surface(frame);
  upload(frame.theme);
  const bool is_smooth = !(frame.is_moving && is_software_);
  is_unfinished_ = is_unfinished_ || !is_smooth;
  pictures_.draw_parts(*picture_, find_picture_box(frame.camera, shown_.window), part_side, shown_.parts, is_smooth,
                       frame.camera.width(), frame.camera.height());
}

}  // namespace toise::viewer
