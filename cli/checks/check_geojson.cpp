// One feature a line.
#include "cli/checks/check_geojson.hpp"

#include <fmt/format.h>

#include <optional>

#include "cli/checks/check_provenance.hpp"
#include "cli/reports/place_json.hpp"
#include "core/claims/model/claim_shapes.hpp"
#include "core/io/json/json_writer.hpp"

namespace toise::cli {
namespace {

void write_line(io::JsonWriter& json, const Line& line) {
  json.begin_array();
  for (const LonLat position : line)
    json.begin_array().number(position.lon, position_decimals).number(position.lat, position_decimals).end_array();
  json.end_array();
}

// Without a line the point, where there is one.
void write_geometry(io::JsonWriter& json, const MultiLine& lines, std::optional<LonLat> point) {
  if (lines.empty() && !point) {
    json.null();
    return;
  }
  if (lines.empty()) {
    json.begin_object().key("type").string("Point").key("coordinates").begin_array();
    json.number(point->lon, position_decimals).number(point->lat, position_decimals).end_array().end_object();
    return;
  }
  const bool is_one = lines.size() == 1;
  json.begin_object().key("type").string(is_one ? "LineString" : "MultiLineString").key("coordinates");
  if (!is_one) json.begin_array();
  for (const Line& line : lines) write_line(json, line);
  if (!is_one) json.end_array();
  json.end_object();
}

class CheckGeojson : public CheckWriter {
 public:
  CheckGeojson(Console& console, const gazetteer::Resolver& resolver)
      : console_(console), provenance_(make_check_provenance(resolver)) {
    console_.write("{\"type\":\"FeatureCollection\",\n\"features\":[");
  }

  void begin_file(const CheckedFile& file) override {
    path_ = file.path;
    add_input(provenance_, file);
  }

  void write_claim(const claims::CheckedClaim& checked) override {
    const claims::ClaimShapes shapes = claims::make_claim_shapes(checked);
    MultiLine rings;
    for (const Line& ring : shapes.rings)
      for (Line& piece : claims::split_at_antimeridian(ring)) rings.push_back(std::move(piece));
    write_feature(checked, "measured", claims::split_at_antimeridian(shapes.line));
    if (!rings.empty()) write_feature(checked, "stated distance", rings);
    if (!shapes.cone.empty()) write_feature(checked, "stated direction", claims::split_at_antimeridian(shapes.cone));
  }

  void end_file(const VerdictTally&) override {}

  void finish() override {
    io::JsonWriter json;
    write_provenance(json, provenance_);
    console_.write_line(fmt::format("\n],\n\"provenance\":{}}}", json.text()));
  }

 private:
  void write_feature(const claims::CheckedClaim& checked, std::string_view part, const MultiLine& lines) {
    io::JsonWriter json;
    json.begin_object().key("type").string("Feature").key("geometry");
    const auto& subject = checked.claim.subject;
    write_geometry(json, lines, subject ? std::optional(subject->place.position) : std::nullopt);
    json.key("properties").begin_object().key("file").string(path_);
    if (checked.claim.row) json.key("row").integer(*checked.claim.row);
    json.key("kind").string(claims::name_of(checked.claim.kind)).key("part").string(part);
    json.key("text").string(checked.claim.text);
    json.key("verdict").string(claims::name_of(checked.verdict)).key("reason").string(checked.reason);
    json.key("title").string(fmt::format("{}: {}", claims::name_of(checked.verdict), checked.claim.text));
    json.key("description").string(checked.reason);
    json.key("stroke").string(colour_of(checked.verdict));
    json.key("stroke-width").integer(part == "measured" ? 3 : 1);
    json.key("stroke-opacity").number(part == "measured" ? 1 : 0.6, 1);
    json.end_object().end_object();
    console_.write(is_first_ ? "\n" : ",\n");
    console_.write(json.text());
    is_first_ = false;
  }

  Console& console_;
  Provenance provenance_;
  std::string path_;
  bool is_first_ = true;
};

}  // namespace

std::string_view colour_of(claims::Verdict verdict) {
  switch (verdict) {
    case claims::Verdict::consistent:
      return "#1a7f37";
    case claims::Verdict::road_plausible:
      return "#9a6700";
    case claims::Verdict::contradicted:
      return "#cf222e";
    case claims::Verdict::undetermined:
      return "#57606a";
  }
  return "#57606a";
}

std::unique_ptr<CheckWriter> make_check_geojson(Console& console, const gazetteer::Resolver& resolver) {
  return std::make_unique<CheckGeojson>(console, resolver);
}

}  // namespace toise::cli
