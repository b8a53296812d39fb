// Which sheet of a workbook becomes the table.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "core/io/tables/raw_table.hpp"
#include "core/io/tables/sheet_collector.hpp"
#include "core/io/tables/xml_events.hpp"

namespace toise::io {

// The sheet that is wanted by name, or by its number from 1; with "" the first that holds anything.
class SheetChoice {
 public:
  SheetChoice(std::string path, std::string wanted) : path_(std::move(path)), wanted_(std::move(wanted)) {}

  // Where the rows of this sheet go; null when it is not wanted.
  SheetCollector* open_sheet(const std::string& name);
  void close_sheet();
  // True when no later sheet can be wanted.
  bool is_made() const { return is_made_; }

  // The table, with a note that names the other sheets, and an issue when the document broke off. Throws
  // Error(bad_argument) naming the sheets when the wanted one is not there, Error(bad_data) when it broke off before
  // the first row.
  RawTable finish(const XmlEnd& end);

 private:
  std::string path_;
  std::string wanted_;
  std::vector<std::string> names_;
  std::string chosen_;
  std::unique_ptr<RawTable> table_;
  std::unique_ptr<SheetCollector> collector_;
  bool is_made_ = false;
};

// The issue of a document that breaks off or is damaged at a line, when `kept` rows had been read.
Issue make_cut_off_issue(const XmlEnd& end, std::size_t kept);

}  // namespace toise::io
