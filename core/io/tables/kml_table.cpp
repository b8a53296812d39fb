// KML 2.2 (OGC 07-147r2) and Google's tracks, as a stream of elements.
#include "core/io/tables/kml_table.hpp"

#include <cstdint>

#include <fmt/format.h>

#include "core/base/error.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/tables/record_filler.hpp"
#include "core/io/tables/sheet_choice.hpp"
#include "core/io/tables/xml_events.hpp"
#include "core/io/tables/xml_geometry.hpp"

namespace toise::io {
namespace {

std::string value_of(const std::vector<XmlAttribute>& attributes, std::string_view name) {
  for (const XmlAttribute& attribute : attributes)
    if (attribute.name == name) return std::string(attribute.value);
  return {};
}

class KmlHandler : public XmlHandler {
 public:
  explicit KmlHandler(RawTable& table) : table_(table), filler_(table) {}

  void open(std::string_view name, const std::vector<XmlAttribute>& attributes) override {
    text_.clear();
    if (name == "Folder" || name == "Document") folders_.push_back({name == "Folder", ""});
    if (name == "NetworkLink") is_in_network_link_ = true;
    if (name == "Style" || name == "StyleMap" || name == "Schema" || name == "LookAt" || name == "Camera") ++styles_;
    if (name == "Placemark") open_placemark(attributes);
    if (!is_in_placemark_) return;
    if (name == "Data" || name == "SimpleData") data_name_ = value_of(attributes, "name");
    if (name == "link") set("link", value_of(attributes, "href"));
    if (is_geometry(name)) geometry_.open(kind_of(name));
  }

  void close(std::string_view name) override {
    const std::string text(trimmed(text_));
    text_.clear();
    if ((name == "Folder" || name == "Document") && !folders_.empty()) folders_.pop_back();
    if (name == "NetworkLink") is_in_network_link_ = false;
    if (name == "Style" || name == "StyleMap" || name == "Schema" || name == "LookAt" || name == "Camera") --styles_;
    if (is_in_network_link_ && name == "href") note_link(text);
    if (name == "Placemark" && is_in_placemark_) close_placemark();
    if (styles_ > 0) return;
    if (is_in_placemark_)
      close_part(name, text);
    else if (name == "name" && !folders_.empty() && !is_in_network_link_ && folders_.back().name.empty())
      folders_.back().name = text;
  }

  void text(std::string_view text) override { text_.append(text); }

  void finish() { filler_.finish(); }

 private:
  struct Level {
    bool is_folder = false;  // else a document, whose name is no column
    std::string name;
  };

  static bool is_geometry(std::string_view name) {
    return name == "Point" || name == "LineString" || name == "LinearRing" || name == "Polygon" || name == "Track";
  }

  static XmlGeometry::Kind kind_of(std::string_view name) {
    if (name == "Point") return XmlGeometry::Kind::point;
    return name == "Polygon" ? XmlGeometry::Kind::polygon : XmlGeometry::Kind::line;
  }

  void open_placemark(const std::vector<XmlAttribute>& attributes) {
    is_in_placemark_ = true;
    filler_.begin_record(static_cast<std::int64_t>(table_.rows.size()) + 1);
    set("id", value_of(attributes, "id"));
    std::string path;
    for (const Level& level : folders_)
      if (level.is_folder && !level.name.empty()) path.append(path.empty() ? "" : " / ").append(level.name);
    set("Folder", path);
  }

  void close_part(std::string_view name, const std::string& text) {
    if (name == "name") set("Name", text);
    for (const std::string_view same : {"description", "begin", "end", "address", "phoneNumber", "Snippet", "snippet"})
      if (name == same) set(same, text);
    if (name == "when") set_when(text);
    if (name == "value" || name == "SimpleData") filler_.set(data_name_.empty() ? "value" : data_name_, text);
    if (name == "coordinates") geometry_.add_tuples(text, XmlGeometry::Order::lon_lat_comma);
    if (name == "coord") geometry_.add_tuples(text, XmlGeometry::Order::lon_lat_space);
    if (is_geometry(name)) geometry_.close();
  }

  // A track has many: the first is its begin, the last its end.
  void set_when(const std::string& text) {
    if (!has_when_) set("timestamp", text);
    if (has_when_) filler_.set("end", text);
    has_when_ = true;
  }

  void set(std::string_view column, std::string_view text) {
    if (!text.empty()) filler_.set(column, text);
  }

  void close_placemark() {
    is_in_placemark_ = false;
    has_when_ = false;
    filler_.set_position(geometry_.take_position());
  }

  void note_link(const std::string& address) {
    table_.issues.push_back({Severity::note,
                             "network_link",
                             fmt::format("the file points to more at {}; addresses in a file are never followed: fetch "
                                         "it and name it beside this file",
                                         address),
                             "",
                             {},
                             ""});
  }

  RawTable& table_;
  RecordFiller filler_;
  XmlGeometry geometry_;
  std::vector<Level> folders_;
  std::string text_, data_name_;
  int styles_ = 0;
  bool is_in_placemark_ = false, is_in_network_link_ = false, has_when_ = false;
};

}  // namespace

RawTable read_kml_table(std::string_view document, const std::string& path) {
  RawTable table;
  table.format = "KML";
  KmlHandler handler(table);
  const XmlEnd end = parse_xml(document, handler);
  handler.finish();
  if (!end.fault.empty() && table.cells.empty())
    throw Error(ErrorCode::bad_data, fmt::format("{}: no KML: {} at line {}", path, end.fault, end.line));
  if (!end.fault.empty()) table.issues.push_back(make_cut_off_issue(end, table.cells.size()));
  return table;
}

}  // namespace toise::io
