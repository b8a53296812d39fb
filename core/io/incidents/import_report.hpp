// One sentence that says what became of the rows of a file.
#pragma once
#include <cstddef>
#include <string>

#include "core/model/incident_table.hpp"

namespace toise::io {

// "412 of 430 rows mapped; 11 have no coordinates; 5 look swapped (rows 17, 23, 40, 41, 77); 2 are at 0,0 (rows 5, 9)".
// Counts are exact; of rows with a fault the first few are named. Rows placed by name are told with the mapped ones.
std::string describe_import(const IncidentTable& table);

// The same where the rows themselves are not at hand: `issues` of all of them, how many there are, how many mapped.
std::string describe_import(const IncidentTable& issues, std::size_t rows, std::size_t mapped);
bool has_faults(const IncidentTable& issues, std::size_t rows, std::size_t mapped);

// Some row is unmapped, or some issue is a warning or an error.
bool has_faults(const IncidentTable& table);

}  // namespace toise::io
