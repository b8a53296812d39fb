// One table at a time; the first good one is kept.
#include "core/io/tables/sheet_choice.hpp"

#include <fmt/format.h>

#include "core/base/error.hpp"

namespace toise::io {

SheetCollector* SheetChoice::open_sheet(const std::string& name) {
  names_.push_back(name);
  const bool is_wanted = wanted_.empty() || wanted_ == name || wanted_ == fmt::format("{}", names_.size());
  if (is_made_ || !is_wanted) return nullptr;
  table_ = std::make_unique<RawTable>();
  collector_ = std::make_unique<SheetCollector>(*table_, path_);
  return collector_.get();
}

void SheetChoice::close_sheet() {
  if (!collector_) return;
  collector_->finish();
  collector_.reset();
  if (table_->columns.empty() && wanted_.empty()) return;
  chosen_ = names_.back();
  is_made_ = true;
}

RawTable SheetChoice::finish(const XmlEnd& end) {
  if (collector_) close_sheet();
  std::string others;
  for (const std::string& name : names_)
    if (!is_made_ || name != chosen_) others += fmt::format("{}\"{}\"", others.empty() ? "" : ", ", name);
  if (!is_made_ && !end.fault.empty())
    throw Error(ErrorCode::bad_data,
                fmt::format("{}: the workbook is damaged: {}; save it again or fetch it again", path_, end.fault));
  if (!is_made_ && !wanted_.empty())
    throw Error(ErrorCode::bad_argument,
                fmt::format("{}: there is no sheet or layer \"{}\"; there are {}", path_, wanted_, others));
  if (!is_made_) throw Error(ErrorCode::bad_data, fmt::format("{}: no sheet of the workbook holds anything", path_));
  if (!others.empty())
    table_->issues.push_back(
        {Severity::note,
         "other_sheets",
         fmt::format("the sheet \"{}\" was read; there are also {}: name one with --sheet", chosen_, others),
         "",
         {},
         ""});
  if (!end.fault.empty()) table_->issues.push_back(make_cut_off_issue(end, table_->cells.size()));
  return std::move(*table_);
}

Issue make_cut_off_issue(const XmlEnd& end, std::size_t kept) {
  return {
      Severity::error,
      "cut_off",
      fmt::format("the document is damaged or cut off at line {} ({}); the {} rows before that are kept, later ones "
                  "are lost",
                  end.line, end.fault, kept),
      "",
      {},
      ""};
}

}  // namespace toise::io
