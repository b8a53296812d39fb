// The rows of the table of incidents: those that the filter shows, in the order of a column.
#pragma once
#include <cstdint>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "viewer/state/table_columns.hpp"

namespace toise::viewer {

struct TableSort {
  std::string column = "no";
  bool descending = false;
  bool operator==(const TableSort&) const = default;
};

// Incidents of which the column states nothing come last, either way; equal ones in the order of the files.
std::vector<std::uint32_t> sort_items(const SortKeys& keys, bool descending);

// Sorting and filtering run on a thread of their own where there are many rows: the old rows stay until the new ones
// are there.
class TableOrder {
 public:
  TableSort sort;
  std::vector<std::string> chosen;  // captions of the columns shown, in order; follow() fills it for new incidents

  // Starts what a change of the sort, the filter or the incidents asks for. `wait`: has it done when this returns.
  void follow(const Session& session, bool wait);
  // Takes rows that are ready; true when they have changed.
  bool poll();
  // Waits for rows that are on their way.
  void finish();
  bool is_busy() const { return job_.valid(); }

  const std::vector<TableColumn>& columns() const { return columns_; }
  const TableColumn* find_column(std::string_view name) const;
  // Numbers of incidents.
  const std::vector<std::uint32_t>& rows() const { return rows_; }

 private:
  struct Answer {
    std::shared_ptr<const std::vector<std::uint32_t>> order;
    std::vector<std::uint32_t> rows;
  };
  void take(Answer answer);

  std::vector<TableColumn> columns_;
  std::vector<std::uint32_t> rows_;
  std::shared_ptr<const std::vector<std::uint32_t>> order_;  // all incidents, sorted
  TableSort ordered_by_;
  std::uint64_t incidents_seen_ = 0;  // revision of the session
  std::uint64_t filter_seen_ = 0;     // revision of its points
  std::future<Answer> job_;
};

}  // namespace toise::viewer
