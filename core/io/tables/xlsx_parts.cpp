// Small handlers, one a part.
#include "core/io/tables/xlsx_parts.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <functional>
#include <map>

#include "core/base/error.hpp"
#include "core/io/tables/xml_events.hpp"

namespace toise::io {
namespace {

std::string value_of(const std::vector<XmlAttribute>& attributes, std::string_view name) {
  for (const XmlAttribute& attribute : attributes)
    if (attribute.name == name) return std::string(attribute.value);
  return {};
}

int number_of(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

class WorkbookHandler : public XmlHandler {
 public:
  explicit WorkbookHandler(XlsxParts& parts) : parts_(parts) {}
  std::vector<std::string> relations;  // of each sheet

  void open(std::string_view name, const std::vector<XmlAttribute>& attributes) override {
    if (name == "sheet") {
      parts_.sheets.push_back({value_of(attributes, "name"), ""});
      relations.push_back(value_of(attributes, "id"));
    } else if (name == "workbookPr") {
      const std::string value = value_of(attributes, "date1904");
      if (value == "1" || value == "true") parts_.epoch = Epoch::year_1904;
    }
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  XlsxParts& parts_;
};

class RelationsHandler : public XmlHandler {
 public:
  std::map<std::string, std::string> targets;

  void open(std::string_view name, const std::vector<XmlAttribute>& attributes) override {
    if (name == "Relationship") targets[value_of(attributes, "Id")] = value_of(attributes, "Target");
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
};

// <si><t>..</t></si> or runs <si><r><t>..</t></r>..</si>; phonetic guides (<rPh>) are no text of the cell.
class TextsHandler : public XmlHandler {
 public:
  explicit TextsHandler(CellTable& texts) : texts_(texts) {}

  void open(std::string_view name, const std::vector<XmlAttribute>&) override {
    if (name == "si") text_.clear();
    if (name == "rPh") is_phonetic_ = true;
    is_in_text_ = name == "t" && !is_phonetic_;
  }
  void close(std::string_view name) override {
    is_in_text_ = false;
    if (name == "rPh") is_phonetic_ = false;
    if (name != "si") return;
    const std::array<std::string_view, 1> cell{text_};
    texts_.append_row(cell);
  }
  void text(std::string_view text) override {
    if (is_in_text_) text_.append(text);
  }

 private:
  CellTable& texts_;
  std::string text_;
  bool is_in_text_ = false;
  bool is_phonetic_ = false;
};

class StylesHandler : public XmlHandler {
 public:
  explicit StylesHandler(std::vector<DateFormat>& formats) : formats_(formats) {}

  void open(std::string_view name, const std::vector<XmlAttribute>& attributes) override {
    if (name == "numFmt") codes_[number_of(value_of(attributes, "numFmtId"))] = value_of(attributes, "formatCode");
    if (name == "cellXfs") is_in_cells_ = true;
    if (name != "xf" || !is_in_cells_) return;
    const int number = number_of(value_of(attributes, "numFmtId"));
    const auto code = codes_.find(number);
    formats_.push_back(code != codes_.end() ? find_date_format(code->second) : find_builtin_date_format(number));
  }
  void close(std::string_view name) override {
    if (name == "cellXfs") is_in_cells_ = false;
  }
  void text(std::string_view) override {}

 private:
  std::vector<DateFormat>& formats_;
  std::map<int, std::string> codes_;
  bool is_in_cells_ = false;
};

void read_part(const ZipArchive& archive, std::string_view name, XmlHandler& handler) {
  const ZipEntry* entry = archive.find(name);
  if (!entry) return;
  parse_xml(
      [&](const std::function<bool(std::string_view)>& take) { archive.read(*entry, unpack_limit(*entry), take); },
      handler);
}

// A target is relative to xl/, or absolute from the archive's root.
std::string part_name(const std::string& target) {
  if (target.starts_with('/')) return target.substr(1);
  return target.empty() ? target : "xl/" + target;
}

}  // namespace

XlsxParts read_xlsx_parts(const ZipArchive& archive, const std::string& path) {
  XlsxParts parts;
  WorkbookHandler workbook(parts);
  read_part(archive, "xl/workbook.xml", workbook);
  if (parts.sheets.empty())
    throw Error(ErrorCode::bad_data,
                fmt::format("{}: the workbook is damaged: it names no sheets; save it again", path));
  RelationsHandler relations;
  read_part(archive, "xl/_rels/workbook.xml.rels", relations);
  for (std::size_t i = 0; i < parts.sheets.size(); ++i) {
    parts.sheets[i].part = part_name(relations.targets[workbook.relations[i]]);
    if (!archive.find(parts.sheets[i].part)) parts.sheets[i].part = fmt::format("xl/worksheets/sheet{}.xml", i + 1);
  }
  TextsHandler texts(parts.texts);
  read_part(archive, "xl/sharedStrings.xml", texts);
  StylesHandler styles(parts.formats);
  read_part(archive, "xl/styles.xml", styles);
  return parts;
}

}  // namespace toise::io
