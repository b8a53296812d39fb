// Scale bar in kilometres and miles, true at the centre's latitude; north arrow; sources.
#include "viewer/map/layer_surround.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace toise::viewer {
namespace {

constexpr double inset = 12;
constexpr double longest_bar = 150;
constexpr double sources_height = 18;
constexpr double read_out_height = 20;
constexpr std::string_view attribution = "© OpenStreetMap contributors · GeoNames · Natural Earth";

TextLook small_text(const Theme& t) {
  return {FontStyle::regular, 10.5F, 0, t.surround, {0, 0, 0, 0}, 0};
}

struct Bar {
  double pixels;
  std::string words;
};

Bar make_bar(double metres_per_pixel, Metres unit, std::string_view word, Metres small_unit,
             std::string_view small_word) {
  const double most = metres_per_pixel * longest_bar;
  const bool is_small = most < unit.value;
  const Metres one = is_small ? small_unit : unit;
  const double count = find_round_length(most / one.value);
  return {count * one.value / metres_per_pixel, fmt::format("{:g} {}", count, is_small ? small_word : word)};
}

std::string describe_sources(const Frame& frame) {
  return (frame.attribution.empty() ? "" : frame.attribution + " · ") + std::string(attribution);
}

// Pictures without a hand have none.
std::string describe_read_out(const Frame& frame) {
  const Camera& camera = frame.camera;
  if (const auto& cursor = frame.session.cursor)
    if (const LonLat position = camera.to_lonlat(*cursor); is_valid(position))
      return describe_cursor(position, camera.zoom(), 360.0 / camera.world_pixels());
  return frame.session.options.show_panels ? fmt::format("zoom {:.1f}", camera.zoom()) : "";
}

// Its upper left corner: at the right edge, above the sources.
ScreenPoint find_read_out(const Camera& camera, float width) {
  return {camera.width() - static_cast<double>(width), camera.height() - sources_height - read_out_height - 4};
}

}  // namespace

double find_round_length(double most) {
  const double power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double factor : {5.0, 2.0})
    if (factor * power <= most * (1 + 1e-12)) return factor * power;
  return power;
}

std::string describe_cursor(LonLat position, double zoom, double degrees_per_pixel) {
  const int places = std::clamp(static_cast<int>(std::ceil(-std::log10(degrees_per_pixel))), 0, 7);
  return fmt::format("{:.{}f}, {:.{}f} · zoom {:.1f}", position.lat, places, position.lon, places, zoom);
}

void LayerSurround::prepare(Frame& frame) {
  if (!frame.session.options.show_surround) return;
  const double w = frame.camera.width();
  const double h = frame.camera.height();
  const auto size = frame.text.measure(describe_sources(frame), small_text(frame.theme));
  frame.obstacles.push_back({0, h - inset - 44, inset + longest_bar + 40, h});
  frame.obstacles.push_back({w - static_cast<double>(size.width) - 16, h - 22, w, h});
  frame.obstacles.push_back({w - inset - 34, 0, w, inset + 50});
  if (const std::string words = describe_read_out(frame); !words.empty()) {
    const float wide = frame.text.measure(words, small_text(frame.theme)).width + 16;
    const ScreenPoint at = find_read_out(frame.camera, wide);
    frame.obstacles.push_back({at.x, at.y, w, at.y + read_out_height});
  }
}

void LayerSurround::draw(Frame& frame) {
  if (!frame.session.options.show_surround) return;
  draw_scale_bar(frame);
  draw_read_out(frame);
  draw_north(frame);
  draw_attribution(frame);
  frame.flush_text();
}

void LayerSurround::draw_scale_bar(Frame& frame) const {
  const double metres = frame.camera.metres_per_pixel().value;
  const Bar km = make_bar(metres, kilometres(1), "km", Metres{1}, "m");
  const Bar mi = make_bar(metres, mile, "mi", Metres{0.3048}, "ft");
  const TextLook look = small_text(frame.theme);
  const double left = inset + 9;
  const double middle = frame.camera.height() - inset - 21;
  const double wide = std::max(km.pixels, mi.pixels) + 18;
  frame.shapes.plate({inset, middle - 21}, static_cast<float>(wide), 42, 4, frame.theme.surround_plate);
  frame.flush_shapes();
  const Stroke stroke{frame.theme.surround, 1.4F, 0};
  frame.shapes.line({left, middle}, {left + std::max(km.pixels, mi.pixels), middle}, stroke);
  for (const double x : {left, left + km.pixels}) frame.shapes.line({x, middle - 5}, {x, middle}, stroke);
  for (const double x : {left, left + mi.pixels}) frame.shapes.line({x, middle}, {x, middle + 5}, stroke);
  frame.flush_shapes();
  frame.text.add(km.words, look, {left + 4, middle - 6});
  frame.text.add(mi.words, look, {left + 4, middle + 14});
}

void LayerSurround::draw_read_out(Frame& frame) const {
  const std::string words = describe_read_out(frame);
  if (words.empty()) return;
  const TextLook look = small_text(frame.theme);
  const float wide = frame.text.measure(words, look).width + 16;
  const ScreenPoint at = find_read_out(frame.camera, wide);
  frame.shapes.plate({at.x, at.y}, wide + 8, static_cast<float>(read_out_height), 4, frame.theme.surround_plate);
  frame.flush_shapes();
  frame.text.add(words, look, {at.x + 8, at.y + 14});
}

void LayerSurround::draw_north(Frame& frame) const {
  const double x = frame.camera.width() - inset - 16;
  const double top = inset + 4;
  frame.shapes.plate({x - 15, inset - 2}, 30, 46, 4, frame.theme.surround_plate);
  frame.flush_shapes();
  const Stroke stroke{frame.theme.surround, 1.8F, 0};
  frame.shapes.line({x, top}, {x, top + 22}, stroke);
  frame.shapes.line({x, top}, {x - 5, top + 9}, stroke);
  frame.shapes.line({x, top}, {x + 5, top + 9}, stroke);
  frame.flush_shapes();
  TextLook look = small_text(frame.theme);
  look.style = FontStyle::bold;
  look.size = 12;
  const auto size = frame.text.measure("N", look);
  frame.text.add("N", look, {x - static_cast<double>(size.width) / 2, top + 36});
}

void LayerSurround::draw_attribution(Frame& frame) const {
  const TextLook look = small_text(frame.theme);
  const std::string words = describe_sources(frame);
  const auto size = frame.text.measure(words, look);
  const double left = frame.camera.width() - static_cast<double>(size.width) - 8;
  const double top = frame.camera.height() - sources_height;
  frame.shapes.plate({left - 7, top}, size.width + 30, 34, 4, frame.theme.surround_plate);
  frame.flush_shapes();
  frame.text.add(words, look, {left, top + 13});
}

}  // namespace toise::viewer
