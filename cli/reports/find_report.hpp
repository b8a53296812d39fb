// The answer of `toise find` in every format.
#pragma once
#include <span>
#include <string>

#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/io/json/json_writer.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::cli {

// [PLACE + {"score", "match", "matched_name"}, ...]
void write_ranked_places(io::JsonWriter& json, std::span<const gazetteer::RankedPlace> places);

void write_find_report(Console& console, Format format, const std::string& query,
                       std::span<const gazetteer::RankedPlace> places);

}  // namespace toise::cli
