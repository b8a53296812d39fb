// Claims and verdicts as JSON, NDJSON, CSV and GeoJSON; the table has its own file.
#include "cli/reports/check_report.hpp"

#include <fmt/format.h>

#include <memory>

#include "cli/reports/check_table.hpp"
#include "cli/reports/claim_json.hpp"
#include "cli/reports/place_json.hpp"
#include "cli/reports/verdict_count.hpp"
#include "cli/terminal/csv_line.hpp"

namespace toise::cli {
namespace {

using claims::CheckedClaim;
using gazetteer::Survey;

// Offsets of a report's text; null for a table.
std::unique_ptr<CodePointOffsets> make_offsets(const Survey& survey) {
  const auto* report = std::get_if<gazetteer::ReportSurvey>(&survey.content);
  return report ? std::make_unique<CodePointOffsets>(report->document.text) : nullptr;
}

void write_survey(io::JsonWriter& json, const Survey& survey) {
  const auto offsets = make_offsets(survey);
  json.begin_object().key("file").string(survey.path).key("claims").begin_array();
  for (const CheckedClaim& checked : survey.claims()) write_claim(json, checked, offsets.get());
  json.end_array().key("summary").begin_object();
  for (const claims::Verdict verdict : all_verdicts)
    json.key(claims::name_of(verdict)).integer(static_cast<std::int64_t>(count_verdicts(survey.claims(), verdict)));
  json.end_object().end_object();
}

std::string write_number(double value) {
  return fmt::format("{:.1f}", value);
}

void write_csv_rows(Console& console, const Survey& survey) {
  for (const CheckedClaim& checked : survey.claims()) {
    const claims::Claim& claim = checked.claim;
    console.write_line(make_csv_line(
        {survey.path, claim.row ? std::to_string(*claim.row) : "", std::string(claims::name_of(claim.kind)), claim.text,
         claim.subject ? claim.subject->place.id : "", claim.object ? claim.object->place.id : "",
         claim.distance ? write_number(claim.distance->low.value) : "",
         claim.distance ? write_number(claim.distance->high.value) : "",
         checked.measured ? write_number(checked.measured->distance.value) : "",
         std::string(claims::name_of(checked.verdict)), checked.reason}));
  }
}

void write_feature(io::JsonWriter& json, const Survey& survey, const CheckedClaim& checked) {
  json.begin_object().key("type").string("Feature").key("geometry");
  if (checked.line.size() < 2) {
    json.null();
  } else {
    json.begin_object().key("type").string("LineString").key("coordinates").begin_array();
    for (const LonLat position : checked.line)
      json.begin_array().number(position.lon, position_decimals).number(position.lat, position_decimals).end_array();
    json.end_array().end_object();
  }
  json.key("properties").begin_object().key("file").string(survey.path);
  json.key("kind").string(claims::name_of(checked.claim.kind)).key("text").string(checked.claim.text);
  json.key("verdict").string(claims::name_of(checked.verdict)).key("reason").string(checked.reason);
  json.end_object().end_object();
}

void write_geojson(io::JsonWriter& json, const std::vector<Survey>& surveys) {
  json.begin_object().key("type").string("FeatureCollection").key("features").begin_array();
  for (const Survey& survey : surveys)
    for (const CheckedClaim& checked : survey.claims()) write_feature(json, survey, checked);
  json.end_array().end_object();
}

}  // namespace

void write_check_report(Console& console, Format format, const std::vector<Survey>& surveys) {
  if (format == Format::table) return write_check_table(console, surveys);
  if (format == Format::csv) {
    console.write_line("file,row,kind,text,subject,object,stated_low_m,stated_high_m,measured_m,verdict,reason");
    for (const Survey& survey : surveys) write_csv_rows(console, survey);
    return;
  }
  if (format == Format::ndjson) {
    for (const Survey& survey : surveys) {
      io::JsonWriter line;
      write_survey(line, survey);
      console.write_line(line.text());
    }
    return;
  }
  io::JsonWriter json(2);
  if (format == Format::geojson) {
    write_geojson(json, surveys);
  } else if (surveys.size() == 1) {
    write_survey(json, surveys.front());
  } else {
    json.begin_array();
    for (const Survey& survey : surveys) write_survey(json, survey);
    json.end_array();
  }
  console.write_line(json.text());
}

}  // namespace toise::cli
