// The answer of `toise info` in every format.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/model/document.hpp"
#include "core/model/incident_table.hpp"

namespace toise::cli {

// A file as read: a report or a table of incidents.
struct FileFacts {
  std::string path;
  std::variant<Document, IncidentTable> content;
};

// json: an object for one file, an array for several; ndjson: a line a file.
void write_info_report(Console& console, Format format, const std::vector<FileFacts>& files);

}  // namespace toise::cli
