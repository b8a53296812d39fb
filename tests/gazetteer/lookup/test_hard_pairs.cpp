// Spellings from places at war, against the built-in index: what must be found first, and what must not be found.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "gazetteer/lookup/resolver.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;

namespace {

struct HardPair {
  std::string asked;
  std::string near;  // a country, "in " before one that filters, or ""
  std::string id;
  bool must_match = true;
};

std::vector<HardPair> read_pairs() {
  std::ifstream file(TOISE_SOURCE_DIR "/tests/gazetteer/lookup/hard_pairs.tsv");
  std::vector<HardPair> pairs;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto first = line.find('\t');
    const auto second = line.find('\t', first + 1);
    HardPair pair{line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)};
    pair.must_match = pair.id.front() != '!';
    if (!pair.must_match) pair.id.erase(0, 1);
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

// The built-in index, or nothing where it is not.
const IndexView* open_built_in() {
  const char* folder = std::getenv("TOISE_DATA");
  if (!folder) return nullptr;
  const auto path = std::filesystem::path(folder) / "gazetteer.index";
  if (!std::filesystem::exists(path)) return nullptr;
  static const IndexView index(path);
  return &index;
}

std::vector<RankedPlace> ask(const Resolver& resolver, const HardPair& pair) {
  Query query;
  query.name = pair.asked;
  if (pair.near.starts_with("in ")) {
    query.in = pair.near.substr(3);
  } else if (!pair.near.empty()) {
    query.near = pair.near;
  }
  return resolver.find(query);
}

}  // namespace

TEST_CASE("The table of hard pairs names places that the index holds, at least 120, each once") {
  const IndexView* index = open_built_in();
  if (!index) {
    WARN("skipped: the built-in index ($TOISE_DATA/gazetteer.index) is not here");
    return;
  }
  const auto pairs = read_pairs();
  CHECK(pairs.size() >= 120);
  std::map<std::string, std::size_t> seen;
  for (const HardPair& pair : pairs) {
    INFO(pair.asked << " / " << pair.id);
    CHECK(index->find_id(pair.id));
    CHECK(++seen[pair.asked + "\t" + pair.near + "\t" + pair.id] == 1);
  }
}

TEST_CASE("Each spelling of the table finds its place first") {
  const IndexView* index = open_built_in();
  if (!index) return;
  const Resolver resolver(*index);
  for (const HardPair& pair : read_pairs()) {
    if (!pair.must_match) continue;
    const auto found = ask(resolver, pair);
    INFO(pair.asked << " near " << pair.near);
    CHECK((found.empty() ? std::string() : found.front().place.id) == pair.id);
  }
}

TEST_CASE("No spelling of the table is taken for the place that it resembles") {
  const IndexView* index = open_built_in();
  if (!index) return;
  const Resolver resolver(*index);
  for (const HardPair& pair : read_pairs()) {
    if (pair.must_match) continue;
    INFO(pair.asked << " near " << pair.near << " is not " << pair.id);
    const auto found = ask(resolver, pair);
    CHECK(std::none_of(found.begin(), found.end(), [&](const auto& each) { return each.place.id == pair.id; }));
  }
}
