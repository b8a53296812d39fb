// The same work for each of a number of items, on several threads.
#pragma once
#include <cstddef>
#include <functional>

namespace toise::cli {

// Calls work(i) once for each i in [0, count), on at most `jobs` threads (0: one for each processor); with one job, or
// one item, on the caller's own. Returns when all are done. The first exception that a call throws is thrown again
// here, after all threads have ended.
void run_parallel(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& work);

// The number of threads that `jobs` means: itself, or for 0 that of the processors, at least 1.
std::size_t count_threads(std::size_t jobs);

}  // namespace toise::cli
