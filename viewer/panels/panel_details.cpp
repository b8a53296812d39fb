// Fields of one incident, or the reason of one verdict.
#include "viewer/panels/panel_details.hpp"

#include <imgui.h>

#include <string>

#include "core/claims/model/verdict.hpp"
#include "viewer/lists/citation.hpp"
#include "viewer/lists/source_cells.hpp"
#include "viewer/panels/panel_marks.hpp"
#include "viewer/state/claim_label.hpp"
#include "viewer/style/fonts.hpp"

namespace toise::viewer {
namespace {

void draw_heading(const std::string& words) {
  push_bold();
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.c_str());
  ImGui::PopTextWrapPos();
  pop_bold();
}

// A button that copies the text.
void draw_copy(const char* caption, const std::string& text) {
  if (ImGui::SmallButton(caption)) ImGui::SetClipboardText(text.c_str());
}

void draw_cells(const std::vector<SourceCell>& cells, float ratio) {
  if (cells.empty()) return;
  ImGui::Spacing();
  ImGui::TextDisabled("all columns of the source");
  for (const SourceCell& cell : cells) {
    ImGui::TextDisabled("%.*s", static_cast<int>(cell.column.size()), cell.column.data());
    ImGui::Indent(12 * ratio);
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(cell.value.data(), cell.value.data() + cell.value.size());
    ImGui::PopTextWrapPos();
    ImGui::Unindent(12 * ratio);
  }
}

void draw_incident(const PanelContext& context, std::size_t item) {
  const Incident& incident = context.session.incident(item);
  const float ratio = context.ratio;
  draw_heading(incident.title.empty() ? incident.id : incident.title);
  if (incident.time) {
    std::string when = describe_start(*incident.time);
    if (describe_end(*incident.time) != when) when += " to " + describe_end(*incident.time);
    draw_field("when", when, ratio);
  }
  draw_field("where", incident.place, ratio);
  draw_field("position", incident.position ? describe_position(*incident.position) : "none: not on the map", ratio);
  if (incident.radius) draw_field("within", describe_length(*incident.radius), ratio);
  draw_field("killed", incident.fatalities.text, ratio);
  draw_field("wounded", incident.wounded.text, ratio);
  for (const std::string& verdict : incident.verdicts) draw_field("verdict", verdict, ratio);
  draw_field("source", incident.source, ratio);
  draw_field("address", incident.url, ratio);
  draw_field("file", context.session.file_of_incident(item), ratio);
  draw_field("notes", incident.notes, ratio);
  draw_copy("Copy as citation", cite_incident(context.session, item));
  const std::vector<SourceLink> links = find_source_links(context.session, item);
  for (std::size_t i = 0; i < links.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    draw_copy("Copy", links[i].target);
    ImGui::PopID();
    ImGui::SameLine();
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(links[i].target.c_str());
    ImGui::PopTextWrapPos();
  }
  draw_cells(find_source_cells(context.session, item), ratio);
}

void draw_claim(const PanelContext& context, std::size_t item) {
  const auto& claim = context.session.claim(item);
  const float ratio = context.ratio;
  draw_heading(claim.claim.text);
  draw_verdict_pill(context.theme, static_cast<std::size_t>(claim.verdict), name_of(claim.verdict), ratio);
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(claim.reason.c_str());
  ImGui::PopTextWrapPos();
  const auto draw_end = [&](const char* role, const std::optional<claims::ClaimEnd>& end) {
    if (!end) return;
    draw_field(role, describe_place_line(end->place) + "\n" + describe_position(end->place.position), ratio);
    draw_field("", end->reference, ratio);
  };
  draw_end("what", claim.claim.subject);
  draw_end("from", claim.claim.object);
  draw_field("file", context.session.file_of_claim(item), ratio);
  draw_copy("Copy as citation", cite_claim(context.session, item));
  draw_cells(find_claim_cells(context.session, item), ratio);
}

}  // namespace

std::string PanelDetails::title(const Session&) const {
  return "Details";
}

void PanelDetails::draw(PanelContext& context) {
  ImGui::Spacing();
  for (const std::string& failure : context.failures) {
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(failure.c_str());
    ImGui::PopTextWrapPos();
  }
  const Session& session = context.session;
  Selection shown = session.selected();
  if (!shown.claim && !shown.incident) shown = session.hovered;
  std::size_t survey = 0;
  if (shown.claim) {
    survey = session.survey_of_claim(*shown.claim);
    draw_claim(context, *shown.claim);
  } else if (shown.incident) {
    survey = session.survey_of_incident(*shown.incident);
    draw_incident(context, *shown.incident);
  } else {
    ImGui::TextDisabled("Select a claim or an incident.");
  }
  text_.draw(context, survey);
}

}  // namespace toise::viewer
