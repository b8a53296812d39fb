// Thin ownership over OpenGL names.
#include "viewer/map/gl_objects.hpp"

#include <epoxy/gl.h>

namespace toise::viewer {

GlBuffer::GlBuffer() {
  glGenBuffers(1, &id_);
}
GlBuffer::~GlBuffer() {
  if (id_ != 0) glDeleteBuffers(1, &id_);
}
GlBuffer& GlBuffer::operator=(GlBuffer&& other) noexcept {
  std::swap(id_, other.id_);
  return *this;
}
void GlBuffer::upload_bytes(const void* data, std::size_t bytes, bool often) {
  glBindBuffer(GL_ARRAY_BUFFER, id_);
  glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(bytes), data, often ? GL_STREAM_DRAW : GL_STATIC_DRAW);
}

GlVertexArray::GlVertexArray(const GlBuffer& buffer, std::size_t stride, const std::vector<GlAttribute>& attributes,
                             bool instanced) {
  glGenVertexArrays(1, &id_);
  glBindVertexArray(id_);
  glBindBuffer(GL_ARRAY_BUFFER, buffer.id());
  for (unsigned location = 0; location < attributes.size(); ++location) {
    const GlAttribute& attribute = attributes[location];
    glEnableVertexAttribArray(location);
    glVertexAttribPointer(location, attribute.count, attribute.bytes ? GL_UNSIGNED_BYTE : GL_FLOAT,
                          attribute.bytes ? GL_TRUE : GL_FALSE, static_cast<GLsizei>(stride),
                          reinterpret_cast<const void*>(attribute.offset));
    if (instanced) glVertexAttribDivisor(location, 1);
  }
  glBindVertexArray(0);
}
GlVertexArray::~GlVertexArray() {
  if (id_ != 0) glDeleteVertexArrays(1, &id_);
}
GlVertexArray& GlVertexArray::operator=(GlVertexArray&& other) noexcept {
  std::swap(id_, other.id_);
  return *this;
}
void GlVertexArray::draw_quads(std::size_t instances) const {
  if (instances == 0) return;
  glBindVertexArray(id_);
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(instances));
}
void GlVertexArray::draw_points(std::size_t points) const {
  if (points == 0) return;
  glBindVertexArray(id_);
  glDrawArrays(GL_POINTS, 0, static_cast<GLsizei>(points));
}
void GlVertexArray::draw_triangles(std::size_t first, std::size_t vertices) const {
  if (vertices == 0) return;
  glBindVertexArray(id_);
  glDrawArrays(GL_TRIANGLES, static_cast<GLint>(first), static_cast<GLsizei>(vertices));
}

GlTexture::GlTexture(int width, int height) {
  glGenTextures(1, &id_);
  glBindTexture(GL_TEXTURE_2D, id_);
  const std::vector<unsigned char> black(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 2, 0);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RG8, width, height, 0, GL_RG, GL_UNSIGNED_BYTE, black.data());
  for (const GLenum filter : {GL_TEXTURE_MIN_FILTER, GL_TEXTURE_MAG_FILTER})
    glTexParameteri(GL_TEXTURE_2D, filter, GL_LINEAR);
  for (const GLenum axis : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
    glTexParameteri(GL_TEXTURE_2D, axis, GL_CLAMP_TO_EDGE);
}
GlTexture::~GlTexture() {
  glDeleteTextures(1, &id_);
}
void GlTexture::write(int x, int y, int width, int height, std::span<const unsigned char> two_bytes_a_pixel) {
  glBindTexture(GL_TEXTURE_2D, id_);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexSubImage2D(GL_TEXTURE_2D, 0, x, y, width, height, GL_RG, GL_UNSIGNED_BYTE, two_bytes_a_pixel.data());
}
void GlTexture::bind() const {
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, id_);
}

}  // namespace toise::viewer
