// The one exception type: the task failed. A closed list of codes, one sentence each.
#pragma once
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace toise {

// Why a task failed. The list is closed: every code has a sentence in describe_error().
enum class ErrorCode {
  bad_argument,       // an argument is missing, malformed or out of range
  not_found,          // no such file
  not_a_file,         // a directory or a device where a file is needed
  empty_file,         // the file holds no bytes
  not_text,           // binary data where text is needed
  too_large,          // the input is over a stated limit
  unknown_format,     // no reader recognises the file
  bad_data,           // the file is of a known format but damaged
  cannot_read,        // the system refused to read
  cannot_write,       // the system refused to write
  no_data_folder,     // share/toise (index, basemap, fonts) was not found
  bad_index,          // the gazetteer index is damaged
  index_version,      // the gazetteer index has another format version
  bad_asset,          // a file of share/toise or lib/toise is missing or damaged
  place_not_found,    // a name that the gazetteer does not know
  missing_program,    // an external program that the task needs is not installed
  no_display,         // no window can be opened
  no_graphics,        // OpenGL 3.3 is not to be had
  interrupted,        // the user stopped the task
};

// All codes, in order. Shape: one entry a code.
std::span<const ErrorCode> all_error_codes();

// The stable name of a code, e.g. "bad_index". Never throws.
std::string_view name_of(ErrorCode code);

// One sentence that says what the code means in general. Never throws.
std::string_view describe_error(ErrorCode code);

// A task that failed. what() is a whole sentence for the user: it names the file or value and the cure.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& message) : std::runtime_error(message), code_(code) {}
  ErrorCode code() const { return code_; }

 private:
  ErrorCode code_;
};

}  // namespace toise
