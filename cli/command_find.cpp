// Looks names up, one from the arguments or a stream of them.
#include "cli/command_find.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/find_csv.hpp"
#include "cli/json_stream.hpp"
#include "cli/open_gazetteer.hpp"
#include "cli/reports/find_report.hpp"
#include "core/base/error.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t max_limit = 1000;

class FindCommand : public Command {
 public:
  CommandText text() const override {
    return {
        "find",
        "names to ranked places",
        "Finds the places that a name may mean, the most probable first, in any script and spelling the gazetteer "
        "knows; misspelt names too. \"Barisha, Idlib\" names a place inside another.\n\n"
        "With --ndjson - it reads lines {\"id\",\"name\"[,\"in\",\"near\",\"limit\"]} from standard input and "
        "writes lines {\"id\",\"places\":[...]} in the same order; \"mentioned\" may list places spoken of before.\n\n"
        "With --csv FILE it reads a table with a header, finds the name in its column \"name\" (and what its columns "
        "\"in\" and \"near\" say), and writes each row again, all columns kept, with the best place in columns "
        "toise:id, toise:name, toise:lat ... behind them; a row for each of N places with --limit N. Any of , ; | and "
        "tab parts the columns.",
        {{"toise find Atmah", "the places called Atmah"},
         {"toise find Barisha --in Idlib --format json", "only those in Idlib, for a program"},
         {"toise find --ndjson - < names.ndjson", "a stream of names"},
         {"toise find --csv sites.csv --in Syria > placed.csv", "a table of names"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("NAME", name_, "a name, \"name, area\", an id, or a position \"lat,lon\"");
    parser.add_option("--in", in_, "only places inside this one")->type_name("PLACE");
    parser.add_option("--near", near_, "prefer places near this one, or in it when it is an area")->type_name("PLACE");
    parser.add_option("--mentioned", mentioned_, "a place spoken of before, which others may be close to; repeatable")
        ->type_name("PLACE")
        ->allow_extra_args(false);
    parser.add_flag("--prefix", prefix_, "the name is only the beginning of one");
    parser
        .add_option("--limit", limit_,
                    fmt::format("at most so many places, 1 to {}; without it 10, for a table 1", max_limit))
        ->type_name("N");
    parser.add_flag("--explain", explain_, "say what each rank rests on");
    parser.add_option("--ndjson", stream_, "a stream of names; - is standard input")->type_name("-");
    parser.add_option("--csv", table_, "a table of names; - is standard input")->type_name("FILE");
    parser.add_option("--name-column", name_column_, "the table's column of names; without it name")
        ->type_name("COLUMN");
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    if (limit_) check_limit(*limit_);
    const Format format = format_.value();
    if (!stream_.empty()) return run_stream(console);
    if (!table_.empty()) return run_table(console);
    if (name_.empty())
      throw Error(ErrorCode::bad_argument, "toise find: a NAME is missing: toise find \"Atmah, Idlib\"");
    const OpenGazetteer gazetteer;
    const auto places = gazetteer.resolver.find(make_query());
    write_find_report(console, format, name_, places);
    if (places.empty()) console.note(fmt::format("the gazetteer knows no place called \"{}\"", name_));
    return places.empty() ? ExitCode::with_issues : ExitCode::done;
  }

 private:
  static void check_limit(std::size_t limit) {
    if (limit < 1 || limit > max_limit)
      throw Error(ErrorCode::bad_argument, fmt::format("--limit {}: must be from 1 to {}", limit, max_limit));
  }

  gazetteer::Query make_query() const {
    gazetteer::Query query;
    query.name = name_;
    if (!in_.empty()) query.in = in_;
    if (!near_.empty()) query.near = near_;
    query.prefix = prefix_;
    query.limit = limit_.value_or(10);
    query.explain = explain_;
    query.mentioned = mentioned_;
    return query;
  }

  ExitCode run_stream(Console& console) const {
    require_standard_input(stream_);
    const OpenGazetteer gazetteer;
    return answer_json_stream(console, [&](const io::JsonValue& request, io::JsonWriter& answer) {
      gazetteer::Query query = make_query();
      query.name = require_string(request, "name");
      if (const auto in = find_string(request, "in")) query.in = *in;
      if (const auto near = find_string(request, "near")) query.near = *near;
      if (const io::JsonValue* mentioned = request.find("mentioned")) query.mentioned = read_names(*mentioned);
      if (const io::JsonValue* limit = request.find("limit")) {
        const double wanted = limit->as_number().value_or(0);
        check_limit(wanted >= 1 && wanted <= max_limit ? static_cast<std::size_t>(wanted) : 0);
        query.limit = static_cast<std::size_t>(wanted);
      }
      answer.key("places");
      write_ranked_places(answer, gazetteer.resolver.find(query));
    });
  }

  static std::vector<std::string> read_names(const io::JsonValue& value) {
    std::vector<std::string> names;
    const auto* array = value.as_array();
    if (!array) throw Error(ErrorCode::bad_data, "\"mentioned\" is not an array");
    for (const io::JsonValue& each : *array) {
      const std::string* name = each.as_string();
      if (!name) throw Error(ErrorCode::bad_data, "\"mentioned\" holds something that is not a string");
      names.push_back(*name);
    }
    return names;
  }

  ExitCode run_table(Console& console) const {
    if (!name_.empty())
      throw Error(ErrorCode::bad_argument, fmt::format("toise find: either a NAME or --csv, not both: {}", name_));
    const OpenGazetteer gazetteer;
    CsvRequest request{table_, name_column_, make_query()};
    request.query.limit = limit_.value_or(1);
    return answer_csv(console, gazetteer.resolver, request);
  }

  std::string name_;
  std::string in_;
  std::string near_;
  std::string stream_;
  std::vector<std::string> mentioned_;
  bool prefix_ = false;
  bool explain_ = false;
  std::string table_;
  std::string name_column_ = "name";
  std::optional<std::size_t> limit_;
  FormatOption format_{Format::table, Format::json, Format::ndjson, Format::geojson, Format::csv};
};

}  // namespace

std::unique_ptr<Command> make_find_command() {
  return std::make_unique<FindCommand>();
}

}  // namespace toise::cli
