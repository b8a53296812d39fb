// Checks the claims of a table's rows on a thread of its own, while the window lives on.
#pragma once
#include <atomic>
#include <cstddef>
#include <mutex>
#include <thread>
#include <vector>

#include "core/claims/model/verdict.hpp"
#include "core/model/incident_table.hpp"
#include "gazetteer/lookup/resolver.hpp"
#include "viewer/state/session.hpp"

namespace toise::viewer {

// Claims that are contradicted or road-plausible are kept, at most so many of a table: what asks for attention. A row
// takes some 50 microseconds.
inline constexpr std::size_t most_row_claims = 50000;

struct RowFindings {
  std::vector<claims::CheckedClaim> claims;  // in the order of the rows
  std::vector<RowVerdict> verdicts;          // of each row that claims anything
};

class RowChecker {
 public:
  // Begins at once. Table and resolver must outlive this; neither may change.
  RowChecker(const IncidentTable& table, const gazetteer::Resolver& resolver);
  // Stops at the next rows.
  ~RowChecker();
  RowChecker(const RowChecker&) = delete;
  RowChecker& operator=(const RowChecker&) = delete;

  // What has come in since the last call. Never waits.
  RowFindings poll();
  // Nothing more will come after what poll() gives.
  bool is_done() const { return is_done_; }
  // Waits until all rows are checked.
  void wait();
  // The same, and gives the rest.
  RowFindings finish();

 private:
  void run(const IncidentTable& table, const gazetteer::Resolver& resolver);

  std::mutex mutex_;
  RowFindings found_;
  std::atomic<bool> stop_ = false;
  std::atomic<bool> is_done_ = false;
  std::thread thread_;
};

}  // namespace toise::viewer
