// Thin ownership over OpenGL names.
#include "viewer/gl/gl_objects.hpp"

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

GlPicture::GlPicture(int width, int height) : width_(width), height_(height) {
  glGenTextures(1, &texture_);
  glBindTexture(GL_TEXTURE_2D, texture_);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  for (const GLenum axis : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
    glTexParameteri(GL_TEXTURE_2D, axis, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
}
GlPicture::~GlPicture() {
  if (framebuffer_ != 0) glDeleteFramebuffers(1, &framebuffer_);
  glDeleteTextures(1, &texture_);
}
void GlPicture::write(std::span<const std::uint32_t> pixels) {
  glBindTexture(GL_TEXTURE_2D, texture_);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
  glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width_, height_, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
}
void GlPicture::begin() {
  glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &before_);
  glGetIntegerv(GL_VIEWPORT, viewport_before_.data());
  if (framebuffer_ == 0) {
    glGenFramebuffers(1, &framebuffer_);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
  }
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
  glViewport(0, 0, width_, height_);
  glDisable(GL_SCISSOR_TEST);
}
void GlPicture::end() {
  glBindFramebuffer(GL_FRAMEBUFFER, static_cast<unsigned>(before_));
  glViewport(viewport_before_[0], viewport_before_[1], viewport_before_[2], viewport_before_[3]);
  glEnable(GL_SCISSOR_TEST);
}
void GlPicture::bind(bool is_smooth) const {
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, texture_);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, is_smooth ? GL_LINEAR : GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, is_smooth ? GL_LINEAR : GL_NEAREST);
}

void GlPicture::copy_to(const PixelBox& from, int x, int y) const {
  int target = 0;
  glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &target);
  glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_);
  glBlitFramebuffer(from.x, from.y, from.x + from.width, from.y + from.height, x, y, x + from.width, y + from.height,
                    GL_COLOR_BUFFER_BIT, GL_NEAREST);
  glBindFramebuffer(GL_READ_FRAMEBUFFER, static_cast<unsigned>(target));
}

GlTexture::GlTexture(int width, int height) {
  glGenTextures(1, &id_);
  glBindTexture(GL_TEXTURE_2D, id_);
  const std::vector<unsigned char> black(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 2, 0);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RG8, width, height, 0, GL_RG, GL_UNSIGNED_BYTE, black.data());
  for (const GLenum filter : {GL_TEXTURE_MIN_FILTER, GL_TEXTURE_MAG_FILTER})
    glTexParameteri(GL_TEXTURE_2D, filter, GL_NEAREST);
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
