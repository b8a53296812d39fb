// Incidents from the rows of a table whose columns are understood.
#pragma once
#include "core/io/datasets/dataset.hpp"
#include "core/io/datasets/field_mapping.hpp"
#include "core/io/incidents/read_incidents.hpp"
#include "core/io/tables/raw_table.hpp"
#include "core/model/incident_table.hpp"

namespace toise::io {

// Fills `incidents` (one a row, in order) and adds to `issues`; `table.path` names the file in both. Cells and columns
// are those of `raw`. Every bad value is an issue, and its row is kept without it.
void make_incidents(IncidentTable& table, const RawTable& raw, const FieldMapping& mapping, const Dataset& dataset,
                    const ReadOptions& options);

}  // namespace toise::io
