// Parses each line, asks for the answer, and writes it at once.
#include "cli/json_stream.hpp"

#include <fmt/format.h>

#include "cli/terminal/input_lines.hpp"
#include "core/base/error.hpp"

namespace toise::cli {
namespace {

void write_id(io::JsonWriter& json, const io::JsonValue& request) {
  const io::JsonValue* id = request.find("id");
  if (!id) return;
  json.key("id");
  if (const std::string* text = id->as_string())
    json.string(*text);
  else if (const auto* integer = std::get_if<std::int64_t>(&id->value))
    json.integer(*integer);
  else if (const auto* number = std::get_if<double>(&id->value))
    json.number(*number, 15);
  else
    json.null();
}

}  // namespace

ExitCode answer_json_stream(Console& console,
                            const std::function<void(const io::JsonValue& request, io::JsonWriter& answer)>& answer) {
  bool has_issues = false;
  const auto answer_line = [&](const InputLine& line) {
    if (!line.is_too_long && line.text.find_first_not_of(" \t") == std::string_view::npos) return;
    try {
      if (line.is_too_long) throw Error(ErrorCode::too_large, fmt::format("longer than {} MiB", max_line_bytes >> 20));
      const io::JsonValue request = io::parse_json(line.text);
      if (!request.as_object()) throw Error(ErrorCode::bad_data, "not a JSON object");
      io::JsonWriter json;
      json.begin_object();
      write_id(json, request);
      answer(request, json);
      console.write_line(json.end_object().text());
    } catch (const Error& error) {  // one bad record: the boundary of a stream is its line
      if (error.code() == ErrorCode::cannot_write || error.code() == ErrorCode::interrupted) throw;
      has_issues = true;
      console.note(fmt::format("line {}: {}; the line is passed over", line.number, error.what()));
    }
  };
  read_input_lines(answer_line, [&console] { console.flush(); });
  return has_issues ? ExitCode::with_issues : ExitCode::done;
}

std::optional<std::string> find_string(const io::JsonValue& request, const std::string& name) {
  const io::JsonValue* member = request.find(name);
  if (!member || std::holds_alternative<std::nullptr_t>(member->value)) return std::nullopt;
  if (const std::string* text = member->as_string()) return *text;
  throw Error(ErrorCode::bad_data, fmt::format("\"{}\" is not a string", name));
}

std::string require_string(const io::JsonValue& request, const std::string& name) {
  if (auto text = find_string(request, name)) return *text;
  throw Error(ErrorCode::bad_data, fmt::format("\"{}\" is missing", name));
}

void require_standard_input(const std::string& stream) {
  if (stream != "-")
    throw Error(ErrorCode::bad_argument,
                fmt::format("--ndjson {}: only - (standard input) can be streamed: --ndjson - < {}", stream, stream));
}

}  // namespace toise::cli
