// One pass over the table; the header says which column is the name.
#include "cli/find_csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "cli/terminal/csv_line.hpp"
#include "cli/terminal/csv_stream.hpp"
#include "core/base/error.hpp"

namespace toise::cli {
namespace {

using gazetteer::RankedPlace;
using Fields = std::vector<std::string>;

const Fields answer_columns{"toise:id",       "toise:name",    "toise:lat",         "toise:lon",
                            "toise:radius_m", "toise:feature", "toise:country",     "toise:admin",
                            "toise:score",    "toise:match",   "toise:matched_name"};

bool is_same_column(std::string_view a, std::string_view b) {
  const auto fold = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return fold(x) == fold(y); });
}

Fields describe_answer(const RankedPlace& ranked) {
  const Place& place = ranked.place;
  return {place.id,
          place.name,
          write_degrees(place.position.lat),
          write_degrees(place.position.lon),
          fmt::format("{:.0f}", place.radius.value),
          place.feature,
          place.country,
          fmt::format("{}", fmt::join(place.admin, "|")),
          fmt::format("{:.4f}", ranked.score),
          std::string(name_of(ranked.match)),
          ranked.matched_name};
}

class CsvAnswers {
 public:
  CsvAnswers(Console& console, const gazetteer::Resolver& resolver, const CsvRequest& request)
      : console_(console), resolver_(resolver), request_(request) {}

  void take(const CsvRecord& record, char delimiter) {
    if (width_ == 0) return take_header(record, delimiter);
    Fields fields = record.fields;
    if (fields.size() != width_) {
      note(record, fmt::format("{} fields, the header has {}{}", fields.size(), width_,
                               fields.size() > width_ ? "; those beyond are left out" : ""));
      fields.resize(width_);
    }
    const auto places = find(record, fields);
    if (places.empty()) return write(fields, Fields(answer_columns.size()));
    for (const RankedPlace& ranked : places) write(fields, describe_answer(ranked));
  }

  bool has_issues() const { return has_issues_; }
  bool has_header() const { return width_ > 0; }

 private:
  void take_header(const CsvRecord& record, char delimiter) {
    delimiter_ = delimiter;
    width_ = record.fields.size();
    name_ = find_column(record.fields, request_.name_column);
    in_ = find_column(record.fields, "in");
    near_ = find_column(record.fields, "near");
    if (!name_)
      throw Error(ErrorCode::bad_data,
                  fmt::format("{}: no column is called \"{}\"; its columns are {}; say which with --name-column",
                              request_.path == "-" ? "standard input" : request_.path, request_.name_column,
                              fmt::join(record.fields, ", ")));
    write(record.fields, answer_columns);
  }

  static std::optional<std::size_t> find_column(const Fields& header, std::string_view name) {
    for (std::size_t i = 0; i < header.size(); ++i)
      if (is_same_column(header[i], name)) return i;
    return std::nullopt;
  }

  std::vector<RankedPlace> find(const CsvRecord& record, const Fields& fields) {
    gazetteer::Query query = request_.query;
    query.name = fields[*name_];
    if (in_ && !fields[*in_].empty()) query.in = fields[*in_];
    if (near_ && !fields[*near_].empty()) query.near = fields[*near_];
    try {
      auto places = resolver_.find(query);
      has_issues_ = has_issues_ || places.empty();
      return places;
    } catch (const Error& error) {  // of one row: its `in` or `near`
      note(record, error.what());
      return {};
    }
  }

  void note(const CsvRecord& record, const std::string& what) {
    has_issues_ = true;
    console_.note(fmt::format("line {}: {}", record.line, what));
  }

  void write(const Fields& fields, const Fields& answer) {
    Fields all = fields;
    all.insert(all.end(), answer.begin(), answer.end());
    console_.write_line(make_csv_line(all, delimiter_));
  }

  Console& console_;
  const gazetteer::Resolver& resolver_;
  const CsvRequest& request_;
  char delimiter_ = ',';
  std::size_t width_ = 0;
  std::optional<std::size_t> name_;
  std::optional<std::size_t> in_;
  std::optional<std::size_t> near_;
  bool has_issues_ = false;
};

}  // namespace

ExitCode answer_csv(Console& console, const gazetteer::Resolver& resolver, const CsvRequest& request) {
  CsvAnswers answers(console, resolver, request);
  std::optional<CsvParser> parser;
  parser.emplace([&](const CsvRecord& record) { answers.take(record, parser->delimiter()); });
  read_csv(request.path, *parser, [&console] { console.flush(); });
  if (!answers.has_header()) throw Error(ErrorCode::bad_data, fmt::format("{}: holds no header line", request.path));
  return answers.has_issues() ? ExitCode::with_issues : ExitCode::done;
}

}  // namespace toise::cli
