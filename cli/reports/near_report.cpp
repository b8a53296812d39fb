// Surroundings as sentences and table, JSON, GeoJSON and CSV.
#include "cli/reports/near_report.hpp"

#include <fmt/format.h>

#include "cli/reports/near_words.hpp"
#include "cli/reports/place_json.hpp"
#include "cli/reports/place_words.hpp"
#include "cli/terminal/csv_line.hpp"
#include "cli/terminal/text_table.hpp"
#include "core/text/compass.hpp"

namespace toise::cli {
namespace {

using gazetteer::NearbyPlace;
using gazetteer::Surroundings;

void write_table(Console& console, const gazetteer::IndexView& index, const Place& place, const Surroundings& around) {
  console.write_line(describe_where(index, place, around));
  console.write_line("position " + describe_position(place.position));
  const std::string areas = describe_areas(around);
  console.write_line(areas.empty() ? "in no country that the gazetteer has an outline of" : "in " + areas);
  if (around.border)
    console.write_line(fmt::format("{} from the land border {}, nearest at {}",
                                   describe_length(around.border->distance), describe_border(index, around),
                                   describe_position(around.border->nearest)));
  if (around.nearest.empty()) return;
  console.write_line("");
  TextTable table({{"distance", Align::right}, {"to the"}, {"of"}, {"in"}, {"lat,lon"}, {"id"}});
  for (const NearbyPlace& near : around.nearest)
    table.add_row({describe_length(near.distance), std::string(text::compass_point(near.bearing)), near.place.name,
                   describe_surroundings(near.place), describe_position(near.place.position), near.place.id});
  table.write(console);
}

void write_csv(Console& console, const Surroundings& around) {
  console.write_line("id,name,lat,lon,country,distance_m,bearing_deg,compass");
  for (const NearbyPlace& near : around.nearest)
    console.write_line(make_csv_line(
        {near.place.id, near.place.name, write_degrees(near.place.position.lat), write_degrees(near.place.position.lon),
         near.place.country, fmt::format("{:.1f}", near.distance.value), fmt::format("{:.1f}", near.bearing.value),
         std::string(text::compass_point(near.bearing))}));
}

void write_nearby_members(io::JsonWriter& json, const NearbyPlace& near) {
  json.key("distance_m").number(near.distance.value, length_decimals);
  json.key("bearing_deg").number(near.bearing.value, angle_decimals);
  json.key("compass").string(text::compass_point(near.bearing));
}

void write_border(io::JsonWriter& json, const geo::NearestBorder& border) {
  json.begin_object().key("distance_m").number(border.distance.value, length_decimals);
  json.key("lat")
      .number(border.nearest.lat, position_decimals)
      .key("lon")
      .number(border.nearest.lon, position_decimals);
  json.key("countries").begin_array().string(border.a).string(border.b).end_array().end_object();
}

void write_json(io::JsonWriter& json, const gazetteer::IndexView& index, const Place& place,
                const Surroundings& around) {
  json.begin_object().key("place");
  write_place(json, &place);
  json.key("words").string(describe_where(index, place, around));
  json.key("nearest").begin_array();
  for (const NearbyPlace& near : around.nearest) {
    json.begin_object();
    write_place_members(json, near.place);
    write_nearby_members(json, near);
    json.end_object();
  }
  json.end_array().key("country");
  write_place(json, around.country ? &*around.country : nullptr);
  json.key("admin").begin_array();
  for (const Place& area : around.admin) write_place(json, &area);
  json.end_array().key("border");
  if (around.border)
    write_border(json, *around.border);
  else
    json.null();
  json.end_object();
}

}  // namespace

void write_near_report(Console& console, Format format, const gazetteer::IndexView& index, const Place& place,
                       const Surroundings& around) {
  if (format == Format::table) return write_table(console, index, place, around);
  if (format == Format::csv) return write_csv(console, around);
  io::JsonWriter json(2);
  if (format == Format::geojson) {
    json.begin_object().key("type").string("FeatureCollection").key("features").begin_array();
    for (const NearbyPlace& near : around.nearest)
      write_place_feature(json, near.place, [&](io::JsonWriter& more) { write_nearby_members(more, near); });
    json.end_array().end_object();
  } else {
    write_json(json, index, place, around);
  }
  console.write_line(json.text());
}

}  // namespace toise::cli
