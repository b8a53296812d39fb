// Tests of the number of edits.
#include "gazetteer/lookup/edit_distance.hpp"

#include <string>

#include "tests/support/catch.hpp"

using toise::gazetteer::measure_edits;

TEST_CASE("Edits are insertions, deletions, changes and swaps of neighbours") {
  CHECK(measure_edits("aleppo", "aleppo", 2) == 0);
  CHECK(measure_edits("aleppo", "alepo", 2) == 1);
  CHECK(measure_edits("aleppo", "aleeppo", 2) == 1);
  CHECK(measure_edits("aleppo", "alebpo", 2) == 1);
  CHECK(measure_edits("aleppo", "alpepo", 2) == 1);
  CHECK(measure_edits("ca", "abc", 5) == 3);  // optimal string alignment: Damerau's distance would be 2
  CHECK(measure_edits("kitten", "sitting", 5) == 3);
}

TEST_CASE("Counting stops over the limit") {
  CHECK(measure_edits("aleppo", "damascus", 2) == 3);
  CHECK(measure_edits("", "abc", 2) == 3);
  CHECK(measure_edits("", "", 0) == 0);
  CHECK(measure_edits(std::string(300, 'a'), std::string(300, 'b'), 2) == 3);
}
