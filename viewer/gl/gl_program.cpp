// Compiling and linking, with errors in words.
#include "viewer/gl/gl_program.hpp"

#include <epoxy/gl.h>
#include <fmt/format.h>

#include <array>

#include "core/base/error.hpp"

namespace toise::viewer {
namespace {

unsigned compile(GLenum stage, std::string_view source) {
  const unsigned shader = glCreateShader(stage);
  const std::array<const char*, 2> parts = {"#version 330 core\n", source.data()};
  const std::array<GLint, 2> lengths = {-1, static_cast<GLint>(source.size())};
  glShaderSource(shader, 2, parts.data(), lengths.data());
  glCompileShader(shader);
  GLint good = 0;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &good);
  if (good != 0) return shader;
  std::array<char, 1024> log{};
  glGetShaderInfoLog(shader, static_cast<GLsizei>(log.size()), nullptr, log.data());
  glDeleteShader(shader);
  throw Error(ErrorCode::no_graphics,
              fmt::format("the graphics driver refused a shader: {}; update the driver, or draw with "
                          "`LIBGL_ALWAYS_SOFTWARE=1`",
                          log.data()));
}

}  // namespace

GlProgram::GlProgram(std::string_view vertex, std::string_view fragment) {
  const unsigned vertex_shader = compile(GL_VERTEX_SHADER, vertex);
  const unsigned fragment_shader = compile(GL_FRAGMENT_SHADER, fragment);
  id_ = glCreateProgram();
  glAttachShader(id_, vertex_shader);
  glAttachShader(id_, fragment_shader);
  glLinkProgram(id_);
  glDeleteShader(vertex_shader);
  glDeleteShader(fragment_shader);
  GLint good = 0;
  glGetProgramiv(id_, GL_LINK_STATUS, &good);
  if (good != 0) return;
  std::array<char, 1024> log{};
  glGetProgramInfoLog(id_, static_cast<GLsizei>(log.size()), nullptr, log.data());
  glDeleteProgram(id_);
  throw Error(ErrorCode::no_graphics, fmt::format("the graphics driver refused to link a shader: {}", log.data()));
}

GlProgram::~GlProgram() {
  glDeleteProgram(id_);
}
void GlProgram::use() const {
  glUseProgram(id_);
}
void GlProgram::set(const char* name, float x) const {
  glUniform1f(glGetUniformLocation(id_, name), x);
}
void GlProgram::set(const char* name, float x, float y) const {
  glUniform2f(glGetUniformLocation(id_, name), x, y);
}
void GlProgram::set(const char* name, Colour c) const {
  glUniform4f(glGetUniformLocation(id_, name), c.r, c.g, c.b, c.a);
}

void require_graphics() {
  const int version = epoxy_gl_version();
  if (epoxy_is_desktop_gl() && version >= 33) return;
  const auto* words = reinterpret_cast<const char*>(glGetString(GL_VERSION));
  throw Error(ErrorCode::no_graphics,
              fmt::format("the map needs OpenGL 3.3, and the driver offers {}; update the driver, or draw in software "
                          "with `LIBGL_ALWAYS_SOFTWARE=1`",
                          words ? words : "none"));
}

bool is_drawn_in_software() {
  const auto* name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  const std::string_view words = name ? name : "";
  for (const std::string_view driver : {"llvmpipe", "softpipe", "swrast", "Software Rasterizer"})
    if (words.find(driver) != std::string_view::npos) return true;
  return false;
}

}  // namespace toise::viewer
