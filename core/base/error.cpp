// The closed list of error codes with their sentences.
#include "core/base/error.hpp"

#include <array>

namespace toise {
namespace {

struct Entry {
  ErrorCode code;
  std::string_view name;
  std::string_view sentence;
};

constexpr std::array entries{
    Entry{ErrorCode::bad_argument, "bad_argument", "An argument is missing, malformed or out of range."},
    Entry{ErrorCode::not_found, "not_found", "There is no such file."},
    Entry{ErrorCode::not_a_file, "not_a_file", "A directory or a device stands where a file is needed."},
    Entry{ErrorCode::empty_file, "empty_file", "The file holds no bytes."},
    Entry{ErrorCode::not_text, "not_text", "The file holds binary data where text is needed."},
    Entry{ErrorCode::too_large, "too_large", "The input is larger than the stated limit."},
    Entry{ErrorCode::unknown_format, "unknown_format", "No reader recognises the file."},
    Entry{ErrorCode::bad_data, "bad_data", "The file is of a known format but damaged."},
    Entry{ErrorCode::cannot_read, "cannot_read", "The system refused to read the file."},
    Entry{ErrorCode::cannot_write, "cannot_write", "The system refused to write the file."},
    Entry{ErrorCode::no_data_folder, "no_data_folder", "The folder share/toise with index, basemap and fonts was not found."},
    Entry{ErrorCode::bad_index, "bad_index", "The gazetteer index is damaged."},
    Entry{ErrorCode::index_version, "index_version", "The gazetteer index has another format version than this program reads."},
    Entry{ErrorCode::bad_asset, "bad_asset", "A file of share/toise or lib/toise is missing or damaged."},
    Entry{ErrorCode::place_not_found, "place_not_found", "The gazetteer knows no place of this name."},
    Entry{ErrorCode::missing_program, "missing_program", "An external program that the task needs is not installed."},
    Entry{ErrorCode::no_display, "no_display", "No window can be opened on this machine."},
    Entry{ErrorCode::no_graphics, "no_graphics", "OpenGL 3.3 is not available."},
    Entry{ErrorCode::interrupted, "interrupted", "The user stopped the task."},
};

constexpr auto codes = [] {
  std::array<ErrorCode, entries.size()> list{};
  for (std::size_t i = 0; i < entries.size(); ++i) list[i] = entries[i].code;
  return list;
}();

const Entry* find_entry(ErrorCode code) {
  for (const Entry& entry : entries)
    if (entry.code == code) return &entry;
  return nullptr;
}

}  // namespace

std::span<const ErrorCode> all_error_codes() { return codes; }

std::string_view name_of(ErrorCode code) {
  const Entry* entry = find_entry(code);
  return entry ? entry->name : "unknown";
}

std::string_view describe_error(ErrorCode code) {
  const Entry* entry = find_entry(code);
  return entry ? entry->sentence : "An error that has no description.";
}

}  // namespace toise
