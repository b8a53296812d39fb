// Tests of the closed list of error codes.
#include "core/base/error.hpp"

#include <set>
#include <string>

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("every error code has its own name and a sentence that ends in a full stop") {
  std::set<std::string_view> names;
  for (const ErrorCode code : all_error_codes()) {
    CHECK(names.insert(name_of(code)).second);
    const std::string_view sentence = describe_error(code);
    CAPTURE(name_of(code));
    CHECK(sentence.size() > 10);
    CHECK(sentence.back() == '.');
  }
}

TEST_CASE("the list of error codes is whole: it counts up to the last one without a gap") {
  int expected = 0;
  for (const ErrorCode code : all_error_codes()) CHECK(static_cast<int>(code) == expected++);
  CHECK(all_error_codes().back() == ErrorCode::interrupted);
}

TEST_CASE("an error keeps its code and its message") {
  const Error error(ErrorCode::empty_file, "report.txt: the file is empty");
  CHECK(error.code() == ErrorCode::empty_file);
  CHECK(std::string(error.what()) == "report.txt: the file is empty");
}
