// Threads take batches in turn; finished batches wait until it is their turn to be handed over.
#include "gazetteer/survey/check_rows.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>

#include "core/claims/rows/check_row.hpp"
#include "gazetteer/survey/row_place_names.hpp"

namespace toise::gazetteer {
namespace {

using Batch = std::vector<claims::CheckedClaim>;

class RowChecker {
 public:
  RowChecker(const IncidentTable& table, const Resolver& resolver, std::size_t batch)
      : table_(table),
        columns_(claims::find_row_columns(table)),
        geography_{&resolver.borders(), &resolver.areas()},
        batch_(std::max<std::size_t>(batch, 1)) {}

  std::size_t batch_count() const { return (table_.incidents.size() + batch_ - 1) / batch_; }
  std::size_t rows_of(std::size_t batch) const { return std::min(batch_, table_.incidents.size() - batch * batch_); }

  Batch check(std::size_t batch, RowPlaceNames& names) const {
    Batch claims;
    constexpr std::size_t usual = 8;  // claims of a row
    claims.reserve(rows_of(batch) * usual);
    const std::size_t begin = batch * batch_;
    for (std::size_t row = begin; row < begin + rows_of(batch); ++row)
      claims::check_row(table_, columns_, row, names, geography_, claims);
    return claims;
  }

 private:
  const IncidentTable& table_;
  claims::RowColumns columns_;
  claims::Geography geography_;
  std::size_t batch_;
};

class ParallelCheck {
 public:
  // `names`: one of each thread.
  ParallelCheck(const RowChecker& checker, std::span<const std::unique_ptr<RowPlaceNames>> names)
      : checker_(checker), most_ahead_(4 * names.size()) {
    for (const auto& own : names) threads_.emplace_back([this, &own] { work(*own); });
  }

  ~ParallelCheck() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  ParallelCheck(const ParallelCheck&) = delete;
  ParallelCheck& operator=(const ParallelCheck&) = delete;

  Batch wait_for(std::size_t batch) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return done_.contains(batch) || failure_; });
    if (failure_) std::rethrow_exception(failure_);
    Batch claims = std::move(done_.at(batch));
    done_.erase(batch);
    taken_ = batch + 1;
    changed_.notify_all();
    return claims;
  }

 private:
  std::optional<std::size_t> next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || next_ >= checker_.batch_count() || next_ < taken_ + most_ahead_; });
    if (stopped_ || next_ >= checker_.batch_count()) return std::nullopt;
    return next_++;
  }

  void work(RowPlaceNames& names) {
    try {
      while (const auto batch = next()) {
        Batch claims = checker_.check(*batch, names);
        const std::lock_guard lock(mutex_);
        done_.emplace(*batch, std::move(claims));
        changed_.notify_all();
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      failure_ = std::current_exception();
      changed_.notify_all();
    }
  }

  const RowChecker& checker_;
  std::size_t most_ahead_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Batch> done_;
  std::size_t next_ = 0;
  std::size_t taken_ = 0;
  bool stopped_ = false;
  std::exception_ptr failure_;
  std::vector<std::thread> threads_;
};

}  // namespace

RowsCheck::RowsCheck(const Resolver& resolver, const CheckRowsOptions& options)
    : resolver_(resolver), options_(options) {}

RowsCheck::~RowsCheck() = default;

void RowsCheck::check(const IncidentTable& table, const TakeClaims& take) {
  const RowChecker checker(table, resolver_, options_.batch);
  const std::size_t wanted = options_.jobs > 0 ? options_.jobs : std::max(1U, std::thread::hardware_concurrency());
  const std::size_t jobs = std::max<std::size_t>(1, std::min(wanted, checker.batch_count()));
  while (names_.size() < jobs) names_.push_back(std::make_unique<RowPlaceNames>(resolver_));
  if (jobs == 1) {
    for (std::size_t batch = 0; batch < checker.batch_count(); ++batch)
      take(checker.check(batch, *names_.front()), checker.rows_of(batch));
    return;
  }
  ParallelCheck parallel(checker, std::span(names_).first(jobs));
  for (std::size_t batch = 0; batch < checker.batch_count(); ++batch)
    take(parallel.wait_for(batch), checker.rows_of(batch));
}

void check_rows(const IncidentTable& table, const Resolver& resolver, const CheckRowsOptions& options,
                const TakeClaims& take) {
  RowsCheck(resolver, options).check(table, take);
}

}  // namespace toise::gazetteer
