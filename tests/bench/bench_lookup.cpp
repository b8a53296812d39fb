// Times look-up against SQLite in one run, and measures how often misspelt and left-out names find their place.
// Usage: bench_lookup gazetteer.index [number of names]
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "gazetteer/lookup/nearest.hpp"
#include "gazetteer/lookup/resolver.hpp"
#include "gazetteer/names/normalise.hpp"
#include "tests/bench/sqlite_peer.hpp"

using namespace toise;
using namespace toise::gazetteer;
using Clock = std::chrono::steady_clock;

namespace {

struct Times {
  double mean = 0;
  double median = 0;
  double p99 = 0;
};

// Microseconds of each call, over all of 0 .. count - 1.
Times measure(std::size_t count, const std::function<void(std::size_t)>& call) {
  std::vector<double> times;
  times.reserve(count);
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto begin = Clock::now();
    call(i);
    times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
    sum += times.back();
  }
  std::sort(times.begin(), times.end());
  return {sum / static_cast<double>(count), times[count / 2], times[count * 99 / 100]};
}

void print(const char* what, const Times& times) {
  fmt::print("{:<44} mean {:9.2f}  p50 {:9.2f}  p99 {:9.2f} us\n", what, times.mean, times.median, times.p99);
}

struct Sample {
  PlaceRow row;
  std::string name;
};

// Main names spread evenly over all towns.
std::vector<Sample> take_names(const IndexView& index, std::size_t count) {
  std::vector<Sample> names;
  const std::size_t step = std::max<std::size_t>(index.place_count() / count, 1);
  for (std::size_t row = 0; row < index.place_count() && names.size() < count; row += step)
    names.push_back({static_cast<PlaceRow>(row), std::string(index.main_name(static_cast<PlaceRow>(row)))});
  return names;
}

// Swaps two ASCII letters in the middle; the same for the same name.
std::string misspell(std::string name) {
  for (std::size_t i = name.size() / 2; i + 1 < name.size(); ++i) {
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (!is_letter(name[i]) || !is_letter(name[i + 1]) || name[i] == name[i + 1]) continue;
    std::swap(name[i], name[i + 1]);
    return name;
  }
  return name;
}

// How often the place itself is first and among the first ten.
void print_recall(const char* what, const Resolver& resolver, const std::vector<Sample>& asked) {
  std::size_t first = 0;
  std::size_t ten = 0;
  for (const Sample& sample : asked) {
    const auto found = resolver.find({sample.name, {}, {}, false, 10, false});
    const auto id = resolver.index().id_of(sample.row);
    const auto at =
        std::find_if(found.begin(), found.end(), [&](const RankedPlace& each) { return each.place.id == id; });
    if (at == found.begin() && at != found.end()) ++first;
    if (at != found.end()) ++ten;
  }
  const double all = static_cast<double>(std::max<std::size_t>(asked.size(), 1));
  fmt::print("{:<44} first {:.1f} %  in ten {:.1f} %  of {}\n", what, 100.0 * static_cast<double>(first) / all,
             100.0 * static_cast<double>(ten) / all, asked.size());
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    fmt::print("usage: bench_lookup gazetteer.index [number of names]\n");
    return 2;
  }
  const std::size_t wanted = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 20000;
  const auto begin = Clock::now();
  const IndexView index{std::filesystem::path(arguments[1])};
  const Resolver resolver(index);
  fmt::print("open {:.2f} ms, {} places, {} bytes\n",
             std::chrono::duration<double, std::milli>(Clock::now() - begin).count(), index.place_count(),
             index.facts().bytes);

  const auto database = std::filesystem::temp_directory_path() / fmt::format("toise_bench_{}.sqlite", ::getpid());
  bench::SqlitePeer peer(index, database);
  const auto names = take_names(index, std::max<std::size_t>(wanted, 1));
  auto typos = names;
  for (Sample& sample : typos) sample.name = misspell(sample.name);
  std::size_t sum = 0;

  const Times ours = measure(names.size(), [&](std::size_t i) {
    sum += resolver.find({names[i].name, {}, {}, false, 10, false}).size();
  });
  const Times alike = measure(names.size(), [&](std::size_t i) {
    const auto hits = index.find_names(KeyKind::exact, normalise(names[i].name));
    for (std::size_t hit = 0; hit < std::min<std::size_t>(hits.size(), 10); ++hit)
      sum += index.place(hits[hit].place).name.size();
  });
  const Times theirs = measure(names.size(), [&](std::size_t i) { sum += peer.find(normalise(names[i].name)); });
  print("exact name, ten ranked places", ours);
  print("exact name, ten places unranked", alike);
  print("exact name, SQLite (ten places unranked)", theirs);
  fmt::print("ratio of medians: SQLite / unranked {:.1f}, SQLite / ranked {:.1f}\n", theirs.median / alike.median,
             theirs.median / ours.median);
  print("two letters swapped, ten ranked places", measure(typos.size(), [&](std::size_t i) {
          sum += resolver.find({typos[i].name, {}, {}, false, 10, false}).size();
        }));
  print("first four letters, ten ranked places", measure(names.size(), [&](std::size_t i) {
          sum += resolver.find({names[i].name.substr(0, 4), {}, {}, true, 10, false}).size();
        }));
  const auto shifted = [&](std::size_t i) {
    const LonLat at = index.record(names[i].row).position;
    return LonLat{at.lon * 0.999, at.lat * 0.999};
  };
  const Times near =
      measure(names.size(), [&](std::size_t i) { sum += find_nearest_rows(index, shifted(i), 1).size(); });
  const Times near_peer = measure(std::min<std::size_t>(names.size(), 2000),
                                  [&](std::size_t i) { sum += peer.find_nearest(shifted(i)) >= 0 ? 1 : 0; });
  print("nearest town", near);
  print("nearest town, SQLite (box of 1 degree)", near_peer);
  fmt::print("ratio of medians: SQLite / ours {:.1f}\n", near_peer.median / near.median);
  print_recall("main name", resolver, names);
  print_recall("two letters swapped", resolver, typos);
  std::filesystem::remove(database);
  return sum > 0 ? 0 : 1;
}
