// A table of 100,000 rows, each with a text of 300 characters that states a distance: read and checked, with rows a
// second and the peak of memory. The promise: under 4 s on one core. bench_check_rows [ROWS] [JOBS]
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>

#include "core/claims/find_claims.hpp"
#include "core/claims/rows/row_statement.hpp"
#include "core/geo/geodesic.hpp"
#include "core/io/incidents/read_incidents.hpp"
#include "core/text/compass.hpp"
#include "core/text/quantity.hpp"
#include "core/text/sentences.hpp"
#include "core/text/tokens.hpp"
#include "gazetteer/lookup/resolver.hpp"
#include "gazetteer/survey/check_rows.hpp"
#include "gazetteer/survey/index_path.hpp"
#include "gazetteer/survey/row_place_names.hpp"
#include "gazetteer/survey/table_stream.hpp"

namespace {

using namespace toise;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

// Of the processor, user and system, all threads.
double processor_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peak_mib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

constexpr std::size_t town_count = 5000;  // a large country's file names some thousands of towns

std::vector<Place> pick_towns(const gazetteer::IndexView& index, std::mt19937& random) {
  std::uniform_int_distribution<gazetteer::PlaceRow> pick(0, static_cast<gazetteer::PlaceRow>(index.place_count() - 1));
  std::vector<Place> towns;
  while (towns.size() < town_count) {
    Place place = index.place(pick(random));
    if (is_area(place) || place.name.find('"') != std::string::npos || place.country_name.empty()) continue;
    towns.push_back(std::move(place));
  }
  return towns;
}

// Rows around towns of the index: the point lies at a true offset from the town, and the text states it.
void write_table(const std::string& path, std::size_t rows, const gazetteer::IndexView& index) {
  std::mt19937 random(20220203);
  std::ofstream file(path);
  file << "event_id_cnty,event_date,country,admin1,location,latitude,longitude,geo_precision,time_precision,"
          "fatalities,notes\n";
  const std::vector<Place> towns = pick_towns(index, random);
  std::uniform_int_distribution<std::size_t> pick(0, towns.size() - 1);
  std::uniform_real_distribution<double> turn(0, 360);
  std::uniform_int_distribution<int> kilometre(5, 60), day(1, 28), count(0, 30);
  for (std::size_t row = 0; row < rows; ++row) {
    const Place& place = towns[pick(random)];
    const double km = kilometre(random);
    const Degrees bearing{turn(random)};
    const LonLat point = geo::travel(place.position, bearing, kilometres(km));
    const int dead = count(random);
    std::string notes = fmt::format(
        "On {} March 2022, unidentified gunmen attacked a checkpoint {} km {} of {}, and left before the army came. At "
        "least {} people were reported killed, among them four women, and a number of houses were burnt down.",
        day(random), km, text::compass_point(bearing), place.name, dead);
    while (notes.size() < 300) notes += " The report could not be verified at once.";
    notes.resize(300, '.');
    const std::string admin1 = place.admin.empty() ? "" : place.admin.front();
    file << fmt::format("B{},{} March 2022,\"{}\",\"{}\",\"{}\",{:.4f},{:.4f},2,1,{},\"{}\"\n", row, day(random),
                        place.country_name, admin1, place.name, point.lat, point.lon, dead, notes);
  }
}

// Microseconds that it takes to read one text and find its claims, where its mentions are known.
void time_finding(const IncidentTable& table, const gazetteer::Resolver& resolver) {
  constexpr std::size_t most_texts = 10'000;
  gazetteer::RowPlaceNames names(resolver);
  std::vector<std::vector<Mention>> mentions;
  std::vector<Incident> incidents;
  for (std::size_t row = 0; row < std::min(most_texts, table.incidents.size()); ++row) {
    const Incident& incident = incidents.emplace_back(table.incidents[row]);
    Place home;
    home.position = incident.position.value_or(LonLat{});
    mentions.push_back(names.find_mentions(incident.notes, home));
  }
  const double begin = processor_seconds();
  std::size_t found = 0;
  for (std::size_t row = 0; row < mentions.size(); ++row) {
    claims::Reading reading = claims::make_reading(incidents[row].notes, incidents[row].time);
    claims::set_mentions(reading, mentions[row]);
    found += claims::find_claims(reading).size();
  }
  const double each = (processor_seconds() - begin) / static_cast<double>(std::max<std::size_t>(1, mentions.size()));
  fmt::print("all kinds of a report found in the same texts, mentions given: {:.1f} us a text, {} claims in {} texts\n",
             each * 1e6, found, mentions.size());
}

// Microseconds that it takes to find what the text of a row states, where that can be read plainly: the steps of
// core/claims/rows/check_row_text.
void time_row_finding(const IncidentTable& table) {
  constexpr std::size_t most_texts = 10'000;
  std::vector<std::string> texts;
  for (std::size_t row = 0; row < std::min(most_texts, table.incidents.size()); ++row)
    texts.push_back(table.incidents.text(row, IncidentText::notes));
  const double begin = processor_seconds();
  std::size_t found = 0;
  for (const std::string& words : texts)
    for (const Span span : text::find_sentences(words)) {
      const std::string_view sentence = span.of(words);
      if (!claims::may_hold_length(sentence)) continue;
      const auto tokens = text::tokenise(sentence);
      for (const text::Length& length : text::find_lengths(sentence, tokens))
        found += claims::find_row_statement(sentence, tokens, length) ? 1 : 0;
    }
  const double each = (processor_seconds() - begin) / static_cast<double>(std::max<std::size_t>(1, texts.size()));
  fmt::print("finding in a row's text: {:.1f} us a text (promise 10 us), {} statements in {} texts\n", each * 1e6,
             found, texts.size());
}

// As `toise check` does it: the first line of figures, and the only one for more than most_whole_rows.
constexpr std::size_t most_whole_rows = 200'000;
void check_in_parts(const std::string& path, std::size_t rows, std::size_t jobs, const gazetteer::Resolver& resolver) {
  const long before_peak = peak_mib();
  const double begin = processor_seconds();
  gazetteer::CheckRowsOptions options;
  options.jobs = jobs;
  const auto stream = gazetteer::TableStream::open(std::make_shared<const gazetteer::InputFile>(path), resolver, {}, 0);
  std::size_t claims = 0;
  stream->check(options, [&](std::vector<claims::CheckedClaim> found, std::size_t) { claims += found.size(); });
  const double processor = processor_seconds() - begin;
  fmt::print(
      "in parts: {} rows, file of {} MiB, {} claims, processor {:.2f} s ({:.1f} us a row), peak {} MiB (before {})\n",
      rows, std::filesystem::file_size(path) >> 20U, claims, processor, processor / static_cast<double>(rows) * 1e6,
      peak_mib(), before_peak);
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
  const std::size_t jobs = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  const gazetteer::IndexView index(gazetteer::default_index_path());
  const gazetteer::Resolver resolver(index);
  const std::string path = (std::filesystem::temp_directory_path() / fmt::format("toise_bench_{}.csv", rows)).string();
  write_table(path, rows, index);
  check_in_parts(path, rows, jobs, resolver);
  if (rows > most_whole_rows) {
    std::filesystem::remove(path);
    return 0;
  }
  const long before_peak = peak_mib();
  const auto begin = Clock::now();
  const double processor_begin = processor_seconds();
  const IncidentTable table = io::read_incidents(path);
  const double reading = seconds_since(begin);
  const long reading_peak = peak_mib();
  const auto checking_begin = Clock::now();
  std::size_t claims = 0, distances = 0, consistent = 0;
  gazetteer::CheckRowsOptions options;
  options.jobs = jobs;
  gazetteer::check_rows(table, resolver, options, [&](std::vector<claims::CheckedClaim> found, std::size_t) {
    for (const auto& one : found) {
      ++claims;
      if (one.claim.kind != claims::ClaimKind::distance) continue;
      ++distances;
      consistent += one.verdict == claims::Verdict::consistent ? 1 : 0;
    }
  });
  const double checking = seconds_since(checking_begin);
  const double processor = processor_seconds() - processor_begin;
  std::filesystem::remove(path);
  const long peak = peak_mib();
  fmt::print(
      "rows {}, jobs {}: read {:.2f} s, checked {:.2f} s ({:.1f} us a row), together {:.2f} s (promise 4 s for "
      "100,000), {:.0f} rows/s, peak {} MiB "
      "(after reading {} MiB, before {} MiB)\n",
      rows, jobs, reading, checking, checking / static_cast<double>(rows) * 1e6, reading + checking,
      static_cast<double>(rows) / (reading + checking), peak, reading_peak, before_peak);
  fmt::print("processor {:.2f} s, {:.1f} us a row\n", processor, processor / static_cast<double>(rows) * 1e6);
  fmt::print("claims {}, distances in texts {}, of them consistent {}\n", claims, distances, consistent);
  time_row_finding(table);
  time_finding(table, resolver);
  return 0;
}
