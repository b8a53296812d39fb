// Sentences of a citation.
#include "viewer/lists/citation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <variant>

#include "core/claims/model/verdict.hpp"
#include "viewer/lists/place_search.hpp"
#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

// Adds a sentence; blanks and a full stop that the words bring along are not doubled.
void add_sentence(std::string& text, std::string words) {
  while (!words.empty() && (words.back() == '.' || words.back() == ' ' || words.back() == '\n')) words.pop_back();
  if (words.empty()) return;
  text += (text.empty() ? "" : " ") + words + ".";
}

std::string describe_type(const Session& session, std::size_t item) {
  const auto& columns = session.points().columns();
  const auto row = columns.find_row(static_cast<std::uint32_t>(item));
  if (!row || *row >= columns.type.size()) return "";
  const auto& names = session.points().types();
  const std::size_t type = columns.type[*row];
  return type < names.size() ? names[type] : "";
}

std::string describe_end_of_claim(const claims::ClaimEnd& end) {
  return fmt::format("{} ({}, within {})", describe_place_line(end.place), describe_position(end.place.position),
                     describe_length(end.place.radius));
}

std::string describe_time(const TimeSpan& time) {
  const std::string first = describe_start(time);
  const std::string last = describe_end(time);
  return first == last ? first : first + " to " + last;
}

}  // namespace

std::string describe_position(LonLat position) {
  return fmt::format("{:.5f}, {:.5f}", position.lat, position.lon);
}

std::string cite_incident(const Session& session, std::size_t item) {
  const Incident& incident = session.incident(item);
  std::string title = incident.title.empty() ? incident.id : incident.title;
  const std::string type = describe_type(session, item);
  if (!type.empty() && type != title) title += " (" + type + ")";
  std::string text;
  add_sentence(text, title);
  if (incident.time) add_sentence(text, describe_time(*incident.time));
  if (incident.place != title) add_sentence(text, incident.place);
  std::string where = incident.position ? describe_position(*incident.position) : "position not known";
  if (incident.position && incident.radius) where += ", within " + describe_length(*incident.radius);
  add_sentence(text, where);
  add_sentence(text, incident.source);
  std::string file = session.file_of_incident(item);
  if (incident.row > 0) file += fmt::format(", row {}", incident.row);
  add_sentence(text, file);
  if (!incident.url.empty()) text += " " + incident.url;
  return text;
}

std::string cite_claim(const Session& session, std::size_t item) {
  const claims::CheckedClaim& checked = session.claim(item);
  std::string what = fmt::format("“{}”: {}", checked.claim.text, name_of(checked.verdict));
  const std::string label = describe_claim_label(checked);
  if (!label.empty()) what += " (" + label + ")";
  std::string text;
  add_sentence(text, what);
  if (checked.claim.subject) add_sentence(text, describe_end_of_claim(*checked.claim.subject));
  if (checked.claim.object) add_sentence(text, describe_end_of_claim(*checked.claim.object));
  const gazetteer::Survey& survey = session.surveys()[session.survey_of_claim(item)];
  const auto* const report = std::get_if<gazetteer::ReportSurvey>(&survey.content);
  if (report) {
    add_sentence(text, report->document.title);
    add_sentence(text, report->document.source);
    if (report->document.date) add_sentence(text, describe_time(*report->document.date));
  }
  std::string file = survey.path;
  if (checked.claim.row) file += fmt::format(", row {}", *checked.claim.row);
  add_sentence(text, file);
  if (report && !report->document.url.empty()) text += " " + report->document.url;
  return text;
}

}  // namespace toise::viewer
