// A checked claim as JSON.
#pragma once
#include "core/base/utf8.hpp"
#include "core/claims/model/verdict.hpp"
#include "core/io/json/json_writer.hpp"

namespace toise::cli {

// `offsets` of the document that the claim's span lies in; null for a claim of a row, whose span lies in a cell: then
// "start" and "end" are absent. Members that a kind does not have are absent.
void write_claim(io::JsonWriter& json, const claims::CheckedClaim& checked, const CodePointOffsets* offsets);

}  // namespace toise::cli
