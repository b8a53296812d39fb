// The list of error codes is whole: described, raised somewhere, and nothing else is raised.
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

namespace {

namespace fs = std::filesystem;
using toise::ErrorCode;

std::string read_text(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The names behind "ErrorCode::" in all sources but those of the list itself.
std::set<std::string> find_raised_codes() {
  std::set<std::string> names;
  const std::regex mention(R"(ErrorCode::([a-z_]+))");
  for (const char* room : {"core", "gazetteer", "cli", "viewer"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(TOISE_SOURCE_DIR) / room)) {
      if (entry.path().extension() != ".cpp" || entry.path().filename() == "error.cpp") continue;
      const std::string text = read_text(entry.path());
      for (std::sregex_iterator match(text.begin(), text.end(), mention), end; match != end; ++match)
        names.insert((*match)[1]);
    }
  }
  return names;
}

// The codes that core/base/error.hpp declares, read from the header.
std::set<std::string> find_declared_codes() {
  const std::string text = read_text(fs::path(TOISE_SOURCE_DIR) / "core/base/error.hpp");
  const std::size_t begin = text.find("enum class ErrorCode");
  const std::string list = text.substr(begin, text.find("};", begin) - begin);
  std::set<std::string> names;
  const std::regex line(R"(\n\s+([a-z_]+),)");
  for (std::sregex_iterator match(list.begin(), list.end(), line), end; match != end; ++match)
    names.insert((*match)[1]);
  return names;
}

std::set<std::string> find_listed_codes() {
  std::set<std::string> names;
  for (const ErrorCode code : toise::all_error_codes()) names.insert(std::string(name_of(code)));
  return names;
}

}  // namespace

TEST_CASE("Every declared error code stands in the list of all codes, once") {
  CHECK(find_listed_codes() == find_declared_codes());
  CHECK(find_listed_codes().size() == toise::all_error_codes().size());
}

TEST_CASE("Every error code has one sentence that ends with a full stop") {
  for (const ErrorCode code : toise::all_error_codes()) {
    const std::string sentence(describe_error(code));
    INFO(name_of(code));
    CHECK(sentence.size() > 10);
    CHECK(sentence.ends_with('.'));
    CHECK(sentence.find('\n') == std::string::npos);
  }
}

TEST_CASE("No two error codes say the same") {
  std::set<std::string_view> sentences;
  for (const ErrorCode code : toise::all_error_codes()) CHECK(sentences.insert(describe_error(code)).second);
}

TEST_CASE("Every error code is raised somewhere in the sources") {
  const std::set<std::string> raised = find_raised_codes();
  for (const std::string& code : find_listed_codes()) {
    INFO(code);
    CHECK(raised.contains(code));
  }
}

TEST_CASE("A code that is not in the list has a name and a sentence that say so") {
  const auto stranger = static_cast<ErrorCode>(9999);
  CHECK(name_of(stranger) == "unknown");
  CHECK_FALSE(describe_error(stranger).empty());
}

TEST_CASE("An error carries its code and the whole sentence for the user") {
  const toise::Error error(ErrorCode::not_found, "report.txt: no such file");
  CHECK(error.code() == ErrorCode::not_found);
  CHECK(std::string(error.what()) == "report.txt: no such file");
}
