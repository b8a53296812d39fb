// A line that can be pasted into a report: what, when, where and how well known, and the row it stands in.
#pragma once
#include <string>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// "36.30950, 36.68839": latitude first, as people write; five digits are about a metre.
std::string describe_position(LonLat position);

// "Night raid near Atmah (Battles). 2022-02-03. Aţmah. 36.30950, 36.68839, within 3.0 km. ACLED. events.csv, row 12.
// https://..."; what is not known is left out, but for the position: "position not known".
std::string cite_incident(const Session& session, std::size_t item);

// "“24 kilometers from ...”: road-plausible (16.7 km measured, 24 km stated). From Aţmah, Idlib, Syria (36.30950,
// 36.68839, within 1.5 km) to ... atmah.txt. https://..."
std::string cite_claim(const Session& session, std::size_t item);

}  // namespace toise::viewer
