// The main job end to end: files to incidents, mentions, claims and verdicts. Both programs call this.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "core/claims/review.hpp"
#include "core/io/incidents/read_incidents.hpp"
#include "core/io/write/write_incidents.hpp"
#include "gazetteer/geoparse/geoparse.hpp"
#include "gazetteer/survey/index_path.hpp"
#include "gazetteer/survey/input_file.hpp"
#include "gazetteer/survey/place_rows.hpp"
#include "gazetteer/survey/review_file.hpp"

namespace toise::gazetteer {

// A report with all that was found in it.
struct ReportSurvey {
  Document document;
  std::vector<Mention> mentions;
  std::vector<claims::CheckedClaim> claims;
  IncidentColumns incidents;
};

// A file of incidents with what was found in its rows. Rows without a position and with a place name are placed.
struct TableSurvey {
  IncidentTable table;
  std::vector<claims::CheckedClaim> claims;
};

struct Survey {
  std::string path;
  std::variant<ReportSurvey, TableSurvey> content;

  const std::vector<claims::CheckedClaim>& claims() const;
  const IncidentColumns& incidents() const;
  const std::vector<Issue>& issues() const;  // empty for a report
};

struct SurveyOptions {
  GeoparseOptions geoparse;
  io::ReadOptions read;
  PlaceMode place = PlaceMode::automatic;
  AskPlace ask{};
  ReviewDecisions review{};  // go before placing by name
};

// Reads one file (report or incidents, by sniffing) and does everything. Throws what the readers throw.
Survey survey_file(const InputFile& input, const Resolver& resolver, const SurveyOptions& options = {});
Survey survey_file(const std::string& path, const Resolver& resolver, const SurveyOptions& options = {});

// The incidents of several surveys ready to be written, and where they come from.
struct Delivery {
  std::vector<io::OutputIncident> incidents;
  Provenance provenance;
};
Delivery make_delivery(const std::vector<Survey>& surveys, const Resolver& resolver);

}  // namespace toise::gazetteer
