// The members of a place in the order of the contract.
#include "cli/reports/place_json.hpp"

namespace toise::cli {
namespace {

void write_place_facts(io::JsonWriter& json, const Place& place) {
  json.key("radius_m").number(place.radius.value, length_decimals);
  json.key("feature").string(place.feature);
  json.key("country").string(place.country);
  json.key("admin").begin_array();
  for (const std::string& area : place.admin) json.string(area);
  json.end_array();
  json.key("population").integer(place.population);
}

}  // namespace

void write_place_members(io::JsonWriter& json, const Place& place) {
  json.key("id").string(place.id).key("name").string(place.name);
  json.key("lat").number(place.position.lat, position_decimals);
  json.key("lon").number(place.position.lon, position_decimals);
  write_place_facts(json, place);
}

void write_place(io::JsonWriter& json, const Place* place) {
  if (!place) {
    json.null();
    return;
  }
  json.begin_object();
  write_place_members(json, *place);
  json.end_object();
}

void write_place_feature(io::JsonWriter& json, const Place& place,
                         const std::function<void(io::JsonWriter&)>& write_more) {
  json.begin_object().key("type").string("Feature");
  json.key("geometry").begin_object().key("type").string("Point").key("coordinates").begin_array();
  json.number(place.position.lon, position_decimals).number(place.position.lat, position_decimals);
  json.end_array().end_object();
  json.key("properties").begin_object();
  json.key("id").string(place.id).key("name").string(place.name);
  write_place_facts(json, place);
  write_more(json);
  json.end_object().end_object();
}

}  // namespace toise::cli
