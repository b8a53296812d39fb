// Tells reports and tables apart and hands to the right reader.
#include "gazetteer/survey/read_input.hpp"

#include <filesystem>

#include "core/io/documents/read_document.hpp"
#include "core/io/tables/sniff.hpp"
#include "gazetteer/survey/input_file.hpp"

namespace toise::gazetteer {
namespace {

// Rows without an id of their own are called after the file; standard input is called "stdin".
void rename_rows(IncidentTable& table, const std::string& stem) {
  const std::string prefix = stem + ":";
  for (Incident& incident : table.incidents) {
    for (std::string* name : {&incident.id, &incident.title})
      if (*name == prefix + std::to_string(incident.row)) *name = "stdin:" + std::to_string(incident.row);
  }
}

}  // namespace

std::variant<Document, IncidentTable> read_input(const std::string& path, const io::ReadOptions& options) {
  const InputFile input(path);
  std::variant<Document, IncidentTable> content;
  input.read([&](const std::string& readable) {
    if (io::sniff_file_kind(readable) == io::FileKind::report) {
      Document document = io::read_document(readable);
      document.path = path;
      content = std::move(document);
      return;
    }
    IncidentTable table = io::read_incidents(readable, options);
    if (readable != path) rename_rows(table, std::filesystem::path(readable).stem().string());
    table.path = path;
    for (Issue& issue : table.issues)
      if (issue.file == readable) issue.file = path;
    content = std::move(table);
  });
  return content;
}

}  // namespace toise::gazetteer
