// Which texts need letters joined and turned, and how they read.
#include "viewer/panels/panel_words.hpp"

#include "tests/support/catch.hpp"

using namespace toise::viewer;

TEST_CASE("Arabic, Persian, Kurdish, Hebrew and Syriac need shaping; Latin, Greek, Cyrillic and Armenian do not") {
  for (const char* text : {"أطمة", "زاهدان", "هەولێر", "חיפה", "ܐܪܒܝܠ", "town of أطمة", "ﷲ"})
    CHECK(needs_shaping(text));
  for (const char* text :
       {"", "Atmah", "Aţmah", "Αθήνα", "Харків", "Երևան", "თბილისი", "24 km – “24”", "北京", "\xFF\xD7"})
    CHECK_FALSE(needs_shaping(text));
}

TEST_CASE("The first letter with a direction decides how a paragraph reads") {
  CHECK(reads_from_right("أطمة in Syria"));
  CHECK(reads_from_right("3 شباط 2022 - Atmah"));
  CHECK(reads_from_right("“חיפה”"));
  CHECK_FALSE(reads_from_right("Atmah, أطمة"));
  CHECK_FALSE(reads_from_right("24 - 25"));
  CHECK_FALSE(reads_from_right("\u200Eأطمة lies in Idlib"));
  CHECK(reads_from_right("\u200FJohn Kirby"));
}
