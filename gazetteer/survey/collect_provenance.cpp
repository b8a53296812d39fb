// Inputs with their digests, and the rows without a position with their reasons.
#include "gazetteer/survey/collect_provenance.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <variant>

#include "core/base/error.hpp"
#include "core/base/version.hpp"

namespace toise::gazetteer {
namespace {

using Reasons = std::unordered_map<std::int64_t, const Issue*>;

// The gravest issue of each row; of equal ones the first.
Reasons find_reasons(const std::vector<Issue>& issues) {
  Reasons reasons;
  for (const Issue& issue : issues) {
    if (!issue.row) continue;
    const auto [entry, is_new] = reasons.emplace(*issue.row, &issue);
    if (!is_new && issue.severity > entry->second->severity) entry->second = &issue;
  }
  return reasons;
}

void collect_left_out(const Survey& survey, std::vector<LeftOut>& left_out) {
  const Reasons reasons = find_reasons(survey.issues());
  std::size_t count = 0;
  const IncidentColumns& incidents = survey.incidents();
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (incidents.position(i) || ++count > max_left_out) continue;
    const std::int64_t row = incidents.row_number(i);
    const auto reason = reasons.find(row);
    std::string why = reason != reasons.end() ? reason->second->message : "no position is given and no place is named";
    std::string what = row > 0 ? fmt::format("{} row {}", survey.path, row)
                               : fmt::format("{} {}", survey.path, incidents.text(i, IncidentText::id));
    left_out.push_back({std::move(what), std::move(why)});
  }
  if (count > max_left_out)
    left_out.push_back({survey.path, fmt::format("{} further rows have no position", count - max_left_out)});
}

// Rows that were mended, or placed by name: as the issues tell them.
void collect_changed(const Survey& survey, std::vector<Changed>& changed) {
  std::size_t count = 0;
  for (const Issue& issue : survey.issues()) {
    const bool is_change =
        issue.code == "position_fixed" || issue.code == "placed_by_name" || issue.code == "placed_by_review";
    if (is_change && issue.row && ++count <= max_left_out)
      changed.push_back({fmt::format("{} row {}", survey.path, *issue.row), issue.message});
  }
  if (count > max_left_out)
    changed.push_back({survey.path, fmt::format("{} further rows were changed", count - max_left_out)});
}

ProvenanceInput describe_input(const Survey& survey) {
  const auto* report = std::get_if<ReportSurvey>(&survey.content);
  const std::string& digest = report ? report->document.sha256 : std::get<TableSurvey>(survey.content).table.sha256;
  return {survey.path, digest, static_cast<std::int64_t>(survey.incidents().size())};
}

}  // namespace

Provenance collect_provenance(std::span<const Survey> surveys, std::string gazetteer) {
  Provenance provenance;
  provenance.version = std::string(version);
  provenance.gazetteer = std::move(gazetteer);
  provenance.created = describe_creation_time();
  for (const Survey& survey : surveys) {
    provenance.inputs.push_back(describe_input(survey));
    collect_left_out(survey, provenance.left_out);
    collect_changed(survey, provenance.changed);
  }
  return provenance;
}

std::string describe_creation_time() {
  std::time_t seconds = std::time(nullptr);
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch && *epoch) {
    const std::string_view text = epoch;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (failure != std::errc() || end != text.data() + text.size())
      throw Error(ErrorCode::bad_argument,
                  fmt::format("SOURCE_DATE_EPOCH is \"{}\"; it must be a whole number of seconds since 1970", text));
  }
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(seconds));
}

}  // namespace toise::gazetteer
