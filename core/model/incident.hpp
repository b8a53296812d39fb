// A record of something that happened: the canonical members beside all that the source said.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/lonlat.hpp"
#include "core/model/span.hpp"
#include "core/model/time_span.hpp"
#include "core/model/units.hpp"

namespace toise {

// A number of people as a source states it. "at least 12" is low 12, no high; "2-5" is low 2, high 5.
struct Count {
  std::string text;  // as written
  std::optional<std::int64_t> low;
  std::optional<std::int64_t> high;
  bool operator==(const Count&) const = default;
};

// How a row was placed by the name of its place.
struct Placement {
  std::string query;                                           // what was looked up: "Atmah, Idlib, Syria"
  double score = 0;                                            // of the place chosen, (0, 1]
  std::string chosen_by;                                       // "name", or "review": a person's decision
  std::vector<std::pair<std::string, double>> alternatives{};  // ids and scores of the next best, best first
};

// What only a report tells of an incident.
struct Reported {
  std::vector<std::string> actors;   // who is said to have acted, as written ("unidentified gunmen")
  std::vector<std::string> targets;  // whom it befell, as written ("two policemen")
  std::vector<std::string> doubts;   // what is uncertain, a sentence each
  std::optional<Span> passage;       // where the report tells it, in code points of its text
  bool operator==(const Reported&) const = default;
};

struct Incident {
  std::string id;                  // unique within one output: the source's, or "report:<sha256 head>:1"
  std::string title;               // a line for lists
  std::optional<LonLat> position;  // nothing: not mapped
  std::optional<Metres> radius;    // of the circle that holds the incident
  std::string place;               // name of the place, as resolved or as the source writes it
  std::string place_id;            // gazetteer id, or ""
  std::optional<TimeSpan> time;
  Count fatalities;
  Count wounded;
  std::string source;  // publisher or citation
  std::string url;
  std::string notes;                     // the sentence or summary
  std::vector<std::string> verdicts;     // "distance: road-plausible", ...
  std::int64_t row = 0;                  // 1-based record in its file; 0 for a report
  std::optional<Placement> placement{};  // of a row placed by name
  Reported reported{};                   // of an incident in a report
};

}  // namespace toise
