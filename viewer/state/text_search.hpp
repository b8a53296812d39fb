// Which incidents hold some words, in any of their columns and any script.
#pragma once
#include <atomic>
#include <cstdint>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/survey/survey.hpp"

namespace toise::viewer {

class Session;

// A byte an incident, in the order of the surveys: 1 where each of the query's words stands somewhere in the incident's
// cells (of a report: title, place, source and notes), without regard to case and marks. Ends early once `stop` is set.
std::vector<std::uint8_t> find_incidents_with(const std::vector<const gazetteer::Survey*>& surveys,
                                              std::string_view query, const std::atomic<bool>& stop);

// Searches on a thread of its own and then sets the session's filter.
class TextSearch {
 public:
  TextSearch() = default;
  ~TextSearch();
  TextSearch(const TextSearch&) = delete;
  TextSearch& operator=(const TextSearch&) = delete;

  // Replaces a search that is under way. A blank query lets everything through at once.
  void start(Session& session, std::string query);
  // Hands the answer to the filter when it is there; true when it was.
  bool poll(Session& session);
  // Waits for it.
  void finish(Session& session);
  // Ends the search; its query stays.
  void cancel();
  bool is_busy() const { return job_.valid(); }
  const std::string& query() const { return query_; }

 private:
  std::string query_;
  std::shared_ptr<std::atomic<bool>> stop_;
  std::future<std::vector<std::uint8_t>> job_;
};

}  // namespace toise::viewer
