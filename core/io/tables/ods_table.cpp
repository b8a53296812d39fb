// content.xml of an ODS file as a stream of cells.
#include "core/io/tables/ods_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <functional>

#include "core/base/error.hpp"
#include "core/io/tables/sheet_choice.hpp"
#include "core/io/tables/sheet_collector.hpp"
#include "core/io/tables/sheet_value.hpp"
#include "core/io/tables/xml_events.hpp"

namespace toise::io {
namespace {

std::int64_t parse_repeat(std::string_view text, std::int64_t most) {
  std::int64_t value = 1;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::clamp<std::int64_t>(value, 1, most);
}

class OdsHandler : public XmlHandler {
 public:
  explicit OdsHandler(SheetChoice& choice) : choice_(choice) {}

  void open(std::string_view name, const std::vector<XmlAttribute>& attributes) override {
    if (skipped_depth_ > 0 || name == "annotation" || name == "tracked-changes") {
      ++skipped_depth_;
    } else if (name == "table") {
      collector_ = choice_.open_sheet(table_name(attributes));
      row_number_ = 1;
    } else if (name == "table-row") {
      cells_.clear();
      pending_ = 0;
      row_repeat_ = repeat_of(attributes, "number-rows-repeated", most_sheet_rows);
    } else if (name == "table-cell" || name == "covered-table-cell") {
      open_cell(attributes);
    } else if (name == "p" && is_in_cell_) {
      if (paragraphs_++ > 0) text_ += '\n';
    } else if (is_in_cell_ && name == "s") {
      text_.append(static_cast<std::size_t>(repeat_of(attributes, "c", 1000)), ' ');
    } else if (is_in_cell_ && (name == "tab" || name == "line-break")) {
      text_ += name == "tab" ? '\t' : '\n';
    }
  }

  void close(std::string_view name) override {
    if (skipped_depth_ > 0) {
      --skipped_depth_;
    } else if (name == "table-cell" || name == "covered-table-cell") {
      close_cell();
    } else if (name == "table-row") {
      if (collector_) collector_->add_row(row_number_, cells_, row_repeat_);
      row_number_ += row_repeat_;
    } else if (name == "table" && collector_) {
      collector_ = nullptr;
      choice_.close_sheet();
    }
  }

  void text(std::string_view text) override {
    if (is_in_cell_ && skipped_depth_ == 0 && paragraphs_ > 0) text_.append(text);
  }

 private:
  static std::int64_t repeat_of(const std::vector<XmlAttribute>& attributes, std::string_view name, std::int64_t most) {
    for (const XmlAttribute& attribute : attributes)
      if (attribute.name == name) return parse_repeat(attribute.value, most);
    return 1;
  }

  static std::string table_name(const std::vector<XmlAttribute>& attributes) {
    for (const XmlAttribute& attribute : attributes)
      if (attribute.name == "name") return std::string(attribute.value);
    return {};
  }

  void open_cell(const std::vector<XmlAttribute>& attributes) {
    is_in_cell_ = collector_ != nullptr;
    cell_repeat_ = repeat_of(attributes, "number-columns-repeated", static_cast<std::int64_t>(most_sheet_columns));
    text_.clear();
    stored_.clear();
    paragraphs_ = 0;
    for (const XmlAttribute& attribute : attributes) {
      if (attribute.name == "value") stored_ = describe_number(attribute.value);
      if (attribute.name == "date-value" || attribute.name == "boolean-value") stored_ = attribute.value;
      if (attribute.name == "time-value") stored_ = describe_duration(attribute.value);
    }
    if (stored_.ends_with("T00:00:00")) stored_.resize(stored_.size() - 9);
  }

  // Empty cells wait: a row usually ends with thousands of them.
  void close_cell() {
    if (!is_in_cell_) return;
    is_in_cell_ = false;
    const std::string& value = stored_.empty() ? text_ : stored_;
    if (value.empty()) {
      pending_ += static_cast<std::size_t>(cell_repeat_);
      return;
    }
    const std::size_t begin = std::min(cells_.size() + pending_, most_sheet_columns);
    cells_.resize(begin);
    const std::size_t count = std::min(static_cast<std::size_t>(cell_repeat_), most_sheet_columns - begin);
    cells_.insert(cells_.end(), count, value);
    pending_ = 0;
  }

  SheetChoice& choice_;
  SheetCollector* collector_ = nullptr;
  std::vector<std::string> cells_;
  std::string text_, stored_;
  std::size_t pending_ = 0;
  std::int64_t row_number_ = 1, row_repeat_ = 1, cell_repeat_ = 1;
  int skipped_depth_ = 0, paragraphs_ = 0;
  bool is_in_cell_ = false;
};

}  // namespace

bool is_ods(const ZipArchive& archive) {
  const ZipEntry* kind = archive.find("mimetype");
  if (!kind || !archive.find("content.xml")) return false;
  return archive.read(*kind, 1024).starts_with("application/vnd.oasis.opendocument.spreadsheet");
}

RawTable read_ods_table(const ZipArchive& archive, const std::string& path, const std::string& sheet) {
  SheetChoice choice(path, sheet);
  OdsHandler handler(choice);
  const ZipEntry* content = archive.find("content.xml");
  const XmlEnd end = parse_xml(
      [&](const std::function<bool(std::string_view)>& take) { archive.read(*content, unpack_limit(*content), take); },
      handler);
  RawTable table = choice.finish(end);
  table.format = "ODS";
  return table;
}

}  // namespace toise::io
