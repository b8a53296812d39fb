// Row by row: position, time, counts, names.
#include "core/io/incidents/make_incidents.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

#include "core/io/cells/date_cell.hpp"
#include "core/io/incidents/name_incidents.hpp"
#include "core/io/incidents/row_reader.hpp"
#include "core/io/incidents/suspect_positions.hpp"

namespace toise::io {
namespace {

constexpr std::size_t worth_a_thread = 20000;  // rows

// How the table's dates are written.
ColumnDates find_dates(const RawTable& raw, const FieldMapping& mapping) {
  DateTally tally;
  for (std::size_t row = 0; row < raw.cells.size(); ++row) add_dates(tally, raw, row, mapping);
  return tally.result();
}

// The incidents and issues of the second part behind those of the first; the positions that rows would have exchanged.
std::vector<std::optional<LonLat>> join(ReadRows first, ReadRows second, std::size_t middle, IncidentTable& table) {
  table.incidents = std::move(first.found.incidents);
  table.incidents.append(second.found.incidents);
  table.incidents.shrink_to_fit();
  table.add_issues(std::move(first.found));
  table.add_issues(std::move(second.found));
  if (first.out_of_range.empty()) return std::move(second.out_of_range);
  for (std::size_t row = middle; row < second.out_of_range.size(); ++row)
    first.out_of_range[row] = second.out_of_range[row];
  return std::move(first.out_of_range);
}

}  // namespace

void make_incidents(IncidentTable& table, const RawTable& raw, const FieldMapping& mapping, const Dataset& dataset,
                    const ReadOptions& options) {
  RowPositions positions(raw, mapping, options.crs);
  for (Issue issue : positions.issues()) {
    issue.file = table.path;
    table.add_issue(std::move(issue));
  }
  const RowPlan plan{raw, mapping, dataset, find_dates(raw, mapping)};
  const auto date = mapping.find("date");
  note_dates(table, plan.dates, date == mapping.end() ? "" : raw.columns[date->second]);
  const std::size_t rows = raw.cells.size();
  // Rows know nothing of each other: the first half is read beside the second where there are many.
  const std::size_t middle = rows < worth_a_thread ? 0 : rows / 2;
  std::future<ReadRows> beside;
  if (middle > 0)
    beside = std::async(std::launch::async, [&] {
      RowPositions own(raw, mapping, options.crs);
      return read_rows(0, middle, table.path, plan, own);
    });
  ReadRows second = read_rows(middle, rows, table.path, plan, positions);
  ReadRows first = middle > 0 ? beside.get() : ReadRows{};
  const auto out_of_range = join(std::move(first), std::move(second), middle, table);
  use_cells(table.incidents, raw, mapping);
  // Ids are given beside the look at the positions; their issues stand before those.
  IncidentTable named;
  named.path = table.path;
  auto naming = std::async(rows < worth_a_thread ? std::launch::deferred : std::launch::async, [&] {
    KnownIds ids;
    name_incidents(table.incidents, named, raw, mapping, ids);
  });
  const auto before = static_cast<std::ptrdiff_t>(table.issues.size());
  find_suspect_positions(table, out_of_range, options.fix);
  naming.get();
  std::vector<Issue> suspects(std::make_move_iterator(table.issues.begin() + before),
                              std::make_move_iterator(table.issues.end()));
  table.issues.erase(table.issues.begin() + before, table.issues.end());
  table.add_issues(std::move(named));
  std::move(suspects.begin(), suspects.end(), std::back_inserter(table.issues));
  std::stable_sort(table.issues.begin(), table.issues.end(),
                   [](const Issue& a, const Issue& b) { return a.row.value_or(0) < b.row.value_or(0); });
}

}  // namespace toise::io
