// Parses each line, asks for the answer, and writes it in its turn.
#include "cli/json_stream.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "cli/parallel_work.hpp"
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

// The answer to one line, or why there is none.
struct Answer {
  std::string text;
  std::string failure;
};

// Lines are gathered while more are at hand, answered together, and written in their order.
class JsonStream {
 public:
  JsonStream(Console& console, const AnswerRequest& answer, std::size_t jobs)
      : console_(console), answer_(answer), jobs_(jobs) {}

  void take(const InputLine& line) {
    if (!line.is_too_long && line.text.find_first_not_of(" \t") == std::string_view::npos) return;
    lines_.push_back({std::string(line.text), line.number, line.is_too_long});
    bytes_ += line.text.size();
    if (jobs_ == 1 || bytes_ >= most_bytes || lines_.size() >= most_lines) answer_all();
  }

  // More input may be a long time coming: what is there goes out first.
  void before_wait() {
    if (has_input_at_hand()) return;
    answer_all();
    console_.flush();
  }

  ExitCode finish() {
    answer_all();
    return has_issues_ ? ExitCode::with_issues : ExitCode::done;
  }

 private:
  struct Line {
    std::string text;
    std::size_t number;
    bool is_too_long;
  };
  static constexpr std::size_t most_bytes = std::size_t{8} << 20;
  static constexpr std::size_t most_lines = 4096;

  void answer_all() {
    std::vector<Answer> answers(lines_.size());
    run_parallel(lines_.size(), jobs_, [&](std::size_t i) { answers[i] = answer_line(lines_[i]); });
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (answers[i].failure.empty()) {
        console_.write_line(answers[i].text);
        continue;
      }
      has_issues_ = true;
      console_.note(fmt::format("line {}: {}; the line is passed over", lines_[i].number, answers[i].failure));
    }
    lines_.clear();
    bytes_ = 0;
  }

  Answer answer_line(const Line& line) const {
    try {
      if (line.is_too_long) throw Error(ErrorCode::too_large, fmt::format("longer than {} MiB", max_line_bytes >> 20));
      const io::JsonValue request = io::parse_json(line.text);
      if (!request.as_object()) throw Error(ErrorCode::bad_data, "not a JSON object");
      io::JsonWriter json;
      json.begin_object();
      write_id(json, request);
      answer_(request, json);
      return {json.end_object().text(), ""};
    } catch (const Error& error) {  // one bad record: the boundary of a stream is its line
      if (error.code() == ErrorCode::interrupted) throw;
      return {"", error.what()};
    }
  }

  Console& console_;
  const AnswerRequest& answer_;
  std::size_t jobs_;
  std::vector<Line> lines_;
  std::size_t bytes_ = 0;
  bool has_issues_ = false;
};

}  // namespace

ExitCode answer_json_stream(Console& console, const AnswerRequest& answer, std::size_t jobs) {
  JsonStream stream(console, answer, count_threads(jobs));
  read_input_lines([&](const InputLine& line) { stream.take(line); }, [&] { stream.before_wait(); });
  return stream.finish();
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
