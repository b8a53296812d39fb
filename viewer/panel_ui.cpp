// ImGui's context and backends.
#include "viewer/panel_ui.hpp"

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include "viewer/style/fonts.hpp"

namespace toise::viewer {
namespace {

constexpr double text_size = 16;  // logical pixels

}  // namespace

PanelUi::PanelUi(const std::filesystem::path& fonts_folder, GLFWwindow* window, double ratio)
    : panels_(make_panels()), window_(window), ratio_(ratio) {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  if (window_) io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  load_panel_fonts(fonts_folder, static_cast<float>(text_size * ratio));
  if (window_) ImGui_ImplGlfw_InitForOpenGL(window_, true);
  ImGui_ImplOpenGL3_Init("#version 330 core");
  letters_ = std::make_unique<PanelLetters>(fonts_folder);
}

PanelUi::~PanelUi() {
  letters_.reset();
  ImGui_ImplOpenGL3_Shutdown();
  if (window_) ImGui_ImplGlfw_Shutdown();
  ImGui::DestroyContext();
}

void PanelUi::begin(int width, int height, const Theme& theme) {
  if (styled_for_ != &theme) apply_panel_style(theme, static_cast<float>(ratio_));
  styled_for_ = &theme;
  ImGui_ImplOpenGL3_NewFrame();
  if (window_) {
    ImGui_ImplGlfw_NewFrame();
  } else {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = 1.0F / 60.0F;
  }
  ImGui::NewFrame();
  letters_->begin_frame();
  // ImGui gives the keyboard to its first window; here it belongs to the map until a panel is clicked.
  if (ImGui::GetFrameCount() == 1) ImGui::SetWindowFocus(nullptr);
}

void PanelUi::finish(PanelContext& context, const WindowLayout& layout, int height) {
  context.ratio = static_cast<float>(ratio_);
  if (layout.side_bar > 0)
    draw_side_bar(panels_, context, static_cast<float>(layout.side_bar), static_cast<float>(height));
  draw_lower_panels(panels_, context, layout);
  ImGui::Render();
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

bool PanelUi::wants_mouse() const {
  return ImGui::GetIO().WantCaptureMouse;
}
bool PanelUi::wants_keyboard() const {
  return ImGui::GetIO().WantCaptureKeyboard;
}
bool PanelUi::wants_text() const {
  return ImGui::GetIO().WantTextInput;
}

}  // namespace toise::viewer
