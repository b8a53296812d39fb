// A survey made by hand: the Atmah report's incident and its claims, without any gazetteer.
#pragma once
#include <cstdint>
#include "gazetteer/survey/survey.hpp"

namespace toise::test {

// Positions from GeoNames (172370 Aţmah, 173384 Bārīshā); the distance is that of the interface's example.
inline Place make_place(const char* id, const char* name, double lat, double lon) {
  Place place;
  place.id = id;
  place.name = name;
  place.position = {lon, lat};
  place.radius = Metres{1500};
  place.feature = "P.PPL";
  place.country = "SY";
  place.country_name = "Syria";
  place.admin = {"Idlib"};
  return place;
}

inline Place make_atmah() {
  return make_place("geonames:172370", "Aţmah", 36.3095, 36.68839);
}
inline Place make_barisha() {
  return make_place("geonames:173384", "Bārīshā", 36.16519, 36.63648);
}

inline claims::CheckedClaim make_distance_claim() {
  claims::CheckedClaim checked;
  checked.claim.kind = claims::ClaimKind::distance;
  checked.claim.text = "24 kilometers from the place where al-Baghdadi was killed";
  claims::ClaimEnd subject;
  subject.place = make_atmah();
  claims::ClaimEnd object;
  object.place = make_barisha();
  checked.claim.subject = subject;
  checked.claim.object = object;
  claims::StatedDistance stated;
  stated.value = 24;
  stated.unit = "km";
  stated.low = Metres{23500};
  stated.high = Metres{24500};
  checked.claim.distance = stated;
  claims::Measured measured;
  measured.distance = Metres{16693.4};
  measured.low = Metres{14200};
  measured.high = Metres{19200};
  measured.bearing = Degrees{196.3};
  checked.measured = measured;
  checked.verdict = claims::Verdict::road_plausible;
  checked.reason = "Measured 16.7 km in a straight line; a road of 24 km is possible.";
  checked.line = {subject.place.position, object.place.position};
  return checked;
}

inline gazetteer::Survey make_atmah_survey() {
  gazetteer::ReportSurvey report;
  report.document.path = "atmah.txt";
  Incident incident;
  incident.id = "report:1";
  incident.title = "Night raid near Atmah";
  incident.position = make_atmah().position;
  incident.radius = Metres{3000};
  incident.place = "Aţmah";
  incident.time = make_day(2022, 2, 3);
  incident.fatalities.text = "13";
  incident.fatalities.low = 13;
  report.incidents = {incident};
  report.claims = {make_distance_claim()};
  return {"atmah.txt", report};
}

// Incidents at these positions, in one table.
inline gazetteer::Survey make_table_survey(const std::vector<LonLat>& positions) {
  gazetteer::TableSurvey table;
  for (const LonLat position : positions) {
    Incident incident;
    incident.id = "row:" + std::to_string(table.table.incidents.size() + 1);
    incident.title = incident.id;
    incident.position = position;
    incident.row = static_cast<std::int64_t>(table.table.incidents.size() + 1);
    table.table.incidents.push_back(incident);
  }
  return {"table.csv", table};
}

}  // namespace toise::test
