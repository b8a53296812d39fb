// Ranked places as table, JSON, NDJSON, GeoJSON and CSV.
#include "cli/reports/find_report.hpp"

#include <fmt/format.h>

#include "cli/reports/place_json.hpp"
#include "cli/reports/place_words.hpp"
#include "cli/terminal/csv_line.hpp"
#include "cli/terminal/text_table.hpp"

namespace toise::cli {
namespace {

using gazetteer::RankedPlace;
constexpr int score_decimals = 4;

void write_rank_members(io::JsonWriter& json, const RankedPlace& ranked) {
  json.key("score").number(ranked.score, score_decimals);
  json.key("match").string(name_of(ranked.match));
  json.key("matched_name").string(ranked.matched_name);
  if (ranked.reasons.empty()) return;
  json.key("reasons").begin_array();
  for (const std::string& reason : ranked.reasons) json.string(reason);
  json.end_array();
}

void write_ranked_place(io::JsonWriter& json, const RankedPlace& ranked) {
  json.begin_object();
  write_place_members(json, ranked.place);
  write_rank_members(json, ranked);
  json.end_object();
}

void write_table(Console& console, std::span<const RankedPlace> places) {
  if (places.empty()) return;
  TextTable table(
      {{"name"}, {"in"}, {"lat,lon"}, {"radius", Align::right}, {"kind"}, {"id"}, {"match"}, {"score", Align::right}});
  for (const RankedPlace& ranked : places) {
    const Place& place = ranked.place;
    const bool shows_other = !ranked.matched_name.empty() && ranked.matched_name != place.name;
    table.add_row({shows_other ? fmt::format("{} ({})", place.name, ranked.matched_name) : place.name,
                   describe_surroundings(place), describe_position(place.position), describe_length(place.radius),
                   place.feature, place.id, std::string(name_of(ranked.match)), fmt::format("{:.2f}", ranked.score)});
  }
  table.write(console);
  for (const RankedPlace& ranked : places)
    for (const std::string& reason : ranked.reasons) console.write_line(fmt::format("{}: {}", ranked.place.id, reason));
}

void write_csv(Console& console, std::span<const RankedPlace> places) {
  console.write_line("id,name,lat,lon,radius_m,feature,country,admin,population,score,match,matched_name");
  for (const RankedPlace& ranked : places) {
    const Place& place = ranked.place;
    console.write_line(
        make_csv_line({place.id, place.name, write_degrees(place.position.lat), write_degrees(place.position.lon),
                       fmt::format("{:.0f}", place.radius.value), place.feature, place.country,
                       fmt::format("{}", fmt::join(place.admin, "|")), std::to_string(place.population),
                       fmt::format("{:.4f}", ranked.score), std::string(name_of(ranked.match)), ranked.matched_name}));
  }
}

}  // namespace

void write_ranked_places(io::JsonWriter& json, std::span<const RankedPlace> places) {
  json.begin_array();
  for (const RankedPlace& ranked : places) write_ranked_place(json, ranked);
  json.end_array();
}

void write_find_report(Console& console, Format format, const std::string& query, std::span<const RankedPlace> places) {
  if (format == Format::table) return write_table(console, places);
  if (format == Format::csv) return write_csv(console, places);
  if (format == Format::ndjson) {
    for (const RankedPlace& ranked : places) {
      io::JsonWriter line;
      write_ranked_place(line, ranked);
      console.write_line(line.text());
    }
    return;
  }
  io::JsonWriter json(2);
  json.begin_object();
  if (format == Format::geojson) {
    json.key("type").string("FeatureCollection").key("features").begin_array();
    for (const RankedPlace& ranked : places)
      write_place_feature(json, ranked.place, [&](io::JsonWriter& more) { write_rank_members(more, ranked); });
    json.end_array();
  } else {
    json.key("query").string(query).key("places");
    write_ranked_places(json, places);
  }
  console.write_line(json.end_object().text());
}

}  // namespace toise::cli
