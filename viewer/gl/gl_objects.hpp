// Buffers, vertex arrays and textures of OpenGL that free themselves. A context must be current in every call.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace toise::viewer {

// Vertices or instances on the graphics card.
class GlBuffer {
 public:
  GlBuffer();
  ~GlBuffer();
  GlBuffer(GlBuffer&& other) noexcept : id_(std::exchange(other.id_, 0)) {}
  GlBuffer& operator=(GlBuffer&& other) noexcept;

  template <typename Value>
  void upload(std::span<const Value> values, bool often) {
    upload_bytes(values.data(), values.size_bytes(), often);
  }
  unsigned id() const { return id_; }

 private:
  void upload_bytes(const void* data, std::size_t bytes, bool often);
  unsigned id_ = 0;
};

// One vertex attribute: `count` floats, or four bytes scaled to [0, 1], at a byte offset in the instance.
struct GlAttribute {
  int count;
  std::size_t offset;
  bool bytes = false;
};

// How the attributes of instances (or of vertices) lie in a buffer; attribute i has location i.
class GlVertexArray {
 public:
  GlVertexArray(const GlBuffer& buffer, std::size_t stride, const std::vector<GlAttribute>& attributes, bool instanced);
  ~GlVertexArray();
  GlVertexArray(GlVertexArray&& other) noexcept : id_(std::exchange(other.id_, 0)) {}
  GlVertexArray& operator=(GlVertexArray&& other) noexcept;

  // A strip of four corners for each instance.
  void draw_quads(std::size_t instances) const;
  void draw_points(std::size_t points) const;
  void draw_triangles(std::size_t first, std::size_t vertices) const;

 private:
  unsigned id_ = 0;
};

// Device pixels, y up as OpenGL counts.
struct PixelBox {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

// A picture to draw into and to draw from: RGBA, eight bits each.
class GlPicture {
 public:
  GlPicture(int width, int height);
  ~GlPicture();
  GlPicture(const GlPicture&) = delete;
  GlPicture& operator=(const GlPicture&) = delete;
  int width() const { return width_; }
  int height() const { return height_; }
  // Rows from the first to the last, four bytes a pixel.
  void write(std::span<const std::uint32_t> pixels);
  // Draws go into the picture, its whole area, until end(); then where they went before.
  void begin();
  void end();
  // Copies a part, which must lie in the picture, to the current framebuffer without blending: far cheaper than drawing
  // where graphics are done in software.
  void copy_to(const PixelBox& from, int x, int y) const;
  // To unit 0; smooth: filtered linearly, else the nearest pixel.
  void bind(bool is_smooth) const;

 private:
  int width_;
  int height_;
  unsigned texture_ = 0;
  unsigned framebuffer_ = 0;
  int before_ = 0;
  std::array<int, 4> viewport_before_{};
};

// A texture of two bytes a pixel, read pixel by pixel.
class GlTexture {
 public:
  GlTexture(int width, int height);
  ~GlTexture();
  GlTexture(const GlTexture&) = delete;
  GlTexture& operator=(const GlTexture&) = delete;
  void write(int x, int y, int width, int height, std::span<const unsigned char> two_bytes_a_pixel);
  void bind() const;  // to unit 0

 private:
  unsigned id_ = 0;
};

}  // namespace toise::viewer
