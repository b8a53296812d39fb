// Reads a file by its kind, finds and places what it tells of, and has its claims checked.
#include "gazetteer/survey/survey.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "gazetteer/survey/check_countries.hpp"
#include "gazetteer/survey/collect_provenance.hpp"
#include "gazetteer/survey/place_rows.hpp"
#include "gazetteer/survey/read_input.hpp"
#include "gazetteer/survey/town_search.hpp"

namespace toise::gazetteer {
namespace {

ReportSurvey survey_report(Document document, const Resolver& resolver, const GeoparseOptions& options) {
  ReportSurvey report;
  report.document = std::move(document);
  GeoparseOptions own = options;
  own.publisher = {report.document.source, report.document.url};
  report.mentions = geoparse(report.document.text, resolver, own);
  const TownSearch towns(resolver);
  const claims::Geography geography{&resolver.borders(), &resolver.areas(), &towns};
  report.claims = claims::review(report.document, report.mentions, geography);
  report.incidents = IncidentColumns(claims::find_incidents(report.document, report.mentions, report.claims));
  return report;
}

TableSurvey survey_table(IncidentTable table, const Resolver& resolver, const SurveyOptions& options) {
  TableSurvey survey;
  survey.table = std::move(table);
  check_countries(survey.table, resolver, options.read.fix);
  const auto decided = apply_review(survey.table, options.review, resolver);
  place_rows(survey.table, resolver, options.place, options.ask, decided);
  return survey;
}

// The columns of one row beside their names.
std::vector<std::pair<std::string, std::string>> pair_columns(const IncidentTable& table, std::size_t row) {
  std::vector<std::pair<std::string, std::string>> pairs;
  if (row >= table.cells.size()) return pairs;
  pairs.reserve(table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) pairs.emplace_back(table.columns[i], table.cells[row][i]);
  return pairs;
}

// Ids are unique within one output (RFC 7946, section 3.2, leaves that to us): the second "x" becomes "x~2".
class UniqueIds {
 public:
  std::string make_unique(const std::string& id) {
    const int count = ++seen_[id];
    return count == 1 ? id : make_unique(fmt::format("{}~{}", id, count));
  }

 private:
  std::unordered_map<std::string, int> seen_;
};

}  // namespace

const std::vector<claims::CheckedClaim>& Survey::claims() const {
  if (const auto* report = std::get_if<ReportSurvey>(&content)) return report->claims;
  return std::get<TableSurvey>(content).claims;
}

const IncidentColumns& Survey::incidents() const {
  if (const auto* report = std::get_if<ReportSurvey>(&content)) return report->incidents;
  return std::get<TableSurvey>(content).table.incidents;
}

const std::vector<Issue>& Survey::issues() const {
  static const std::vector<Issue> none;
  const auto* survey = std::get_if<TableSurvey>(&content);
  return survey ? survey->table.issues : none;
}

Survey survey_file(const std::string& path, const Resolver& resolver, const SurveyOptions& options) {
  return survey_file(InputFile(path), resolver, options);
}

Survey survey_file(const InputFile& input, const Resolver& resolver, const SurveyOptions& options) {
  const std::string& path = input.name();
  auto content = read_input(input, options.read);
  if (auto* document = std::get_if<Document>(&content))
    return {path, survey_report(std::move(*document), resolver, options.geoparse)};
  return {path, survey_table(std::get<IncidentTable>(std::move(content)), resolver, options)};
}

Delivery make_delivery(const std::vector<Survey>& surveys, const Resolver& resolver) {
  const IndexFacts facts = resolver.index().facts();
  Delivery delivery;
  delivery.provenance =
      collect_provenance(surveys, fmt::format("index version {}, checksum {}", facts.format_version, facts.checksum));
  UniqueIds ids;
  for (const Survey& survey : surveys) {
    const auto* rows = std::get_if<TableSurvey>(&survey.content);
    const IncidentColumns& incidents = survey.incidents();
    for (std::size_t i = 0; i < incidents.size(); ++i) {
      io::OutputIncident output{incidents[i], {}};
      output.incident.id = ids.make_unique(output.incident.id);
      if (rows) output.columns = pair_columns(rows->table, i);
      delivery.incidents.push_back(std::move(output));
    }
  }
  return delivery;
}

}  // namespace toise::gazetteer
