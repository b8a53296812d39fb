// Each claim: its verdict, its words, what was measured.
#include "viewer/panels/panel_claims.hpp"

#include <imgui.h>

#include <string>

#include "core/claims/model/verdict.hpp"
#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"
#include "viewer/state/claim_label.hpp"

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
  draw_wrapped(context, claim.claim.text);
  const ClaimValues values = describe_claim_values(claim);
  const std::string& label = session.claim_mark(item).label;
  if (values.stated.empty() && !label.empty()) draw_sentence(context, label, Ink::muted);
  draw_field(context, "stated", values.stated);
  draw_field(context, "measured", values.measured);
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
  const std::size_t count = session.claim_count();
  return "Claims" + (count > 0 ? " " + std::to_string(count) : "") + "###claims";
}

// A chip for each verdict, full where its claims are listed; the order.
void PanelClaims::draw_choices(PanelContext& context) {
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  bool is_first = true;
  ImGui::Spacing();
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {8 * context.ratio, 2 * context.ratio});
  for (std::size_t verdict = 0; verdict < counts_.size(); ++verdict) {
    if (counts_.at(verdict) == 0) continue;
    const std::string caption =
        std::string(name_of(static_cast<claims::Verdict>(verdict))) + " " + std::to_string(counts_[verdict]);
    const float wide = ImGui::CalcTextSize(caption.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
    if (!is_first) {
      ImGui::SameLine();
      if (ImGui::GetCursorPosX() + wide > right) ImGui::NewLine();
    }
    const bool is_hidden = list_.is_hidden.at(verdict);
    const Colour colour = context.theme.verdict.at(verdict);
    const Colour ink = context.theme.is_dark ? context.theme.incident_edge : Colour{1, 1, 1, 1};
    ImGui::PushStyleColor(ImGuiCol_Button, packed(with_opacity(colour, is_hidden ? 0.12F : 1.0F)));
    ImGui::PushStyleColor(ImGuiCol_ButtonHovered, packed(with_opacity(colour, is_hidden ? 0.25F : 0.85F)));
    ImGui::PushStyleColor(ImGuiCol_Text, packed(is_hidden ? context.theme.muted_text : ink));
    if (ImGui::Button(caption.c_str())) list_.is_hidden.at(verdict) = !is_hidden;
    ImGui::PopStyleColor(3);
    if (ImGui::IsItemHovered()) ImGui::SetTooltip(is_hidden ? "List them again" : "Leave them out of the list");
    is_first = false;
  }
  ImGui::PopStyleVar();
  if (draw_radio(context, "by concern", list_.order == ClaimOrder::concern)) list_.order = ClaimOrder::concern;
  ImGui::SameLine();
  if (draw_radio(context, "as in the text", list_.order == ClaimOrder::text)) list_.order = ClaimOrder::text;
}

void PanelClaims::draw(PanelContext& context) {
  Session& session = context.session;
  if (session.claim_count() == 0) {
    ImGui::Spacing();
    draw_wrapped(context,
                 context.is_loading          ? "Reading ..."
                 : session.surveys().empty() ? "No file is open."
                                             : "These files claim nothing about where or when.",
                 Ink::muted);
  }
  if (session.claim_count() > 0) draw_choices(context);
  if (ordered_at_ != session.claims_revision() || ordered_ != list_) {
    order_ = find_claim_order(session, list_);
    counts_ = count_verdicts(session);
    ordered_ = list_;
    ordered_at_ = session.claims_revision();
  }
  if (order_.empty() && session.claim_count() > 0) ImGui::TextDisabled("All claims are switched off above.");
  for (std::size_t place = 0; place < order_.size() && place < most_listed; ++place) {
    ImGui::PushID(static_cast<int>(order_[place]));
    draw_claim(context, order_[place]);
    ImGui::PopID();
  }
  if (order_.size() > most_listed) ImGui::TextDisabled("... the first %zu are listed", most_listed);
}

}  // namespace toise::viewer
