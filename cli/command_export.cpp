// Writes the incidents of files and reports in one output.
#include "cli/command_export.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/open_gazetteer.hpp"
#include "cli/placing_options.hpp"
#include "cli/reading_options.hpp"
#include "cli/report_issues.hpp"
#include "cli/survey_files.hpp"
#include "core/io/write/write_incidents.hpp"

namespace toise::cli {
namespace {

class ExportCommand : public Command {
 public:
  CommandText text() const override {
    return {"export",
            "incidents to GeoJSON, or by the output's ending to other formats",
            "Reads incidents from files and from reports, places the rows that name a place and have no position, and "
            "writes them in one file: GeoJSON (RFC 7946), or by the ending of OUT CSV, KML, GPX, GPKG, FlatGeobuf, "
            "Shapefile, XLSX, or a PostGIS table with PG:. Every source column is kept under its own name; provenance "
            "says where each incident comes from and what was left out.",
            {{"toise export incidents.csv report.txt -o map.geojson", "a table and a report as GeoJSON"},
             {"toise export incidents.csv -o incidents.gpkg", "as GeoPackage"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FILE", files_, "reports and incident files; - is standard input")->required();
    parser.add_option("-o,--output", out_, "where to; without it, or with -, GeoJSON on standard output")
        ->type_name("OUT");
    parser.add_option("--home", home_, "where the source of reports is at home: a bias")->type_name("PLACE");
    reading_.add_to(parser);
    placing_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    gazetteer::SurveyOptions options;
    options.read = reading_.value();
    placing_.apply_to(options, console);
    const OpenGazetteer gazetteer;
    if (!home_.empty()) options.geoparse.home = gazetteer.resolver.resolve(home_);
    const auto surveys = survey_files(files_, gazetteer.resolver, options, console);
    placing_.write_review(surveys, gazetteer.resolver);
    const gazetteer::Delivery delivery = gazetteer::make_delivery(surveys, gazetteer.resolver);
    if (out_ == "-")
      console.write(io::make_geojson(delivery.incidents, delivery.provenance));
    else
      io::write_incidents(out_, delivery.incidents, delivery.provenance);
    bool is_clean = !delivery.incidents.empty();
    for (const gazetteer::Survey& survey : surveys) {
      if (survey.incidents().empty()) console.note(fmt::format("{}: no incident was found", survey.path));
      if (report_issues(console, survey.issues())) is_clean = false;
    }
    return is_clean ? ExitCode::done : ExitCode::with_issues;
  }

 private:
  std::vector<std::string> files_;
  std::string out_ = "-";
  std::string home_;
  ReadingOptions reading_;
  PlacingOptions placing_;
};

}  // namespace

std::unique_ptr<Command> make_export_command() {
  return std::make_unique<ExportCommand>();
}

}  // namespace toise::cli
