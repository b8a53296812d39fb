// One textured quad.
#include "viewer/gl/picture_painter.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>

namespace toise::viewer {
namespace {

constexpr std::string_view vertex_shader = R"(
layout(location = 0) in vec2 corner;
uniform vec2 place;
uniform vec2 size;
uniform float top_first;
out vec2 at;
void main() {
  at = vec2(corner.x, top_first > 0.5 ? corner.y : 1.0 - corner.y);
  vec2 p = place + corner * size;
  gl_Position = vec4(p.x * 2.0 - 1.0, 1.0 - p.y * 2.0, 0.0, 1.0);
})";

}  // namespace

PictureBox find_picture_box(const Camera& view, const Camera& window) {
  const double scale = std::exp2(view.zoom() - window.zoom());
  const ScreenPoint centre = view.to_screen(window.centre());
  return {centre.x - window.width() / 2 * scale, centre.y - window.height() / 2 * scale, window.width() * scale,
          window.height() * scale};
}

PicturePainter::PicturePainter()
    : program_(vertex_shader, picture_shader),
      array_(buffer_, 2 * sizeof(float), {{2, 0}}, false),
      parts_array_(parts_buffer_, 2 * sizeof(float), {{2, 0}}, false) {
  const std::array<float, 12> corners = {0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1};
  buffer_.upload(std::span<const float>(corners), false);
}

void PicturePainter::use_program(const PictureBox& box, bool from_top, double width, double height) const {
  program_.use();
  program_.set("place", static_cast<float>(box.left / width), static_cast<float>(box.top / height));
  program_.set("size", static_cast<float>(box.width / width), static_cast<float>(box.height / height));
  program_.set("top_first", from_top ? 1.0F : 0.0F);
}

void PicturePainter::draw(const GlPicture& picture, const PictureBox& box, bool from_top, bool is_smooth, double width,
                          double height) const {
  use_program(box, from_top, width, height);
  picture.bind(is_smooth);
  array_.draw_triangles(0, 6);
}

void PicturePainter::draw_parts(const GlPicture& picture, const PictureBox& box, int side,
                                const std::vector<std::uint8_t>& parts, bool is_smooth, double width, double height) {
  const int columns = (picture.width() + side - 1) / side;
  std::vector<std::array<float, 2>> corners;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    if (parts[part] == 0) continue;
    const int column = static_cast<int>(part) % columns;
    const int row = static_cast<int>(part) / columns;
    const auto share = [side](int at, int size) {
      return static_cast<float>(std::min(at * side, size)) / static_cast<float>(size);
    };
    const float left = share(column, picture.width());
    const float right = share(column + 1, picture.width());
    const float top = share(row, picture.height());
    const float foot = share(row + 1, picture.height());
    corners.insert(corners.end(), {{left, top}, {right, top}, {left, foot}, {left, foot}, {right, top}, {right, foot}});
  }
  if (corners.empty()) return;
  parts_buffer_.upload(std::span(std::as_const(corners)), true);
  use_program(box, true, width, height);
  picture.bind(is_smooth);
  parts_array_.draw_triangles(0, corners.size());
}

}  // namespace toise::viewer
