// Draws pictures that are bent over a sheet of the world, as triangles.
#pragma once
#include <cstddef>
#include <span>

#include "viewer/camera/camera.hpp"
#include "viewer/gl/gl_objects.hpp"
#include "viewer/gl/gl_program.hpp"

namespace toise::viewer {

// The triangles of one picture: four floats a corner, its place in the sheet's units and its shares of the picture.
class SheetMesh {
 public:
  explicit SheetMesh(std::span<const float> corners);
  const GlVertexArray& array() const { return array_; }
  std::size_t corner_count() const { return count_; }

 private:
  GlBuffer buffer_;
  GlVertexArray array_;
  std::size_t count_;
};

class SheetPicturePainter {
 public:
  SheetPicturePainter();
  // The picture's first row is its uppermost.
  void draw(const GlPicture& picture, const SheetMesh& mesh, const Camera& camera) const;

 private:
  GlProgram program_;
};

}  // namespace toise::viewer
