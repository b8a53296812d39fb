// The incidents of a large file some rows at a time, in memory that grows by 16 bytes a row: their ids.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "core/io/cells/date_cell.hpp"
#include "core/io/datasets/dataset.hpp"
#include "core/io/incidents/map_columns.hpp"
#include "core/io/incidents/name_incidents.hpp"
#include "core/io/incidents/read_incidents.hpp"
#include "core/io/incidents/row_position.hpp"
#include "core/io/incidents/suspect_positions.hpp"
#include "core/io/tables/text_table_file.hpp"
#include "core/model/incident_table.hpp"

namespace toise::io {

// The file is read twice: first for what only all rows show (the order of day and month, where the positions lie, how
// wide the rows are), then for the incidents. They and their issues are those of read_incidents(); only the box of
// positions is that of a sample, where there are more than PositionSample::most_kept.
class IncidentStream {
 public:
  // Null for a file that is no delimited text in UTF-8: read_incidents() has to read it whole. `name`: of the file in
  // issues. Throws what read_incidents() throws.
  static std::unique_ptr<IncidentStream> open(const std::string& path, const std::string& name,
                                              const ReadOptions& options);

  // All but rows: path, format, data set, columns and roles, and the issues that name no row.
  const IncidentTable& head() const { return head_; }
  std::size_t row_count() const { return row_count_; }

  // The next rows, at most `most`, with their issues, in the place of what `part` held. False when there is none.
  bool read(IncidentTable& part, std::size_t most);

 private:
  IncidentStream(std::unique_ptr<TextTableFile> file, const std::string& name, const ReadOptions& options);
  void choose_columns();
  void look_through();
  void note_head();
  IncidentTable make_empty_part() const;

  std::unique_ptr<TextTableFile> file_;
  ReadOptions options_;
  RawTable first_;  // the rows that decide what the columns are
  const Dataset* dataset_ = nullptr;
  ColumnChoice choice_;
  std::optional<RowPositions> columns_;
  ColumnDates dates_;
  std::optional<CoreBox> core_;
  bool has_positions_ = false;
  std::size_t over_90_ = 0;
  std::size_t row_count_ = 0;
  KnownIds ids_;
  IncidentTable head_;
};

}  // namespace toise::io
