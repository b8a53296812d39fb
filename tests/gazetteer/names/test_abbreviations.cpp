// Abbreviations of areas.
#include "gazetteer/names/abbreviations.hpp"

#include "tests/support/catch.hpp"

using namespace toise::gazetteer;

TEST_CASE("The Associated Press's abbreviations need their full stop") {
  CHECK(find_abbreviation("Ky.") == "admin1:US.KY");
  CHECK(find_abbreviation("Ky").empty());
  CHECK(find_abbreviation("W.Va.") == "admin1:US.WV");
  CHECK(find_abbreviation("B.C.") == "admin1:CA.02");
  CHECK(find_abbreviation("").empty());
}

TEST_CASE("US and UK are countries in capitals only") {
  CHECK(find_abbreviation("US") == "country:US");
  CHECK(find_abbreviation("us").empty());
  CHECK(find_abbreviation("Us").empty());
  CHECK(find_abbreviation("U.K.") == "country:GB");
}

TEST_CASE("Postal codes are two capitals") {
  CHECK(find_postal_code("KY") == "admin1:US.KY");
  CHECK(find_postal_code("WY") == "admin1:US.WY");
  CHECK(find_postal_code("ON") == "admin1:CA.08");
  CHECK(find_postal_code("Ky").empty());
  CHECK(find_postal_code("XX").empty());
  CHECK(find_postal_code("L A").empty());
}

TEST_CASE("A container may be abbreviated without a full stop, and LA is Louisiana as a container") {
  using Ids = std::vector<std::string_view>;
  CHECK(find_container_ids("Ill.") == Ids{"admin1:US.IL"});
  CHECK(find_container_ids("Tex") == Ids{"admin1:US.TX"});
  CHECK(find_container_ids("LA") == Ids{"admin1:US.LA"});
  CHECK(find_container_ids("BC") == Ids{"admin1:CA.02"});
  CHECK(find_container_ids("Idlib").empty());
  CHECK(find_container_ids("").empty());
}
