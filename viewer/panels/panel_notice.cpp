// A tinted plate with a sentence a file and two buttons.
#include "viewer/panels/panel_notice.hpp"

#include <imgui.h>

#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {

std::string PanelNotice::title(const Session&) const {
  return "Notice";
}

void PanelNotice::draw(PanelContext& context) {
  Session& session = context.session;
  if (session.file_changes.empty()) return;
  const float pad = 8 * context.ratio;
  ImGui::Spacing();
  const ImVec2 start = ImGui::GetCursorScreenPos();
  const float wide = ImGui::GetContentRegionAvail().x;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.ChannelsSplit(2);
  list.ChannelsSetCurrent(1);
  ImGui::Dummy({0, pad / 4});
  ImGui::Indent(pad + 4 * context.ratio);
  for (const std::string& sentence : session.file_changes) draw_wrapped(context, sentence);
  if (draw_small_choice(context, "Read again", true, "Read all files anew; view and filters stay"))
    session.wants_reload = true;
  ImGui::SameLine();
  if (draw_small_choice(context, "Leave it", false, "Go on with what was read")) session.file_changes.clear();
  ImGui::Unindent(pad + 4 * context.ratio);
  const ImVec2 end{start.x + wide, ImGui::GetCursorScreenPos().y + pad / 4};
  list.ChannelsSetCurrent(0);
  list.AddRectFilled(start, end, packed(with_opacity(context.theme.accent, 0.12F)), 4 * context.ratio);
  list.AddRectFilled(start, {start.x + 3 * context.ratio, end.y}, packed(context.theme.accent), 1.5F * context.ratio);
  list.ChannelsMerge();
  ImGui::Dummy({0, pad / 2});
}

}  // namespace toise::viewer
