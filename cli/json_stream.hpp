// A stream of JSON lines: a request in, an answer out, in order.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/terminal/console.hpp"
#include "core/io/json/json_value.hpp"
#include "core/io/json/json_writer.hpp"

namespace toise::cli {

// Adds the members of an answer to an object that is open.
using AnswerRequest = std::function<void(const io::JsonValue& request, io::JsonWriter& answer)>;

// For each line of standard input that is an object: writes {"id": as in the request (left out where it has none), and
// what `answer` adds}, in the order of the lines. An Error of one line is reported with the line's number, the line
// passed over, and the result is with_issues. Blank lines are passed over silently. With more than one job (0: one for
// each processor) `answer` is called from several threads at once. Memory is bounded: at most about 8 MiB of lines, or
// one longer line, are held at a time; whoever writes a line and waits gets its answer. Throws Error(cannot_read,
// cannot_write, interrupted).
ExitCode answer_json_stream(Console& console, const AnswerRequest& answer, std::size_t jobs = 1);

// The members of a request. Throw Error(bad_data) naming the member when it is missing or no string.
std::string require_string(const io::JsonValue& request, const std::string& name);
// Nothing when the member is missing or null.
std::optional<std::string> find_string(const io::JsonValue& request, const std::string& name);

// Throws Error(bad_argument) unless the value of --ndjson is "-".
void require_standard_input(const std::string& stream);

}  // namespace toise::cli
