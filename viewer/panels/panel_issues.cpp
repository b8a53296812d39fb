// Headings that open, with a line for each row.
#include "viewer/panels/panel_issues.hpp"

#include <imgui.h>

#include <string>

#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {

std::string PanelIssues::title(const Session& session) const {
  const std::size_t count = count_issues(session);
  return "Issues" + (count > 0 ? " " + std::to_string(count) : "") + "###issues";
}

void PanelIssues::draw_heading(PanelContext& context, std::size_t number) {
  Session& session = context.session;
  const IssueHeading& heading = headings_[number];
  ImGui::PushID(static_cast<int>(number));
  const bool is_open =
      ImGui::TreeNodeEx("##heading", ImGuiTreeNodeFlags_SpanAvailWidth | ImGuiTreeNodeFlags_FramePadding);
  ImGui::SameLine();
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(heading.words.c_str());
  if (is_open) {
    if (!heading.cure.empty()) ImGui::TextDisabled("%s", heading.cure.c_str());
    for (std::size_t i = 0; i < heading.issues.size(); ++i) {
      const Issue& issue = *heading.issues[i];
      ImGui::PushID(static_cast<int>(i));
      const std::string row = issue.row ? "row " + std::to_string(*issue.row) : "the file";
      if (ImGui::SmallButton(row.c_str()) && issue.row) {
        session.select_claim({});
        session.select_incident(session.find_incident(heading.survey, *issue.row));
      }
      ImGui::SameLine();
      draw_wrapped(context, issue.message);
      ImGui::PopID();
    }
    if (heading.issues.size() < heading.count)
      ImGui::TextDisabled("... and %zu more of this kind", heading.count - heading.issues.size());
    ImGui::TreePop();
  }
  ImGui::PopTextWrapPos();
  ImGui::PopID();
}

void PanelIssues::draw(PanelContext& context) {
  Session& session = context.session;
  if (listed_at_ != session.revision()) {
    headings_ = make_issue_headings(session);
    listed_at_ = session.revision();
  }
  ImGui::Spacing();
  ImGui::PushTextWrapPos(0);
  for (const std::string& failure : context.failures) ImGui::TextUnformatted(failure.c_str());
  const std::size_t mapped = session.points().columns().size();
  const std::size_t unmapped = session.incident_count() - mapped;
  if (unmapped > 0) ImGui::Text("%zu of %zu incidents are not on the map.", unmapped, session.incident_count());
  if (headings_.empty() && context.failures.empty())
    ImGui::TextDisabled("%s", session.surveys().empty() ? "No file is open." : "Nothing is wrong with these files.");
  ImGui::PopTextWrapPos();
  for (std::size_t number = 0; number < headings_.size(); ++number) draw_heading(context, number);
}

}  // namespace toise::viewer
