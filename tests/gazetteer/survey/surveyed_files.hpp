// A folder with a small index and files written by a test.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "gazetteer/survey/survey.hpp"
#include "tests/gazetteer/index/small_index.hpp"
#include "tests/support/temporary_folder.hpp"

namespace toise::test {

class SurveyedFiles {
 public:
  SurveyedFiles() {
    gazetteer::IndexBuilder builder;
    for (gazetteer::SourcePlace& place : small_places()) builder.add(std::move(place));
    builder.write(folder_.path() / "small.index");
    index_.emplace(folder_.path() / "small.index");
    resolver_.emplace(*index_);
  }

  std::string write(const std::string& name, const std::string& text) const {
    const auto path = folder_.path() / name;
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }
  const gazetteer::Resolver& resolver() const { return *resolver_; }
  const std::filesystem::path& folder() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
  std::optional<gazetteer::IndexView> index_;
  std::optional<gazetteer::Resolver> resolver_;
};

// Sets a variable of the environment while it lives.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    ::setenv(name, value.c_str(), 1);
  }
  ~Variable() {
    if (before_)
      ::setenv(name_, before_->c_str(), 1);
    else
      ::unsetenv(name_);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> before_;
};

}  // namespace toise::test
