// Checks what reports and incident files claim.
#include "cli/command_check.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <variant>
#include <vector>

#include "cli/checks/check_writer.hpp"
#include "cli/open_gazetteer.hpp"
#include "cli/placing_options.hpp"
#include "cli/reading_options.hpp"
#include "cli/report_issues.hpp"
#include "cli/survey_files.hpp"
#include "cli/terminal/interrupt.hpp"
#include "cli/terminal/progress.hpp"
#include "cli/verdict_filter.hpp"
#include "gazetteer/survey/check_rows.hpp"
#include "gazetteer/survey/table_stream.hpp"

namespace toise::cli {
namespace {

using claims::CheckedClaim;
using claims::Verdict;
using gazetteer::Survey;

class CheckCommand : public Command {
 public:
  CommandText text() const override {
    return {"check",
            "every claim about where and when, with its verdict",
            "Reads reports and incident files, finds what they claim about where and when, and measures it on the "
            "ellipsoid. A claim is consistent, road-plausible (not the straight line, but a road could be that long), "
            "contradicted, or undetermined, and the reason is said in a sentence.\n\n"
            "Of an incident file every row is asked: the place it names, its country and province against its point, "
            "the distances that its texts state, its dates, its precision code and its counts. The table and the page "
            "list what is contradicted or road-plausible there and count the rest; --only and the other formats list "
            "more.\n\n"
            "The exit status is 1 when a claim is contradicted, when no claim is found, or when data have issues.",
            {{"toise check report.txt", "the claims of a report"},
             {"toise check report.txt --format json", "the same for a program"},
             {"toise check incidents.csv --jobs 4", "the rows of a file of incidents, on four threads"},
             {"toise check incidents.csv --only undetermined", "what could not be decided, and why"},
             {"toise check report.txt --format html > report.html", "a page to be filed with the evidence"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports and incident files; - is standard input")->required();
    parser.add_option("--home", home_, "where the source is at home: a bias")->type_name("PLACE");
    only_.add_to(parser);
    parser.add_option("--jobs", jobs_, "threads for the rows of a file; 0 is one for each processor")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    reading_.add_to(parser);
    placing_.add_to(parser);
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    const Format format = format_.value();
    listed_ = only_.value();
    const OpenGazetteer gazetteer;
    gazetteer::SurveyOptions options;
    options.read = reading_.value();
    placing_.apply_to(options, console);
    if (!home_.empty()) options.geoparse.home = gazetteer.resolver.resolve(home_);
    // All are read before the first word goes out: an unreadable file leaves no half answer.
    const Inputs inputs = read(gazetteer.resolver, options, console);
    auto whole = inputs.surveys.begin();
    const auto writer = make_check_writer(console, format, files_.size(), gazetteer.resolver);
    bool is_clean = true;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      VerdictTally tally;
      const auto take = [&](const CheckedClaim& checked) {
        tally.add(checked.verdict);
        if (is_listed(checked, format)) writer->write_claim(checked);
      };
      const auto& stream = inputs.streams[i];
      const bool has_issues = stream ? check(*stream, tally, take, *writer, console)
                                     : check(*whole++, gazetteer.resolver, tally, take, *writer, console);
      if (tally.total() == 0) console.note(fmt::format("{}: no claim about where or when was found", files_[i]));
      if (has_issues || tally.total() == 0 || tally.of(Verdict::contradicted) > 0) is_clean = false;
    }
    writer->finish();
    return is_clean ? ExitCode::done : ExitCode::with_issues;
  }

 private:
  bool is_listed(const CheckedClaim& checked, Format format) const {
    if (listed_) return listed_->contains(checked.verdict);
    const bool is_for_people = format == Format::table || format == Format::html;
    return !is_for_people || !checked.claim.row || checked.verdict == Verdict::contradicted ||
           checked.verdict == Verdict::road_plausible;
  }

  struct Inputs {
    std::vector<std::unique_ptr<gazetteer::TableStream>> streams;  // of each file; null for one that is read whole
    std::vector<Survey> surveys;                                   // of those, in their order
  };
  using Take = std::function<void(const CheckedClaim&)>;

  Inputs read(const gazetteer::Resolver& resolver, const gazetteer::SurveyOptions& options, Console& console) const {
    Inputs inputs;
    Progress progress(console, "reading", files_.size());
    for (const std::string& file : files_) {
      stop_if_interrupted();
      const auto input = std::make_shared<const gazetteer::InputFile>(file);
      inputs.streams.push_back(placing_.wants_review() ? nullptr
                                                       : gazetteer::TableStream::open(input, resolver, options));
      if (!inputs.streams.back()) inputs.surveys.push_back(survey_input(*input, resolver, options, console));
      progress.step();
    }
    placing_.write_review(inputs.surveys, resolver);
    return inputs;
  }

  gazetteer::TakeClaims pass_on(const Take& take, Progress& progress) const {
    return [&](std::vector<CheckedClaim> claims, std::size_t count) {
      stop_if_interrupted();
      for (const CheckedClaim& checked : claims) take(checked);
      progress.step(count);
    };
  }

  gazetteer::CheckRowsOptions row_options() const {
    gazetteer::CheckRowsOptions options;
    options.jobs = jobs_;
    return options;
  }

  // Both return whether the file has issues.
  bool check(const Survey& survey, const gazetteer::Resolver& resolver, const VerdictTally& tally, const Take& take,
             CheckWriter& writer, Console& console) const {
    const auto* report = std::get_if<gazetteer::ReportSurvey>(&survey.content);
    const auto* rows = std::get_if<gazetteer::TableSurvey>(&survey.content);
    writer.begin_file({survey.path, report ? report->document.sha256 : rows->table.sha256,
                       static_cast<std::int64_t>(survey.incidents().size()), report});
    for (const CheckedClaim& checked : survey.claims()) take(checked);
    if (rows) {
      Progress progress(console, "checking", rows->table.incidents.size());
      gazetteer::check_rows(rows->table, resolver, row_options(), pass_on(take, progress));
    }
    writer.end_file(tally);
    return report_issues(console, survey.issues());
  }

  bool check(gazetteer::TableStream& stream, const VerdictTally& tally, const Take& take, CheckWriter& writer,
             Console& console) const {
    writer.begin_file({stream.path(), stream.head().sha256, static_cast<std::int64_t>(stream.row_count()), nullptr});
    {
      Progress progress(console, "checking", stream.row_count());
      stream.check(row_options(), pass_on(take, progress));
    }
    writer.end_file(tally);
    note_import(console, stream.path(), stream.issues(), stream.row_count(), stream.mapped_count(),
                stream.has_placements());
    return report_issues(console, stream.issues().issues);
  }

  std::vector<std::string> files_;
  std::string home_;
  std::size_t jobs_ = 1;
  VerdictFilter only_;
  std::optional<std::set<Verdict>> listed_;
  ReadingOptions reading_;
  FormatOption format_{Format::table, Format::json, Format::ndjson, Format::geojson, Format::csv, Format::html};
  PlacingOptions placing_;
};

}  // namespace

std::unique_ptr<Command> make_check_command() {
  return std::make_unique<CheckCommand>();
}

}  // namespace toise::cli
