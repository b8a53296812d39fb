// Pages in the styles of the usual publishing systems, each with its article and facts as a person reads them.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

#include "core/io/documents/read_document.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

struct Gold {
  std::map<std::string, std::string> facts;
  std::string text;
};

std::filesystem::path pages_folder() {
  return std::filesystem::path(TOISE_SOURCE_DIR) / "tests/core/io/documents/pages";
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Gold read_gold(const std::filesystem::path& path) {
  std::istringstream file(read_file(path));
  Gold gold;
  std::string line;
  while (std::getline(file, line) && !line.empty()) {
    const std::size_t colon = line.find(": ");
    gold.facts[line.substr(0, colon)] = line.substr(colon + 2);
  }
  gold.text.assign(std::istreambuf_iterator<char>(file), {});
  return gold;
}

std::map<std::string, int> count_words(const std::string& text) {
  std::istringstream stream(text);
  std::map<std::string, int> words;
  for (std::string word; stream >> word;) ++words[word];
  return words;
}

struct Overlap {
  double common = 0;
  double found = 0;
  double wanted = 0;
  double precision() const { return found > 0 ? common / found : 0; }
  double recall() const { return wanted > 0 ? common / wanted : 0; }
};

Overlap compare(const std::string& found, const std::string& wanted) {
  Overlap overlap;
  auto words = count_words(wanted);
  for (const auto& [word, count] : words) overlap.wanted += count;
  for (const auto& [word, count] : count_words(found)) {
    overlap.found += count;
    if (const auto same = words.find(word); same != words.end()) overlap.common += std::min(count, same->second);
  }
  return overlap;
}

std::vector<std::filesystem::path> find_pages() {
  std::vector<std::filesystem::path> pages;
  for (const auto& entry : std::filesystem::directory_iterator(pages_folder()))
    if (entry.path().extension() == ".html") pages.push_back(entry.path());
  std::sort(pages.begin(), pages.end());
  return pages;
}

}  // namespace

TEST_CASE("the article of a saved page is found whole, and nothing beside it") {
  const auto pages = find_pages();
  REQUIRE(pages.size() >= 12);
  Overlap all;
  std::ostringstream table;
  for (const auto& path : pages) {
    Gold gold = read_gold(std::filesystem::path(path).replace_extension(".txt"));
    const Document document = io::parse_document(read_file(path), path.filename().string());
    const Overlap one = compare(document.text, gold.text);
    INFO(path.filename().string() << ":\n" << document.text);
    CHECK(one.precision() >= 0.98);
    CHECK(one.recall() >= 0.98);
    all.common += one.common;
    all.found += one.found;
    all.wanted += one.wanted;
    table << path.stem().string() << ": precision " << one.precision() << ", recall " << one.recall() << '\n';
  }
  table << "all pages, by words: precision " << all.precision() << ", recall " << all.recall();
  WARN(table.str());
}

TEST_CASE("a saved page says its title, day, makers, publisher, address and language") {
  for (const auto& path : find_pages()) {
    Gold gold = read_gold(std::filesystem::path(path).replace_extension(".txt"));
    const Document document = io::parse_document(read_file(path), path.filename().string());
    INFO(path.filename().string());
    CHECK(document.title == gold.facts["title"]);
    CHECK(document.byline == gold.facts["byline"]);
    CHECK(document.source == gold.facts["source"]);
    CHECK(document.url == gold.facts["url"]);
    CHECK(document.language == gold.facts["language"]);
    CHECK((document.date ? describe_start(*document.date) : "") == gold.facts["date"]);
  }
}

TEST_CASE("a page is read in the encoding that it declares") {
  CHECK(io::parse_document(read_file(pages_folder() / "old_table.html"), "a.html").encoding == "windows-1251");
  CHECK(io::parse_document(read_file(pages_folder() / "turkish.html"), "a.html").encoding == "windows-1254");
  CHECK(io::parse_document(read_file(pages_folder() / "blogger.html"), "a.html").encoding == "windows-1252");
}
