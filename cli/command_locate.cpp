// Finds the places that texts name: files, or a stream of texts.
#include "cli/command_locate.hpp"

#include <cstdint>
#include <variant>

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/json_stream.hpp"
#include "cli/mentions/brat_standoff.hpp"
#include "cli/mentions/mention_report.hpp"
#include "cli/open_gazetteer.hpp"
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

// Who published the report says where it is at home, as when it is checked.
std::vector<Mention> find_mentions(const std::string& file, const Document& document,
                                   const gazetteer::Resolver& resolver, gazetteer::GeoparseOptions options) {
  options.publisher = {document.source, document.url};
  try {
    return gazetteer::geoparse(document.text, resolver, options);
  } catch (const Error& error) {  // the user knows the file, not its text
    throw Error(error.code(), fmt::format("{}: {}", file, error.what()));
  }
}

class LocateCommand : public Command {
 public:
  CommandText text() const override {
    return {
        "locate",
        "a text to the places it names",
        "Finds the mentions of places in reports and says which place each means, with the probability and the "
        "other places it could be. Reports are text, Markdown, web pages as saved (the article is read, not what "
        "stands around it), PDF (by pdftotext), .docx and .odt. Offsets count Unicode code points of the text as "
        "read; --text prints that text.\n\n"
        "With --ndjson - it reads lines {\"id\",\"text\"[,\"mentions\":[[start,end],...]]} from standard input and "
        "writes a line for each in the same order, on --jobs threads; mentions that are given are resolved and none "
        "are searched. A line that cannot be read is reported with its number and passed over.",
        {{"toise locate report.txt", "the places of a report"},
         {"toise locate page.html --format html > places.html", "a page with the text, its places and a map"},
         {"toise locate report.txt --brat > report.ann", "for the brat annotation tool"},
         {"toise locate --ndjson - --jobs 2 < documents.ndjson", "a stream of texts"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports: text, Markdown, HTML, PDF, .docx, .odt; - is standard input");
    parser.add_option("--home", home_, "where the source is at home: a bias")->type_name("PLACE");
    parser.add_flag("--explain", explain_, "say what each choice rests on");
    parser.add_flag("--text", text_, "print the text as read, and look for no places");
    parser.add_flag("--brat", brat_, "print the mentions of one FILE as the brat annotation tool reads them");
    parser.add_option("--ndjson", stream_, "a stream of texts; - is standard input")->type_name("-");
    parser.add_option("--jobs", jobs_, "threads for the stream; 0 is one for each processor")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    const Format format = format_.value();
    if (!stream_.empty())
      require_standard_input(stream_);
    else if (files_.empty())
      throw Error(ErrorCode::bad_argument, "toise locate: a FILE is missing; - is standard input");
    if (brat_ && (files_.size() != 1 || !stream_.empty()))
      throw Error(ErrorCode::bad_argument,
                  "toise locate --brat: it writes the mentions of one text; give one FILE at a time");
    if (text_ && stream_.empty()) return print_texts(console);
    const OpenGazetteer gazetteer;
    gazetteer::GeoparseOptions options;
    options.explain = explain_;
    if (!home_.empty()) options.home = gazetteer.resolver.resolve(home_);
    if (!stream_.empty()) return run_stream(console, gazetteer.resolver, options);
    return run_files(console, format, gazetteer.resolver, options);
  }

 private:
  ExitCode print_texts(Console& console) const {
    for (const std::string& file : files_) {
      const std::string text = io::read_document(file).text;
      console.write(text);
      if (!text.ends_with('\n')) console.write("\n");
    }
    return ExitCode::done;
  }

  ExitCode run_files(Console& console, Format format, const gazetteer::Resolver& resolver,
                     const gazetteer::GeoparseOptions& options) const {
    const auto report = brat_ ? nullptr : make_mention_report(console, format, files_.size(), resolver);
    std::size_t count = 0;
    for (const std::string& file : files_) {
      stop_if_interrupted();
      LocatedText located{io::read_document(file), {}};
      located.mentions = find_mentions(file, located.document, resolver, options);
      count += located.mentions.size();
      if (located.mentions.empty()) console.note(fmt::format("{}: names no place", file));
      if (report)
        report->add(std::move(located));
      else
        console.write(make_brat_standoff(located.document.text, located.mentions));
    }
    if (report) report->finish();
    return count == 0 ? ExitCode::with_issues : ExitCode::done;
  }

  ExitCode run_stream(Console& console, const gazetteer::Resolver& resolver,
                      const gazetteer::GeoparseOptions& options) const {
    const auto answer_text = [&](const io::JsonValue& request, io::JsonWriter& answer) {
      const std::string text = require_string(request, "text");
      const io::JsonValue* given = request.find("mentions");
      const bool searches = !given || std::holds_alternative<std::nullptr_t>(given->value);
      answer.key("mentions");
      write_mentions(answer, text,
                     searches ? gazetteer::geoparse(text, resolver, options)
                              : gazetteer::resolve_mentions(text, read_spans(*given, text), resolver, options));
    };
    return answer_json_stream(console, answer_text, jobs_);
  }

  std::vector<std::string> files_;
  std::string home_;
  std::string stream_;
  std::size_t jobs_ = 1;
  bool explain_ = false;
  bool text_ = false;
  bool brat_ = false;
  FormatOption format_{Format::table, Format::json, Format::ndjson, Format::geojson, Format::csv, Format::html};
};

}  // namespace

std::unique_ptr<Command> make_locate_command() {
  return std::make_unique<LocateCommand>();
}

}  // namespace toise::cli
