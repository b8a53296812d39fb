// Times calls one by one: each query's best of three turns, so that what else the machine does is left out.
#pragma once
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace toise::bench {

struct Times {
  double mean = 0;  // microseconds
  double median = 0;
  double p99 = 0;
  double worst = 0;
};

inline Times summarise(std::vector<double> times) {
  if (times.empty()) return {};
  std::sort(times.begin(), times.end());
  double sum = 0;
  for (const double each : times) sum += each;
  return {sum / static_cast<double>(times.size()), times[times.size() / 2], times[times.size() * 99 / 100],
          times.back()};
}

// Calls call(i) for i in [0, count), `turns` times over all.
template <typename Call>
Times measure(std::size_t count, Call call, int turns = 3) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> best(count, std::numeric_limits<double>::max());
  for (int turn = 0; turn < turns; ++turn)
    for (std::size_t i = 0; i < count; ++i) {
      const auto begin = Clock::now();
      call(i);
      best[i] = std::min(best[i], std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
    }
  return summarise(std::move(best));
}

inline void print_times(const std::string& what, const Times& times) {
  fmt::print("  {:<46} mean {:9.2f}  p50 {:9.2f}  p99 {:9.2f}  worst {:9.2f} us  {:>10.0f}/s\n", what, times.mean,
             times.median, times.p99, times.worst, 1e6 / std::max(times.mean, 1e-9));
}

inline void print_verdict(const std::string& aim, bool is_met, double ratio) {
  fmt::print("  {:<46} {}; the peer takes {:.1f} times as long\n", aim, is_met ? "met" : "MISSED", ratio);
}

}  // namespace toise::bench
