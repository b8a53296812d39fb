// Which present state held a territory on an earlier day: files name the state of their time.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/time_span.hpp"

namespace toise::claims {

// The day from which what is today `territory` was no longer part of `state` (or of the state that `state` succeeds:
// Russia the Soviet Union, Serbia Yugoslavia); ISO 3166-1 alpha-2 codes. Nothing where it never was. Never throws.
std::optional<Day> find_end_of_rule(std::string_view territory, std::string_view state);

}  // namespace toise::claims
