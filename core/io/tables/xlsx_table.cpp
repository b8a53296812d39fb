// A worksheet part as a stream of cells.
#include "core/io/tables/xlsx_table.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <functional>

#include "core/io/tables/sheet_choice.hpp"
#include "core/io/tables/sheet_collector.hpp"
#include "core/io/tables/xlsx_parts.hpp"
#include "core/io/tables/xml_events.hpp"

namespace toise::io {
namespace {

// "C5" is column 2; the number after `otherwise` is given for a cell without a reference.
std::size_t column_of(std::string_view reference, std::size_t otherwise) {
  std::size_t column = 0;
  std::size_t letters = 0;
  for (const char c : reference) {
    if (c < 'A' || c > 'Z' || letters == 3) break;
    column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    ++letters;
  }
  return letters == 0 ? otherwise : column - 1;
}

template <typename Number>
Number number_of(std::string_view text, Number otherwise) {
  Number number = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

class SheetHandler : public XmlHandler {
 public:
  SheetHandler(const XlsxParts& parts, SheetCollector& collector) : parts_(parts), collector_(collector) {}

  void open(std::string_view name, const std::vector<XmlAttribute>& attributes) override {
    if (name == "row") {
      cells_.clear();
      next_column_ = 0;
      ++row_number_;
      for (const XmlAttribute& attribute : attributes)
        if (attribute.name == "r") row_number_ = number_of<std::int64_t>(attribute.value, row_number_);
    } else if (name == "c") {
      open_cell(attributes);
    } else if (name == "rPh") {
      is_phonetic_ = true;
    }
    is_in_value_ = name == "v" || (name == "t" && !is_phonetic_);
  }

  void close(std::string_view name) override {
    is_in_value_ = false;
    if (name == "rPh") is_phonetic_ = false;
    if (name == "c" && !text_.empty()) close_cell();
    if (name == "row") collector_.add_row(row_number_, cells_);
  }

  void text(std::string_view text) override {
    if (is_in_value_) text_.append(text);
  }

 private:
  void open_cell(const std::vector<XmlAttribute>& attributes) {
    std::string_view reference;
    type_.clear();
    style_ = 0;
    text_.clear();
    for (const XmlAttribute& attribute : attributes) {
      if (attribute.name == "r") reference = attribute.value;
      if (attribute.name == "t") type_ = attribute.value;
      if (attribute.name == "s") style_ = number_of<std::size_t>(attribute.value, 0);
    }
    column_ = column_of(reference, next_column_);
    next_column_ = column_ + 1;
  }

  void close_cell() {
    if (column_ >= most_sheet_columns) return;
    if (cells_.size() <= column_) cells_.resize(column_ + 1);
    cells_[column_] = value();
  }

  std::string value() const {
    if (type_ == "s") return std::string(parts_.texts.cell(number_of<std::size_t>(text_, parts_.texts.size()), 0));
    if (type_ == "b") return text_ == "1" ? "true" : "false";
    if (type_ == "d" || type_ == "str" || type_ == "inlineStr" || type_ == "e") return text_;
    if (style_ < parts_.formats.size())
      if (auto date = describe_serial(text_, parts_.formats[style_], parts_.epoch)) return *std::move(date);
    return describe_number(text_);
  }

  const XlsxParts& parts_;
  SheetCollector& collector_;
  std::vector<std::string> cells_;
  std::string type_, text_;
  std::size_t style_ = 0, column_ = 0, next_column_ = 0;
  std::int64_t row_number_ = 0;
  bool is_in_value_ = false, is_phonetic_ = false;
};

}  // namespace

bool is_xlsx(const ZipArchive& archive) {
  return archive.find("xl/workbook.xml") != nullptr;
}

RawTable read_xlsx_table(const ZipArchive& archive, const std::string& path, const std::string& sheet) {
  const XlsxParts parts = read_xlsx_parts(archive, path);
  SheetChoice choice(path, sheet);
  XmlEnd end;
  for (const XlsxSheet& one : parts.sheets) {
    SheetCollector* collector = choice.open_sheet(one.name);
    const ZipEntry* entry = archive.find(one.part);
    if (!collector || !entry) continue;
    SheetHandler handler(parts, *collector);
    end = parse_xml(
        [&](const std::function<bool(std::string_view)>& take) { archive.read(*entry, unpack_limit(*entry), take); },
        handler);
    choice.close_sheet();
  }
  RawTable table = choice.finish(end);
  table.format = "XLSX";
  return table;
}

}  // namespace toise::io
