// Reads a file as what it is: a report or a file of incidents.
#pragma once
#include <string>
#include <variant>

#include "core/io/incidents/read_incidents.hpp"
#include "core/model/document.hpp"
#include "gazetteer/survey/input_file.hpp"

namespace toise::gazetteer {

// path: a file, "-" for standard input, or a source of GDAL. `path` of the document or table, and `file` of the issues,
// are as the user named it. Throws what the readers throw.
std::variant<Document, IncidentTable> read_input(const InputFile& input, const io::ReadOptions& options = {});
std::variant<Document, IncidentTable> read_input(const std::string& path, const io::ReadOptions& options = {});

}  // namespace toise::gazetteer
