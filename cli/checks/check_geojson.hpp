// `toise check --format geojson`: the claims as lines, rings and cones, with simplestyle 1.1.0.
#pragma once
#include <memory>

#include "cli/checks/check_writer.hpp"

namespace toise::cli {

// A feature for the measured line of each claim, one for the ring of the stated distance, one for the cone of the
// stated direction (its part within the stated distance, or twice the measured one); a claim without any has a null
// geometry. Lines and rings are split at the antimeridian (RFC 7946, section 3.1.9). A member `provenance` names tool,
// gazetteer and inputs.
std::unique_ptr<CheckWriter> make_check_geojson(Console& console, const gazetteer::Resolver& resolver);

// The colour of a verdict, "#1a7f37"; readable on white.
std::string_view colour_of(claims::Verdict verdict);

}  // namespace toise::cli
