// Says in words where a position is.
#include "cli/command_near.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/open_gazetteer.hpp"
#include "cli/reports/near_report.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/base/error.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t max_limit = 1000;

class NearCommand : public Command {
 public:
  CommandText text() const override {
    return {"near",
            "a position in words: nearest places, areas, land border",
            "Says which places are nearest to a position, how far and in which direction from them it lies, in which "
            "country and areas it is, and how far the nearest land border is.",
            {{"toise near 36.31,36.69", "where that is"}, {"toise near Atmah --limit 3", "what lies around Atmah"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("PLACE", place_, "a name or a position \"lat,lon\"")->required();
    parser.add_option("--limit", limit_, fmt::format("at most so many places, 1 to {}; without it 5", max_limit))
        ->type_name("N");
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    if (limit_ < 1 || limit_ > max_limit)
      throw Error(ErrorCode::bad_argument, fmt::format("--limit {}: must be from 1 to {}", limit_, max_limit));
    const Format format = format_.value();
    const OpenGazetteer gazetteer;
    const Place place = gazetteer.resolver.resolve(place_);
    write_near_report(console, format, gazetteer.resolver.index(), place,
                      gazetteer.resolver.find_surroundings(place.position, limit_));
    return ExitCode::done;
  }

 private:
  std::string place_;
  std::size_t limit_ = 5;
  FormatOption format_{Format::table, Format::json, Format::geojson, Format::csv};
};

}  // namespace

std::unique_ptr<Command> make_near_command() {
  return std::make_unique<NearCommand>();
}

}  // namespace toise::cli
