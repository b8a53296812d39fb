// Where the verdicts come from: tool, gazetteer, inputs, and when.
#pragma once
#include "cli/checks/check_writer.hpp"
#include "core/io/json/json_writer.hpp"
#include "core/model/provenance.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::cli {

// Without inputs. Throws Error(bad_argument) when SOURCE_DATE_EPOCH is not a whole number of seconds.
Provenance make_check_provenance(const gazetteer::Resolver& resolver);
// Name, SHA-256, and the number of rows (of a report: of incidents).
void add_input(Provenance& provenance, const CheckedFile& file);
void write_provenance(io::JsonWriter& json, const Provenance& provenance);

}  // namespace toise::cli
