// Says where an output comes from: tool, gazetteer, inputs, what was left out, and when.
#pragma once
#include <span>
#include <string>

#include "core/model/provenance.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::gazetteer {

// The most entries of Provenance::left_out for one input; further ones are counted in a last entry.
inline constexpr std::size_t max_left_out = 1000;

// `gazetteer`: version and checksum of the index. Incidents without a position count as left out (of the map), each
// with the sentence of the issue that names its row.
Provenance collect_provenance(std::span<const Survey> surveys, std::string gazetteer);

// Now, or the second that SOURCE_DATE_EPOCH names (https://reproducible-builds.org/specs/source-date-epoch/), as
// "2022-02-03T04:05:06Z". Throws Error(bad_argument) when SOURCE_DATE_EPOCH is not a whole number of seconds.
std::string describe_creation_time();

}  // namespace toise::gazetteer
