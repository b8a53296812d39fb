// The answer of `toise near` in every format.
#pragma once
#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::cli {

// JSON: {"place": PLACE, "words": "3.0 km ENE of ...", "nearest": [PLACE + {"distance_m", "bearing_deg", "compass"},
// ...], "country": PLACE|null, "admin": [PLACE, ...], "border": {"distance_m", "lat", "lon", "countries": ["SY",
// "TR"]}|null}. The bearing is from the nearby place to the position asked for. The table writes countries by their
// names in the index.
void write_near_report(Console& console, Format format, const gazetteer::IndexView& index, const Place& place,
                       const gazetteer::Surroundings& surroundings);

}  // namespace toise::cli
