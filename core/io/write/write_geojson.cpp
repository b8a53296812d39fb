// Features of points, with the source's columns and the canonical members.
#include "core/io/write/write_geojson.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/io/json/json_writer.hpp"
#include "core/io/write/canonical_members.hpp"

namespace toise::io {
namespace {

// RFC 7946, section 11.2: six decimals are about 10 cm; the seventh keeps what geocoders give.
constexpr int decimals = 7;

void write_value(JsonWriter& json, const MemberValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) {
    json.string(*text);
  } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
    json.integer(*whole);
  } else if (const auto* number = std::get_if<double>(&value)) {
    json.number(*number, 3);
  } else {
    json.begin_array();
    for (const std::string& item : std::get<std::vector<std::string>>(value)) json.string(item);
    json.end_array();
  }
}

void write_geometry(JsonWriter& json, const Incident& incident) {
  json.key("geometry");
  if (!incident.position || !is_valid(*incident.position)) {
    json.null();
    return;
  }
  json.begin_object().key("type").string("Point").key("coordinates").begin_array();
  json.number(incident.position->lon, decimals).number(incident.position->lat, decimals).end_array().end_object();
}

std::string make_feature(const OutputIncident& output) {
  JsonWriter json;
  json.begin_object().key("type").string("Feature");
  write_geometry(json, output.incident);
  json.key("properties").begin_object();
  std::set<std::string_view> written;  // a repeated name would make the object ambiguous (RFC 8259, section 4)
  for (const auto& [name, text] : output.columns)
    if (!is_canonical(name) && written.insert(name).second) json.key(name).string(text);
  for (const auto& [name, value] : make_members(output)) write_value(json.key(name), value);
  json.end_object().end_object();
  return json.text();
}

void write_provenance(JsonWriter& json, const Provenance& provenance) {
  json.begin_object().key("tool").string(provenance.tool).key("version").string(provenance.version);
  if (!provenance.gazetteer.empty()) json.key("gazetteer").string(provenance.gazetteer);
  if (!provenance.created.empty()) json.key("created").string(provenance.created);
  json.key("inputs").begin_array();
  for (const ProvenanceInput& input : provenance.inputs) {
    json.begin_object().key("path").string(input.path).key("sha256").string(input.sha256);
    json.key("rows").integer(input.rows).end_object();
  }
  json.end_array().key("left_out").begin_array();
  for (const LeftOut& one : provenance.left_out)
    json.begin_object().key("what").string(one.what).key("why").string(one.why).end_object();
  json.end_array();
  if (!provenance.changed.empty()) {
    json.key("changed").begin_array();
    for (const Changed& one : provenance.changed)
      json.begin_object().key("what").string(one.what).key("how").string(one.how).end_object();
    json.end_array();
  }
  json.end_object();
}

std::string make_bbox(std::span<const OutputIncident> incidents) {
  std::vector<LonLat> positions;
  for (const OutputIncident& output : incidents)
    if (output.incident.position) positions.push_back(*output.incident.position);
  const auto box = find_extent(positions);
  if (!box) return {};
  JsonWriter json;
  json.begin_array();
  for (const double edge : {box->west, box->south, box->east, box->north}) json.number(edge, decimals);
  json.end_array();
  return "\"bbox\":" + json.text() + ",\n";
}

}  // namespace

std::string make_provenance_json(const Provenance& provenance) {
  JsonWriter json;
  write_provenance(json, provenance);
  return json.text();
}

void write_geojson(std::span<const OutputIncident> incidents, const Provenance& provenance,
                   const std::function<void(std::string_view)>& out) {
  out("{\"type\":\"FeatureCollection\",\n");
  out(make_bbox(incidents));
  out("\"provenance\":" + make_provenance_json(provenance) + ",\n\"features\":[");
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    out(i == 0 ? "\n" : ",\n");
    out(make_feature(incidents[i]));
  }
  out("\n]}\n");
}

}  // namespace toise::io
