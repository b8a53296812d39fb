// Two passes over the file.
#include "core/io/incidents/incident_stream.hpp"

#include <algorithm>
#include <utility>

#include "core/io/datasets/datasets.hpp"
#include "core/io/incidents/row_reader.hpp"

namespace toise::io {
namespace {

constexpr std::size_t deciding_rows = 1024;   // more than any look at the first rows takes in
constexpr std::size_t rows_at_once = 16'384;  // of the first pass

}  // namespace

std::unique_ptr<IncidentStream> IncidentStream::open(const std::string& path, const std::string& name,
                                                     const ReadOptions& options) {
  auto file = TextTableFile::open(path);
  if (!file) return nullptr;
  return std::unique_ptr<IncidentStream>(new IncidentStream(std::move(file), name, options));
}

IncidentStream::IncidentStream(std::unique_ptr<TextTableFile> file, const std::string& name, const ReadOptions& options)
    : file_(std::move(file)), options_(options) {
  head_.path = name;
  head_.sha256 = file_->sha256();
  // Rows wider than the header add columns, which may change what the columns mean.
  for (bool is_settled = false; !is_settled;) {
    const std::vector<std::string> columns = file_->head().columns;
    choose_columns();
    look_through();
    file_->rewind();
    is_settled = file_->head().columns == columns;
  }
  note_head();
}

void IncidentStream::choose_columns() {
  columns_.reset();
  file_->read(first_, deciding_rows);
  file_->rewind();
  first_.columns = file_->head().columns;
  dataset_ = &find_dataset(first_.columns);
  choice_ = map_columns(first_, *dataset_, options_.fields);
  columns_.emplace(first_, choice_.columns, options_.crs);
}

void IncidentStream::look_through() {
  DateTally dates;
  PositionSample positions;
  over_90_ = row_count_ = 0;
  for (RawTable rows; file_->read(rows, rows_at_once);) {
    RowPositions reader(*columns_, rows);
    for (std::size_t row = 0; row < rows.cells.size(); ++row) {
      add_dates(dates, rows, row, choice_.columns);
      const ReadPosition read = reader.read(row).read;
      if (read.position) positions.add(*read.position);
      over_90_ += read.exchanged ? 1 : 0;
    }
    row_count_ += rows.cells.size();
  }
  dates_ = dates.result();
  core_ = positions.find_core();
  has_positions_ = !positions.empty();
}

void IncidentStream::note_head() {
  const RawTable& raw = file_->head();
  head_.format = raw.format;
  head_.encoding = raw.encoding;
  head_.dataset = raw.tagged.empty() ? std::string(dataset_->name) : "hxl";
  head_.columns = raw.columns;
  for (const auto& [role, column] : choice_.columns) head_.fields[role] = raw.columns[column];
  head_.field_reasons = choice_.reasons;
  for (const std::vector<Issue>& some : {raw.issues, columns_->issues()})
    for (Issue issue : some) {
      issue.file = head_.path;
      head_.add_issue(std::move(issue));
    }
  const auto date = choice_.columns.find("date");
  note_dates(head_, dates_, date == choice_.columns.end() ? "" : raw.columns[date->second]);
  if (!options_.fix) note_exchanged_columns(head_, over_90_, row_count_);
}

IncidentTable IncidentStream::make_empty_part() const {
  IncidentTable part = head_;
  part.issues.clear();
  part.unlisted_issues.clear();
  return part;
}

bool IncidentStream::read(IncidentTable& part, std::size_t most) {
  part = make_empty_part();
  RawTable raw;
  if (!file_->read(raw, most)) return false;
  raw.columns = head_.columns;
  for (Issue& issue : raw.issues) {
    issue.file = part.path;
    part.add_issue(std::move(issue));
  }
  RowPositions positions(*columns_, raw);
  ReadRows rows = read_rows(0, raw.cells.size(), part.path, {raw, choice_.columns, *dataset_, dates_}, positions);
  part.incidents = std::move(rows.found.incidents);
  part.incidents.shrink_to_fit();
  part.add_issues(std::move(rows.found));
  use_cells(part.incidents, raw, choice_.columns);
  name_incidents(part.incidents, part, raw, choice_.columns, ids_);
  name_suspects(part, rows.out_of_range, core_, has_positions_, options_.fix);
  std::stable_sort(part.issues.begin(), part.issues.end(),
                   [](const Issue& a, const Issue& b) { return a.row.value_or(0) < b.row.value_or(0); });
  part.cells = std::move(raw.cells);
  return true;
}

}  // namespace toise::io
