// Records of JSON to rows, by simdjson.
#include "core/io/tables/json_table.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>
#include <simdjson.h>

#include "core/base/error.hpp"
#include "core/io/door/gdal_module.hpp"
#include "core/io/tables/record_filler.hpp"

namespace toise::io {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

std::string text_of(const element& value) {
  switch (value.type()) {
    case element_type::STRING:
      return std::string(std::string_view(value));
    case element_type::INT64:
      return fmt::format("{}", std::int64_t(value));
    case element_type::UINT64:
      return fmt::format("{}", std::uint64_t(value));
    case element_type::DOUBLE:
      return fmt::format("{}", double(value));
    case element_type::BOOL:
      return bool(value) ? "true" : "false";
    case element_type::NULL_VALUE:
      return {};
    default:
      return simdjson::minify(value);
  }
}

std::optional<LonLat> position_of(const element& geometry) {
  std::string_view type;
  simdjson::dom::array coordinates;
  if (geometry["type"].get(type)) return std::nullopt;
  if (type != "Point") return gdal_module().find_representative(simdjson::minify(geometry));
  double lon = 0;
  double lat = 0;
  if (geometry["coordinates"].get(coordinates) || coordinates.at(0).get(lon) || coordinates.at(1).get(lat))
    return std::nullopt;
  return LonLat{lon, lat};
}

// Records of JSON to records of the table.
class JsonFiller {
 public:
  explicit JsonFiller(RawTable& table) : table_(table), filler_(table) {}

  // A feature or any other object; what is neither is passed over.
  void add(const element& record, std::string_view group = {}) {
    std::string_view type;
    simdjson::dom::object object;
    if (!record["type"].get(type) && type == "Feature") {
      has_features_ = true;
      add_feature(record);
    } else if (!record.get(object)) {
      begin();
      if (!group.empty()) filler_.set("group", group);
      add_members(object);
    }
  }

  void finish() {
    filler_.finish();
    if (!has_features_) table_.positions.clear();
  }

  bool has_features() const { return has_features_; }

 private:
  void begin() { filler_.begin_record(static_cast<std::int64_t>(table_.rows.size()) + 1); }

  void add_feature(const element& feature) {
    begin();
    simdjson::dom::object properties;
    element part;
    if (!feature["id"].get(part)) filler_.set("id", text_of(part));
    if (!feature["properties"].get(properties)) add_members(properties);
    if (!feature["geometry"].get(part) && part.type() == element_type::OBJECT) filler_.set_position(position_of(part));
  }

  void add_members(const simdjson::dom::object& object) {
    for (const auto member : object) filler_.set(member.key, text_of(member.value));
  }

  RawTable& table_;
  RecordFiller filler_;
  bool has_features_ = false;
};

bool is_list_of_objects(const element& value) {
  simdjson::dom::array list;
  if (value.get(list)) return false;
  for (const auto item : list) return item.type() == element_type::OBJECT;
  return false;
}

void add_list(JsonFiller& filler, const element& list, std::string_view group = {}) {
  for (const auto record : simdjson::dom::array(list)) filler.add(record, group);
}

// {"data": [...]}, or {"north": [...], "south": [...]}, whose keys become a column.
void add_lists_of(JsonFiller& filler, const simdjson::dom::object& object) {
  std::size_t lists = 0;
  for (const auto member : object) lists += is_list_of_objects(member.value) ? 1 : 0;
  for (const auto member : object)
    if (is_list_of_objects(member.value)) add_list(filler, member.value, lists > 1 ? member.key : std::string_view{});
}

std::string fill(JsonFiller& filler, const element& root) {
  std::string_view type;
  element features;
  simdjson::dom::object object;
  if (!root["type"].get(type) && (type == "FeatureCollection" || type == "Feature")) {
    if (!root["features"].get(features) && features.type() == element_type::ARRAY) add_list(filler, features);
    if (type == "Feature") filler.add(root);
    return "GeoJSON";
  }
  if (is_list_of_objects(root))
    add_list(filler, root);
  else if (!type.empty())
    return "JSON";  // TopoJSON and its like: for GDAL
  else if (!root.get(object))
    add_lists_of(filler, object);
  return "JSON";
}

// One object a line; a bad line is an issue.
void fill_from_lines(RawTable& table, JsonFiller& filler, std::string_view text) {
  simdjson::dom::parser parser;
  std::int64_t number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.starts_with('\x1E')) line.remove_prefix(1);  // RFC 8142, GeoJSON text sequences
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    element record;
    const auto failure = parser.parse(line.data(), line.size()).get(record);
    const std::size_t before = table.rows.size();
    if (!failure) filler.add(record);
    for (std::size_t i = before; i < table.rows.size(); ++i) table.rows[i] = number;
    if (failure)
      table.issues.push_back(
          {Severity::error, "bad_json",
           fmt::format("the line is not JSON ({}); it is passed over", simdjson::error_message(failure)), "", number,
           ""});
  }
}

bool is_one_object_a_line(std::string_view text) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || text.find_first_not_of(" \t\r\n", end) == std::string_view::npos) return false;
  simdjson::dom::parser parser;
  element first;
  std::string_view line = text.substr(0, end);
  if (line.starts_with('\x1E')) line.remove_prefix(1);
  return !parser.parse(line.data(), line.size()).get(first) && first.type() == element_type::OBJECT;
}

}  // namespace

std::optional<RawTable> parse_json_table(const std::string& bytes, const std::string& path) {
  RawTable table;
  table.encoding = "UTF-8";
  JsonFiller filler(table);
  std::string_view text = bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (is_one_object_a_line(text)) {
    fill_from_lines(table, filler, text);
    table.format = !filler.has_features() ? "NDJSON" : "GeoJSON (one feature a line)";
  } else {
    simdjson::dom::parser parser;
    element root;
    const auto failure = parser.parse(text.data(), text.size()).get(root);
    if (failure)
      throw Error(ErrorCode::bad_data,
                  fmt::format("{}: not JSON: {}; the file may be cut off", path, simdjson::error_message(failure)));
    table.format = fill(filler, root);
    if (table.rows.empty() && table.format != "GeoJSON") return std::nullopt;
  }
  filler.finish();
  return table;
}

}  // namespace toise::io
