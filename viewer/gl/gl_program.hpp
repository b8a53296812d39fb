// A shader program of OpenGL 3.3 core.
#pragma once
#include <string>
#include <string_view>

#include "viewer/style/theme.hpp"

namespace toise::viewer {

class GlProgram {
 public:
  // GLSL 330 without its #version line. Throws Error(no_graphics) with the compiler's words.
  GlProgram(std::string_view vertex, std::string_view fragment);
  ~GlProgram();
  GlProgram(const GlProgram&) = delete;
  GlProgram& operator=(const GlProgram&) = delete;

  void use() const;
  // For the program in use. An unknown name is ignored, as OpenGL does.
  void set(const char* name, float x) const;
  void set(const char* name, float x, float y) const;
  void set(const char* name, Colour colour) const;

 private:
  unsigned id_ = 0;
};

// The fragment shader that shows a picture: `at` is the place in it, from 0 to 1.
inline constexpr std::string_view picture_shader = R"(
in vec2 at;
uniform sampler2D picture;
out vec4 result;
void main() { result = texture(picture, at); })";

// Throws Error(no_graphics) when the current context is older than OpenGL 3.3. Names what it is.
void require_graphics();

// True when the current context draws on the processor: Mesa's llvmpipe, softpipe or swrast.
bool is_drawn_in_software();

}  // namespace toise::viewer
