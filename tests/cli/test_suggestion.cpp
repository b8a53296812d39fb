// Words that somebody probably meant.
#include "cli/suggestion.hpp"

#include "tests/support/catch.hpp"

using toise::cli::find_suggestion;

TEST_CASE("A slip of the finger finds the word that was meant") {
  const std::vector<std::string> commands{"find", "near", "distance", "locate", "check"};
  CHECK(find_suggestion("fnd", commands) == "find");
  CHECK(find_suggestion("chekc", commands) == "check");
  CHECK(find_suggestion("distnace", commands) == "distance");
}

TEST_CASE("A word that is like none finds none") {
  CHECK(!find_suggestion("xyzzy", {"find", "near"}));
  CHECK(!find_suggestion("", {"find"}));
  CHECK(!find_suggestion(std::string(100, 'a'), {"find"}));
  CHECK(!find_suggestion("find", {}));
}
