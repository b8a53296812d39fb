// Finds the places that texts name: files, or a stream of texts.
#include "cli/command_locate.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/json_stream.hpp"
#include "cli/open_gazetteer.hpp"
#include "cli/reports/locate_report.hpp"
#include "cli/terminal/interrupt.hpp"
#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/io/documents/read_document.hpp"
#include "gazetteer/geoparse/geoparse.hpp"

namespace toise::cli {
namespace {

// A number of a pair [start, end]: a whole code-point offset in [0, length].
std::size_t read_offset(const io::JsonValue& value, std::size_t length) {
  const auto* offset = std::get_if<std::int64_t>(&value.value);
  if (!offset || *offset < 0 || static_cast<std::size_t>(*offset) > length)
    throw Error(ErrorCode::bad_data,
                fmt::format("\"mentions\" must hold pairs [start,end] of code points from 0 to {}", length));
  return static_cast<std::size_t>(*offset);
}

// The given mentions as byte spans.
std::vector<Span> read_spans(const io::JsonValue& given, std::string_view text) {
  const io::JsonArray* pairs = given.as_array();
  if (!pairs) throw Error(ErrorCode::bad_data, "\"mentions\" is not an array");
  const CodePointOffsets offsets(text);
  const std::size_t length = offsets.code_point_at(text.size());
  std::vector<Span> spans;
  for (const io::JsonValue& pair : *pairs) {
    const io::JsonArray* ends = pair.as_array();
    if (!ends || ends->size() != 2) throw Error(ErrorCode::bad_data, "\"mentions\" must hold pairs [start,end]");
    const std::size_t start = read_offset((*ends)[0], length);
    const std::size_t end = read_offset((*ends)[1], length);
    if (start >= end)
      throw Error(ErrorCode::bad_data, fmt::format("mention [{},{}]: the start must be before the end", start, end));
    spans.push_back({offsets.byte_at(start), offsets.byte_at(end)});
  }
  return spans;
}

class LocateCommand : public Command {
 public:
  CommandText text() const override {
    return {"locate",
            "a text to the places it names",
            "Finds the mentions of places in reports and says which place each means, with the probability and the "
            "other places it could be. Offsets count Unicode code points.\n\n"
            "With --ndjson - it reads lines {\"id\",\"text\"[,\"mentions\":[[start,end],...]]} from standard input and "
            "writes a line for each in the same order; mentions that are given are resolved and none are searched.",
            {{"toise locate report.txt", "the places of a report"},
             {"toise locate --ndjson - < documents.ndjson", "a stream of texts"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports: text, Markdown or HTML; - is standard input");
    parser.add_option("--home", home_, "where the source is at home: a bias")->type_name("PLACE");
    parser.add_flag("--explain", explain_, "say what each choice rests on");
    parser.add_option("--ndjson", stream_, "a stream of texts; - is standard input")->type_name("-");
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    const Format format = format_.value();
    if (!stream_.empty())
      require_standard_input(stream_);
    else if (files_.empty())
      throw Error(ErrorCode::bad_argument, "toise locate: a FILE is missing; - is standard input");
    const OpenGazetteer gazetteer;
    gazetteer::GeoparseOptions options;
    options.explain = explain_;
    if (!home_.empty()) options.home = gazetteer.resolver.resolve(home_);
    return stream_.empty() ? run_files(console, format, gazetteer.resolver, options)
                           : run_stream(console, gazetteer.resolver, options);
  }

 private:
  ExitCode run_files(Console& console, Format format, const gazetteer::Resolver& resolver,
                     const gazetteer::GeoparseOptions& options) const {
    std::vector<LocatedText> texts;
    std::size_t count = 0;
    for (const std::string& file : files_) {
      stop_if_interrupted();
      Document document = io::read_document(file);
      auto mentions = gazetteer::geoparse(document.text, resolver, options);
      count += mentions.size();
      if (mentions.empty()) console.note(fmt::format("{}: names no place", file));
      texts.push_back({file, std::move(document.text), std::move(mentions)});
    }
    write_locate_report(console, format, texts);
    return count == 0 ? ExitCode::with_issues : ExitCode::done;
  }

  static ExitCode run_stream(Console& console, const gazetteer::Resolver& resolver,
                             const gazetteer::GeoparseOptions& options) {
    return answer_json_stream(console, [&](const io::JsonValue& request, io::JsonWriter& answer) {
      const std::string text = require_string(request, "text");
      const io::JsonValue* given = request.find("mentions");
      const bool searches = !given || std::holds_alternative<std::nullptr_t>(given->value);
      answer.key("mentions");
      write_mentions(answer, text,
                     searches ? gazetteer::geoparse(text, resolver, options)
                              : gazetteer::resolve_mentions(text, read_spans(*given, text), resolver, options));
    });
  }

  std::vector<std::string> files_;
  std::string home_;
  std::string stream_;
  bool explain_ = false;
  FormatOption format_{Format::table, Format::json, Format::ndjson, Format::geojson, Format::csv};
};

}  // namespace

std::unique_ptr<Command> make_locate_command() {
  return std::make_unique<LocateCommand>();
}

}  // namespace toise::cli
