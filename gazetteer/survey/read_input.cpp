// Tells reports and tables apart and hands to the right reader.
#include "gazetteer/survey/read_input.hpp"

#include "core/io/documents/read_document.hpp"
#include "core/io/tables/sniff.hpp"
#include "gazetteer/survey/input_file.hpp"

namespace toise::gazetteer {

std::variant<Document, IncidentTable> read_input(const std::string& path, const io::ReadOptions& options) {
  return read_input(InputFile(path), options);
}

std::variant<Document, IncidentTable> read_input(const InputFile& input, const io::ReadOptions& options) {
  const std::string& path = input.name();
  std::variant<Document, IncidentTable> content;
  input.read([&](const std::string& readable) {
    if (io::sniff_file_kind(readable) == io::FileKind::report) {
      Document document = io::read_document(readable);
      document.path = path;
      content = std::move(document);
      return;
    }
    IncidentTable table = io::read_incidents(readable, options);
    if (readable != path) table.incidents.name_after("stdin");  // rows without an id of their own
    table.path = path;
    for (Issue& issue : table.issues)
      if (issue.file == readable) issue.file = path;
    content = std::move(table);
  });
  return content;
}

}  // namespace toise::gazetteer
