// Bytes of few telling letters; tests/core/io/incidents/test_generated_tables.cpp has two thousand more.
#include "core/io/bytes/text_encoding.hpp"

#include "core/io/bytes/word_scripts.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("A table with a few Arabic or Cyrillic words of a code page is read in it") {
  // "مأرب" in windows-1256, "Бахмут" in windows-1251, both among ASCII.
  const auto arabic = io::decode_text("id;place;killed\n1;\xE3\xC3\xD1\xC8;12\n2;\xE3\xC3\xD1\xC8;at least 3\n");
  REQUIRE(arabic);
  CHECK(arabic->encoding == "windows-1256");
  CHECK(arabic->text == "id;place;killed\n1;مأرب;12\n2;مأرب;at least 3\n");
  const auto cyrillic = io::decode_text("id;place\n1;\xC1\xE0\xF5\xEC\xF3\xF2\n");
  REQUIRE(cyrillic);
  CHECK(cyrillic->encoding == "windows-1251");
  CHECK(cyrillic->text == "id;place\n1;Бахмут\n");
}

TEST_CASE("A few accented letters are Western ones") {
  const auto text = io::decode_text("id,place\n1,S\xE3o Jo\xE3o\n2,K\xF6ln\n");
  REQUIRE(text);
  CHECK(text->encoding == "windows-1252");
  CHECK(text->text == "id,place\n1,São João\n2,Köln\n");
}

TEST_CASE("Words are plausible in one script and with capitals in front") {
  const auto count = io::count_words("Köln São أطمة Бахмут МОСКВА plain");
  CHECK(count.plausible == 5);
  CHECK(count.odd == 0);
  CHECK(count.foreign == 3);
  CHECK(io::count_words("ãÃÑÈ гГСИ Íàãîðíûé aБ �x").odd == 5);
  CHECK(io::count_words("").plausible == 0);
}
