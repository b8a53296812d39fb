// Each claim: its verdict, its words, what was measured.
#include "viewer/panels/panel_claims.hpp"

#include <imgui.h>

#include <string>

#include "core/claims/verdict.hpp"
#include "viewer/panels/panel_marks.hpp"

namespace toise::viewer {
namespace {

// Draws the entry and gives its height; the whole of it can be clicked.
void draw_claim(PanelContext& context, std::size_t item) {
  Session& session = context.session;
  const auto& claim = session.claim(item);
  const ImVec2 start = ImGui::GetCursorScreenPos();
  const float wide = ImGui::GetContentRegionAvail().x;
  const bool is_selected = session.selected().claim == item;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.ChannelsSplit(2);
  list.ChannelsSetCurrent(1);
  ImGui::BeginGroup();
  ImGui::Dummy({wide, 2 * context.ratio});
  ImGui::Indent(10 * context.ratio);
  draw_verdict_pill(context.theme, static_cast<std::size_t>(claim.verdict), name_of(claim.verdict), context.ratio);
  ImGui::SameLine();
  const std::string kind(name_of(claim.claim.kind));
  ImGui::TextDisabled("%s", kind.c_str());
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(claim.claim.text.c_str());
  const std::string& label = session.claim_mark(item).label;
  if (!label.empty()) ImGui::TextDisabled("%s", label.c_str());
  ImGui::PopTextWrapPos();
  ImGui::Unindent(10 * context.ratio);
  ImGui::Dummy({wide, 2 * context.ratio});
  ImGui::EndGroup();
  const ImVec2 end{start.x + wide, ImGui::GetItemRectMax().y};
  const bool is_hovered = ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(start, end);
  list.ChannelsSetCurrent(0);
  if (is_selected || is_hovered)
    list.AddRectFilled(start, end, packed(with_opacity(context.theme.accent, is_selected ? 0.14F : 0.07F)),
                       4 * context.ratio);
  list.AddRectFilled(start, {start.x + 3 * context.ratio, end.y},
                     packed(context.theme.verdict.at(static_cast<std::size_t>(claim.verdict))), 1.5F * context.ratio);
  list.ChannelsMerge();
  if (is_hovered) session.hovered.claim = item;
  if (is_hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
    session.select_incident({});
    session.select_claim(item);
  }
}

}  // namespace

std::string PanelClaims::title(const Session& session) const {
  return "Claims " + std::to_string(session.claim_count()) + "###claims";
}

void PanelClaims::draw(PanelContext& context) {
  Session& session = context.session;
  if (session.claim_count() == 0)
    ImGui::TextDisabled(context.is_loading ? "Reading ..." : "These files claim nothing about where or when.");
  for (std::size_t item = 0; item < session.claim_count() && item < 2000; ++item) {
    ImGui::PushID(static_cast<int>(item));
    draw_claim(context, item);
    ImGui::PopID();
  }
  if (session.claim_count() > 2000) ImGui::TextDisabled("... the first 2000 are listed");
}

}  // namespace toise::viewer
