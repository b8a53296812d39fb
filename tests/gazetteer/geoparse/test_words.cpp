// Texts as words.
#include "gazetteer/geoparse/words.hpp"

#include "gazetteer/geoparse/people.hpp"
#include "gazetteer/geoparse/word_roles.hpp"
#include "tests/support/catch.hpp"

using namespace toise::gazetteer;

TEST_CASE("Words have keys, gaps and no possessive ending") {
  const std::string text = "Syria’s Deir ez-Zor, and Aţmah. Gen. Lee -- U.S. 24 km";
  const auto words = read_words(text);
  REQUIRE(words.size() == 11);
  CHECK(words[0].key == "syria");
  CHECK(words[0].possessive);
  CHECK(words[0].span.of(text) == "Syria");
  CHECK(words[3].gap == Gap::hyphen);
  CHECK(words[4].gap == Gap::comma);
  CHECK(words[5].key == "atmah");
  CHECK(words[6].sentence_start);
  CHECK(words[7].gap == Gap::space);
  CHECK(words[8].gap == Gap::dash);
  CHECK(words[8].span.of(text) == "U.S.");
  CHECK(words[9].number);
}

TEST_CASE("Abbreviated states keep their full stop") {
  const std::string text = "Paris, Ky., and Charleston, W.Va., too";
  const auto words = read_words(text);
  CHECK(words[1].span.of(text) == "Ky.");
  CHECK(words[4].span.of(text) == "W.Va.");
  CHECK(words[2].gap == Gap::comma);
}

TEST_CASE("Given name and surname are a person, and the surname alone is it again") {
  const auto words = read_words("John Kirby spoke; Kirby and Mayor Foster left the Charlotte Police.");
  const auto people = find_people(words);
  CHECK(people[0] == PersonMark::named);
  CHECK(people[1] == PersonMark::named);
  CHECK(people[2] == PersonMark::none);
  CHECK(people[3] == PersonMark::again);
  CHECK(people[6] == PersonMark::named);
  CHECK(people[9] == PersonMark::none);
}

TEST_CASE("Words have roles in English and Arabic") {
  CHECK(roles_of("village") & role_town_word);
  CHECK(roles_of("province") & role_area_word);
  CHECK(roles_of("john") & role_given_name);
  CHECK(roles_of("بلده") & role_town_word);
  CHECK(roles_of("xyzzy") == 0);
}
