// EGL's surfaceless platform (EGL_MESA_platform_surfaceless), else its default display.
#include "viewer/headless.hpp"

#include <epoxy/gl.h>
// epoxy's GL must come before epoxy's EGL.
#include <epoxy/egl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/base/error.hpp"

namespace toise::viewer {
namespace {

[[noreturn]] void fail(std::string_view what) {
  throw Error(ErrorCode::no_graphics,
              fmt::format("the map cannot be drawn without a display: {}; install Mesa's EGL and software driver "
                          "(Debian: libegl1 libgl1-mesa-dri)",
                          what));
}

EGLDisplay find_display() {
  EGLDisplay display = EGL_NO_DISPLAY;
  if (epoxy_has_egl_extension(EGL_NO_DISPLAY, "EGL_MESA_platform_surfaceless"))
    display = eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
  if (display == EGL_NO_DISPLAY) display = eglGetDisplay(EGL_DEFAULT_DISPLAY);
  if (display == EGL_NO_DISPLAY || !eglInitialize(display, nullptr, nullptr)) fail("EGL finds no device");
  return display;
}

EGLContext make_context(EGLDisplay display) {
  if (!eglBindAPI(EGL_OPENGL_API)) fail("EGL offers no desktop OpenGL");
  const std::array<EGLint, 5> wanted = {EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (!eglChooseConfig(display, wanted.data(), &config, 1, &count) || count == 0)
    fail("EGL has no fitting configuration");
  const std::array<EGLint, 7> version = {
      EGL_CONTEXT_MAJOR_VERSION,           3,       EGL_CONTEXT_MINOR_VERSION, 3, EGL_CONTEXT_OPENGL_PROFILE_MASK,
      EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE};
  const EGLContext context = eglCreateContext(display, config, EGL_NO_CONTEXT, version.data());
  if (context == EGL_NO_CONTEXT) fail("the driver has no OpenGL 3.3");
  return context;
}

}  // namespace

struct Headless::State {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;
  unsigned framebuffer = 0;
  unsigned colours = 0;
  int width = 0;
  int height = 0;

  ~State() {
    if (context != EGL_NO_CONTEXT) {
      if (framebuffer) glDeleteFramebuffers(1, &framebuffer);
      if (colours) glDeleteRenderbuffers(1, &colours);
      eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
      eglDestroyContext(display, context);
    }
    if (display != EGL_NO_DISPLAY) eglTerminate(display);
  }
};

Headless::Headless(int width, int height) : state_(std::make_unique<State>()) {
  constexpr int least = 16;
  constexpr int most = 16384;
  if (std::min(width, height) < least || std::max(width, height) > most)
    throw Error(ErrorCode::bad_argument,
                fmt::format("the size {}x{} is not in [{}x{}, {}x{}]", width, height, least, least, most, most));
  state_->width = width;
  state_->height = height;
  state_->display = find_display();
  state_->context = make_context(state_->display);
  if (!eglMakeCurrent(state_->display, EGL_NO_SURFACE, EGL_NO_SURFACE, state_->context))
    fail("EGL cannot work without a surface");
  glGenRenderbuffers(1, &state_->colours);
  glBindRenderbuffer(GL_RENDERBUFFER, state_->colours);
  glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
  glGenFramebuffers(1, &state_->framebuffer);
  glBindFramebuffer(GL_FRAMEBUFFER, state_->framebuffer);
  glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, state_->colours);
  if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
    fail(fmt::format("the driver cannot draw {}x{} pixels", width, height));
}

Headless::~Headless() = default;

Picture Headless::read_picture() const {
  return read_framebuffer(state_->width, state_->height);
}

Picture read_framebuffer(int width, int height) {
  Picture picture{width, height, {}};
  const std::size_t row = static_cast<std::size_t>(width) * 3;
  picture.rgb.resize(row * static_cast<std::size_t>(height));
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, picture.rgb.data());
  for (std::size_t top = 0, bottom = static_cast<std::size_t>(height) - 1; top < bottom; ++top, --bottom)
    std::swap_ranges(picture.rgb.begin() + static_cast<std::ptrdiff_t>(top * row),
                     picture.rgb.begin() + static_cast<std::ptrdiff_t>((top + 1) * row),
                     picture.rgb.begin() + static_cast<std::ptrdiff_t>(bottom * row));
  return picture;
}

}  // namespace toise::viewer
