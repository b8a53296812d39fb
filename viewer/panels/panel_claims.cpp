// Each claim: its verdict, its words, what was measured.
#include "viewer/panels/panel_claims.hpp"

#include <imgui.h>

#include <string>

#include "core/claims/model/verdict.hpp"
#include "viewer/panels/panel_marks.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_listed = 2000;

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

// What asks for attention first: contradicted, road-plausible, undetermined, consistent; in the order of the text.
std::vector<std::size_t> order_by_concern(const Session& session) {
  std::vector<std::size_t> order;
  for (const auto verdict : {claims::Verdict::contradicted, claims::Verdict::road_plausible,
                             claims::Verdict::undetermined, claims::Verdict::consistent})
    for (std::size_t item = 0; item < session.claim_count(); ++item)
      if (session.claim(item).verdict == verdict) order.push_back(item);
  return order;
}

}  // namespace

std::string PanelClaims::title(const Session& session) const {
  return "Claims " + std::to_string(session.claim_count()) + "###claims";
}

void PanelClaims::draw(PanelContext& context) {
  Session& session = context.session;
  if (session.claim_count() == 0)
    ImGui::TextDisabled(context.is_loading ? "Reading ..." : "These files claim nothing about where or when.");
  if (ordered_at_ != session.claims_revision()) {
    order_ = order_by_concern(session);
    ordered_at_ = session.claims_revision();
  }
  for (std::size_t place = 0; place < order_.size() && place < most_listed; ++place) {
    ImGui::PushID(static_cast<int>(order_[place]));
    draw_claim(context, order_[place]);
    ImGui::PopID();
  }
  if (order_.size() > most_listed) ImGui::TextDisabled("... the first %zu are listed", most_listed);
}

}  // namespace toise::viewer
