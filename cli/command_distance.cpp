// Measures between two places on the ellipsoid.
#include "cli/command_distance.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/open_gazetteer.hpp"
#include "cli/reports/place_json.hpp"
#include "cli/reports/place_words.hpp"
#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/geo/geodesic.hpp"
#include "core/text/compass.hpp"

namespace toise::cli {
namespace {

struct Separation {
  Place from;
  Place to;
  geo::Geodesic line;
  Metres uncertainty;  // what the extents of both places allow either way
};

void write_json(Console& console, const Separation& apart) {
  io::JsonWriter json(2);
  json.begin_object().key("from");
  write_place(json, &apart.from);
  json.key("to");
  write_place(json, &apart.to);
  json.key("distance_m").number(apart.line.distance.value, length_decimals);
  json.key("uncertainty_m").number(apart.uncertainty.value, length_decimals);
  json.key("bearing_deg").number(apart.line.bearing.value, angle_decimals);
  json.key("compass").string(text::compass_point(apart.line.bearing));
  console.write_line(json.end_object().text());
}

void write_table(Console& console, const Separation& apart) {
  for (const auto& [label, place] : {std::pair{"from", &apart.from}, std::pair{"to", &apart.to}}) {
    const std::string where =
        is_typed_position(*place) ? "" : fmt::format(" ({}, {})", describe_position(place->position), place->id);
    console.write_line(fmt::format("{:<9} {}{}", label, describe_place(*place), where));
  }
  const Metres distance = apart.line.distance;
  console.write_line(fmt::format("distance  {}, give or take {}: {:.2f} km, {:.2f} mi, {:.2f} nmi",
                                 describe_length(distance), describe_length(apart.uncertainty), distance.value / 1000,
                                 distance / mile, distance / nautical_mile));
  console.write_line(
      fmt::format("bearing   {:.1f}° ({})", apart.line.bearing.value, text::compass_point(apart.line.bearing)));
}

class DistanceCommand : public Command {
 public:
  CommandText text() const override {
    return {
        "distance",
        "how far two places are apart, and in which direction",
        "The geodesic on the WGS 84 ellipsoid between the positions of two places, the bearing at the first, and by "
        "how much the distance may differ because places are no points: the sum of the two radii.",
        {{"toise distance Atmah \"Barisha, Idlib\"", "between two villages"},
         {"toise distance 36.31,36.69 \"33.51 N 36.29 E\"", "between two positions"}}};
  }

  void add_options(CLI::App& parser) override {
    parser.add_option("FROM", from_, "a name or a position \"lat,lon\"")->required();
    parser.add_option("TO", to_, "a name or a position \"lat,lon\"")->required();
    format_.add_to(parser);
  }

  ExitCode run(Console& console) override {
    const Format format = format_.value();
    const OpenGazetteer gazetteer;
    Separation apart{gazetteer.resolver.resolve(from_), gazetteer.resolver.resolve(to_), {}, {}};
    apart.line = geo::find_geodesic(apart.from.position, apart.to.position);
    apart.uncertainty = apart.from.radius + apart.to.radius;
    format == Format::json ? write_json(console, apart) : write_table(console, apart);
    return ExitCode::done;
  }

 private:
  std::string from_;
  std::string to_;
  FormatOption format_{Format::table, Format::json};
};

}  // namespace

std::unique_ptr<Command> make_distance_command() {
  return std::make_unique<DistanceCommand>();
}

}  // namespace toise::cli
