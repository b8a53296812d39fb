// Gives every incident of a table an id of its own.
#pragma once
#include "core/io/datasets/field_mapping.hpp"
#include "core/io/tables/raw_table.hpp"
#include "core/model/incident_table.hpp"

namespace toise::io {

// The source's id; "<file>:<row>" without one; "id#2" for the second row of an id, with an issue. An incident without a
// title is called by its place, else by its id. `incidents` are the rows of `raw`, in their order, and use its cells;
// issues go into `issues`, whose path names the file.
void name_incidents(IncidentColumns& incidents, IncidentTable& issues, const RawTable& raw,
                    const FieldMapping& mapping);

}  // namespace toise::io
