// Textured triangles around the camera's centre.
#include "viewer/gl/sheet_picture.hpp"

namespace toise::viewer {
namespace {

constexpr std::string_view vertex_shader = R"(
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 share;
uniform vec2 centre;
uniform vec2 scale;
out vec2 at;
void main() {
  at = share;
  vec2 p = (place - centre) * scale;
  gl_Position = vec4(p.x, -p.y, 0.0, 1.0);
})";

}  // namespace

SheetMesh::SheetMesh(std::span<const float> corners)
    : array_(buffer_, 4 * sizeof(float), {{2, 0}, {2, 2 * sizeof(float)}}, false), count_(corners.size() / 4) {
  buffer_.upload(corners, false);
}

SheetPicturePainter::SheetPicturePainter() : program_(vertex_shader, picture_shader) {}

void SheetPicturePainter::draw(const GlPicture& picture, const SheetMesh& mesh, const Camera& camera) const {
  program_.use();
  program_.set("centre", static_cast<float>(camera.centre().x), static_cast<float>(camera.centre().y));
  program_.set("scale", static_cast<float>(2 * camera.world_pixels() / camera.width()),
               static_cast<float>(2 * camera.world_pixels() / camera.height()));
  picture.bind(true);
  mesh.array().draw_triangles(0, mesh.corner_count());
}

}  // namespace toise::viewer
