// A few incidents for tests of writing: mapped, unmapped, east of the antimeridian, in other scripts.
#pragma once
#include <vector>

#include "core/io/write/write_incidents.hpp"

namespace toise::test {

inline std::vector<io::OutputIncident> sample_incidents() {
  io::OutputIncident raid;
  raid.incident.id = "report:ab12:1";
  raid.incident.title = "Raid in Idlib";
  raid.incident.position = LonLat{36.688391234567, 36.3095};
  raid.incident.radius = Metres{1500};
  raid.incident.place = "Aţmah";
  raid.incident.place_id = "geonames:172370";
  raid.incident.time = make_day(2022, 2, 3);
  raid.incident.fatalities = {"at least 13", 13, std::nullopt};
  raid.incident.source = "The Paper";
  raid.incident.notes = "At least 13 people died, \"they\" said.";
  raid.incident.verdicts = {"distance: road-plausible", "border: consistent"};
  io::OutputIncident row;
  row.incident.id = "17";
  row.incident.time = make_month(2022, 3);
  row.incident.row = 17;
  row.columns = {{"id", "17"}, {"Ort", "Київ; أطمة"}, {"lat", "95.2"}, {"lon", ""}, {"note", "two\nlines, \"quoted\""}};
  io::OutputIncident fiji;
  fiji.incident.id = "18";
  fiji.incident.position = LonLat{-179.5, -17.25};
  fiji.columns = {{"id", "18"}, {"Ort", "Fiji"}};
  io::OutputIncident other_side;
  other_side.incident.id = "19";
  other_side.incident.position = LonLat{179.25, -16};
  other_side.columns = {{"id", "19"}, {"Ort", "Taveuni"}};
  return {raid, row, fiji, other_side};
}

inline Provenance sample_provenance() {
  Provenance provenance;
  provenance.version = "0.1.0";
  provenance.created = "2022-02-04T00:00:00Z";
  provenance.inputs = {{"incidents.csv", std::string(64, 'a'), 18}};
  provenance.left_out = {{"incidents.csv row 3", "the row is empty"}};
  return provenance;
}

}  // namespace toise::test
