// check_rows on a thread.
#include "viewer/loading/row_checker.hpp"

#include <utility>

#include "core/base/error.hpp"
#include "gazetteer/survey/check_rows.hpp"

namespace toise::viewer {
namespace {

struct Stopped {};

bool asks_for_attention(const claims::CheckedClaim& claim) {
  return claim.verdict == claims::Verdict::contradicted || claim.verdict == claims::Verdict::road_plausible;
}

// Claims of a row follow each other.
void add_verdict(const claims::CheckedClaim& claim, std::vector<RowVerdict>& verdicts) {
  if (!claim.claim.row) return;
  if (verdicts.empty() || verdicts.back().row != *claim.claim.row)
    verdicts.push_back({*claim.claim.row, claim.verdict});
  else if (is_graver(claim.verdict, verdicts.back().verdict))
    verdicts.back().verdict = claim.verdict;
}

}  // namespace

RowChecker::RowChecker(const IncidentTable& table, const gazetteer::Resolver& resolver)
    : thread_([this, &table, &resolver] { run(table, resolver); }) {}

RowChecker::~RowChecker() {
  stop_ = true;
  if (thread_.joinable()) thread_.join();
}

void RowChecker::run(const IncidentTable& table, const gazetteer::Resolver& resolver) {
  std::size_t kept = 0;
  try {
    gazetteer::check_rows(table, resolver, {}, [&](std::vector<claims::CheckedClaim> claims, std::size_t) {
      if (stop_) throw Stopped{};
      const std::lock_guard lock(mutex_);
      for (claims::CheckedClaim& claim : claims) {
        add_verdict(claim, found_.verdicts);
        if (!asks_for_attention(claim) || kept == most_row_claims) continue;
        found_.claims.push_back(std::move(claim));
        ++kept;
      }
    });
  } catch (const Stopped&) {
  } catch (const Error&) {
    // A table that cannot be checked shows no claims; what is wrong with its rows stands among its issues.
  }
  is_done_ = true;
}

RowFindings RowChecker::poll() {
  const std::lock_guard lock(mutex_);
  return std::exchange(found_, {});
}

void RowChecker::wait() {
  if (thread_.joinable()) thread_.join();
}

RowFindings RowChecker::finish() {
  wait();
  return poll();
}

}  // namespace toise::viewer
