// How fast texts are read: documents a second on one core, start-up, memory, and texts made to hurt.
#include <fmt/format.h>

#include <simdjson.h>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <exception>
#include <fstream>
#include <string>
#include <vector>

#include "core/base/error.hpp"
#include "gazetteer/geoparse/geoparse.hpp"

namespace {

using namespace toise;

constexpr std::size_t document_bytes = 2500;

// Of this process's own time, so that a busy machine does not count.
double seconds_since(std::clock_t begin) {
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

// Megabytes of this process in memory that are not pages of a file (Linux: smaps_rollup).
double anonymous_megabytes() {
  std::ifstream file("/proc/self/smaps_rollup");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("Anonymous:")) return std::stod(line.substr(10)) / 1024;
  return 0;
}

// The texts of a docs.ndjson, cut and joined into documents of 2,500 bytes.
std::vector<std::string> read_documents(const char* path) {
  std::ifstream file(path);
  simdjson::dom::parser parser;
  std::string all;
  for (std::string line; std::getline(file, line);) {
    const simdjson::dom::element document = parser.parse(line);
    all += std::string(std::string_view(document["text"])) + "\n\n";
  }
  std::vector<std::string> documents;
  for (std::size_t at = 0; at + document_bytes <= all.size();) {
    const std::size_t end = std::min(all.find(' ', at + document_bytes), all.size());
    documents.push_back(all.substr(at, end - at));
    at = end;
  }
  return documents;
}

std::string repeat(const std::string& text, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += text;
  return out;
}

void measure_hostile(const char* what, const std::string& text, const gazetteer::Resolver& resolver) {
  const std::clock_t begin = std::clock();
  std::string answer;
  try {
    answer = fmt::format("{} mentions", gazetteer::geoparse(text, resolver).size());
  } catch (const Error& error) {
    answer = error.what();
  }
  const double spent = seconds_since(begin);
  fmt::print("{:45} {:5.1f} MB {:7.2f} s {:6.2f} MB/s  {}\n", what, static_cast<double>(text.size()) / 1e6, spent,
             static_cast<double>(text.size()) / 1e6 / spent, answer);
}

void measure_documents(const std::vector<std::string>& documents, const gazetteer::Resolver& resolver) {
  std::vector<double> rates;
  std::size_t mentions = 0;
  for (int round = 0; round < 5; ++round) {
    const std::clock_t begin = std::clock();
    for (const std::string& document : documents) mentions += gazetteer::geoparse(document, resolver).size();
    rates.push_back(static_cast<double>(documents.size()) / seconds_since(begin));
  }
  std::sort(rates.begin(), rates.end());
  fmt::print("{} documents of {} bytes, {} mentions each\n", documents.size(), document_bytes,
             mentions / 5 / std::max<std::size_t>(1, documents.size()));
  fmt::print("documents a second on one core: {:.0f} (median of 5; {:.0f} to {:.0f})\n", rates[2], rates[0], rates[4]);
  fmt::print("the peer, as published: Mordecai 3.5, 60 to 110 on a graphics card; ratio to 110: {:.0f}\n",
             rates[2] / 110);
  fmt::print("memory besides the mapped index: {:.0f} MB\n", anonymous_megabytes());
}

int run(const char* index_path, const char* documents_path) {
  const std::clock_t begin = std::clock();
  const gazetteer::IndexView index(index_path);
  const gazetteer::Resolver resolver(index);
  gazetteer::geoparse("A fire broke out in London, Ky., on Monday.", resolver);
  fmt::print("start-up, with a first short text: {:.1f} ms\n", seconds_since(begin) * 1000);
  measure_documents(read_documents(documents_path), resolver);
  measure_hostile("a name a quarter of a million times", repeat("Springfield ", 3'000'000), resolver);
  measure_hostile("a name a million times", repeat("Springfield ", 12'000'000), resolver);
  measure_hostile("city and state again and again", repeat("Paris, Texas and ", 3'000'000), resolver);
  measure_hostile("letters without a space", std::string(8'000'000, 'a'), resolver);
  measure_hostile("capitals without a space", std::string(8'000'000, 'A'), resolver);
  measure_hostile("Arabic letters without a space", repeat("ب", 8'000'000), resolver);
  measure_hostile("hyphened capitals", repeat("San-", 4'000'000), resolver);
  std::string names;
  for (int i = 0; names.size() < 4'000'000; ++i)
    names += fmt::format(
        "in {}, ",
        index.place(static_cast<gazetteer::PlaceRow>(static_cast<std::size_t>(i) * 7 % index.place_count())).name);
  measure_hostile("many different names", names, resolver);
  measure_hostile("distances", repeat("Paris is 24 km north of London. ", 3'000'000), resolver);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: bench_geoparse INDEX docs.ndjson\n");
    return 2;
  }
  try {
    return run(argv[1], argv[2]);
  } catch (const std::exception& error) {
    fmt::print(stderr, "bench_geoparse: {}\n", error.what());
    return 2;
  }
}
