// Alert, info, area: three levels whose values go down into each row.
#include "core/io/tables/cap_table.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

#include "core/base/error.hpp"
#include "core/io/cells/number_cell.hpp"
#include "core/io/tables/record_filler.hpp"
#include "core/io/tables/sheet_choice.hpp"
#include "core/io/tables/xml_events.hpp"
#include "core/io/tables/xml_geometry.hpp"

namespace toise::io {
namespace {

constexpr double metres_a_kilometre = 1000;

class CapHandler : public XmlHandler {
 public:
  explicit CapHandler(RawTable& table) : table_(table), filler_(table) {}

  void open(std::string_view name, const std::vector<XmlAttribute>&) override {
    text_.clear();
    if (name == "alert") alert_.clear();
    if (name == "info") {
      info_.clear();
      had_area_ = false;
    }
    if (name == "area") area_.clear();
    if (name == "alert" || name == "info" || name == "area") levels_.push_back(level_of(name));
    if (name == "geocode" || name == "parameter" || name == "eventCode") prefix_ = name;
    if (name == "resource") is_in_resource_ = true;
  }

  void close(std::string_view name) override {
    const std::string text(trimmed(text_));
    text_.clear();
    if (name == "area") add_row();
    if (name == "info" && !had_area_) {
      area_.clear();
      add_row();
    }
    if (name == "area" || name == "info" || name == "alert") {
      if (!levels_.empty()) levels_.pop_back();
    } else if (!levels_.empty() && !text.empty() && !is_in_resource_) {
      close_value(name, text);
    }
    if (name == "resource") is_in_resource_ = false;
    if (name == "geocode" || name == "parameter" || name == "eventCode") prefix_.clear();
  }

  void text(std::string_view text) override { text_.append(text); }

  void finish() { filler_.finish(); }

 private:
  using Values = std::vector<std::pair<std::string, std::string>>;

  Values* level_of(std::string_view name) { return name == "alert" ? &alert_ : name == "info" ? &info_ : &area_; }

  void close_value(std::string_view name, const std::string& text) {
    if (!prefix_.empty()) {
      if (name == "valueName") value_name_ = text;
      if (name == "value") levels_.back()->emplace_back(fmt::format("{}.{}", prefix_, value_name_), text);
      return;
    }
    levels_.back()->emplace_back(name, text);
    if (levels_.back() != &area_) return;
    if (name == "polygon") {
      geometry_.open(XmlGeometry::Kind::polygon);
      geometry_.add_tuples(text, XmlGeometry::Order::lat_lon_comma);
      geometry_.close();
    } else if (name == "circle") {
      add_circle(text);
    }
  }

  // "lat,lon radius" with the radius in kilometres.
  void add_circle(const std::string& text) {
    const std::size_t space = text.find(' ');
    geometry_.open(XmlGeometry::Kind::point);
    geometry_.add_tuples(text.substr(0, space), XmlGeometry::Order::lat_lon_comma);
    geometry_.close();
    const auto radius = space == std::string::npos ? std::nullopt : parse_decimal(text.substr(space + 1));
    if (radius && *radius > 0) area_.emplace_back("radius_m", fmt::format("{}", *radius * metres_a_kilometre));
  }

  void add_row() {
    had_area_ = true;
    filler_.begin_record(static_cast<std::int64_t>(table_.rows.size()) + 1);
    for (const Values* level : {&alert_, &info_, &area_})
      for (const auto& [name, value] : *level) filler_.append(name, value);
    filler_.set_position(geometry_.take_position());
  }

  RawTable& table_;
  RecordFiller filler_;
  XmlGeometry geometry_;
  Values alert_, info_, area_;
  std::vector<Values*> levels_;
  std::string text_, prefix_, value_name_;
  bool had_area_ = false, is_in_resource_ = false;
};

}  // namespace

RawTable read_cap_table(std::string_view document, const std::string& path) {
  RawTable table;
  table.format = "CAP";
  CapHandler handler(table);
  const XmlEnd end = parse_xml(document, handler);
  handler.finish();
  if (table.cells.empty())
    throw Error(ErrorCode::bad_data,
                fmt::format("{}: no alert: {}", path, end.fault.empty() ? "it has no <info> block" : end.fault));
  if (!end.fault.empty()) table.issues.push_back(make_cut_off_issue(end, table.cells.size()));
  return table;
}

}  // namespace toise::io
