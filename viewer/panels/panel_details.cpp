// Fields of one incident, or the reason of one verdict.
#include "viewer/panels/panel_details.hpp"

#include <imgui.h>

#include <filesystem>
#include <string>

#include "core/claims/model/verdict.hpp"
#include "viewer/lists/citation.hpp"
#include "viewer/lists/source_cells.hpp"
#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"
#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

void draw_heading(PanelContext& context, const std::string& words) {
  draw_wrapped(context, words, Ink::normal, true);
}

// A button that copies the text.
void draw_copy(const char* caption, const std::string& text) {
  if (ImGui::SmallButton(caption)) ImGui::SetClipboardText(text.c_str());
}

// Its name; where it lies stands beside the hand.
void draw_file(PanelContext& context, const std::string& path) {
  draw_field(context, "file", std::filesystem::path(path).filename().string());
  if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", path.c_str());
}

void draw_cells(PanelContext& context, const std::vector<SourceCell>& cells) {
  const float ratio = context.ratio;
  if (cells.empty()) return;
  ImGui::Spacing();
  ImGui::TextDisabled("all columns of the source");
  for (const SourceCell& cell : cells) {
    draw_words(context, cell.column, Ink::muted);
    ImGui::Indent(12 * ratio);
    draw_wrapped(context, cell.value);
    ImGui::Unindent(12 * ratio);
  }
}

void draw_incident(PanelContext& context, std::size_t item) {
  const Incident incident = context.session.incident(item);
  draw_heading(context, incident.title.empty() ? incident.id : incident.title);
  if (incident.time) {
    std::string when = describe_start(*incident.time);
    if (describe_end(*incident.time) != when) when += " to " + describe_end(*incident.time);
    draw_field(context, "when", when);
  }
  if (incident.place != incident.title) draw_field(context, "where", incident.place);
  draw_field(context, "position", incident.position ? describe_position(*incident.position) : "none: not on the map");
  if (incident.radius) draw_field(context, "within", describe_length(*incident.radius));
  draw_field(context, "killed", incident.fatalities.text);
  draw_field(context, "wounded", incident.wounded.text);
  for (const std::string& verdict : incident.verdicts) draw_field(context, "verdict", verdict);
  if (const auto found = context.session.gravest_verdict(item); found && incident.verdicts.empty())
    draw_field(context, "verdict", std::string(name_of(*found)) + " (gravest of the row)");
  draw_field(context, "source", incident.source);
  draw_field(context, "address", incident.url);
  draw_file(context, context.session.file_of_incident(item));
  for (const std::string& actor : incident.reported.actors) draw_field(context, "actor", actor);
  for (const std::string& target : incident.reported.targets) draw_field(context, "target", target);
  for (const std::string& doubt : incident.reported.doubts) draw_field(context, "uncertain", "\u200E" + doubt);
  if (incident.notes != incident.title) draw_field(context, "notes", incident.notes);
  draw_copy("Copy as citation", cite_incident(context.session, item));
  const std::vector<SourceLink> links = find_source_links(context.session, item);
  for (std::size_t i = 0; i < links.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (ImGui::SmallButton("Open")) context.session.wanted_link = links[i].target;
    ImGui::SameLine();
    draw_copy("Copy", links[i].target);
    ImGui::PopID();
    ImGui::SameLine();
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(links[i].target.c_str());
    ImGui::PopTextWrapPos();
  }
  draw_cells(context, find_source_cells(context.session, item));
}

void draw_claim(PanelContext& context, std::size_t item) {
  const auto& claim = context.session.claim(item);
  const float ratio = context.ratio;
  draw_heading(context, claim.claim.text);
  draw_verdict_pill(context.theme, static_cast<std::size_t>(claim.verdict), name_of(claim.verdict), ratio);
  draw_sentence(context, claim.reason);
  const auto draw_end = [&](const char* role, const std::optional<claims::ClaimEnd>& end) {
    if (!end) return;
    draw_field(context, role, describe_place_line(end->place) + "\n" + describe_position(end->place.position));
    draw_field(context, "", end->reference);
  };
  draw_end("what", claim.claim.subject);
  draw_end("from", claim.claim.object);
  draw_file(context, context.session.file_of_claim(item));
  draw_copy("Copy as citation", cite_claim(context.session, item));
  draw_cells(context, find_claim_cells(context.session, item));
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
    draw_wrapped(
        context,
        session.incident_count() + session.claim_count() == 0
            ? "Drop files on the window: reports as text, pages or PDF, incidents as CSV, GeoJSON, spreadsheets "
              "and others."
            : "Click on a claim, a row or a mark on the map: all that is known of it stands here.",
        Ink::muted);
  }
  text_.draw(context, survey);
}

}  // namespace toise::viewer
