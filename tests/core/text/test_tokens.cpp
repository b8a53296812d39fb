// Words, numbers and marks.
#include "core/text/tokens.hpp"

#include <chrono>
#include <string>

#include "tests/support/catch.hpp"

using namespace toise;
using text::TokenKind;

namespace {
std::string split(std::string_view words) {
  std::string out;
  for (const auto& token : text::tokenise(words)) {
    if (!out.empty()) out += '|';
    out += token.span.of(words);
  }
  return out;
}
}  // namespace

TEST_CASE("Words keep inner apostrophes, initials keep their stops, hyphens stand alone") {
  CHECK(split("Syria’s Idlib") == "Syria’s|Idlib");
  CHECK(split("Al-Qa'im") == "Al|-|Qa'im");
  CHECK(split("U.S. troops") == "U.S.|troops");
  CHECK(split("the U.S.-led raid") == "the|U.S.|-|led|raid");
  CHECK(split("at 1 a.m. on") == "at|1|a.m.|on");
  CHECK(split("St. Louis") == "St|.|Louis");
  CHECK(split("'quoted'") == "'|quoted|'");
  CHECK(split("ʿAyn al-ʿArab") == "ʿAyn|al|-|ʿArab");
  CHECK(split("J.Smith") == "J|.|Smith");
}

TEST_CASE("A number keeps its separators and ends where letters begin") {
  CHECK(split("24km") == "24|km");
  CHECK(split("1,200.5 m.") == "1,200.5|m|.");
  CHECK(split("3rd of 20-25") == "3|rd|of|20|-|25");
  CHECK(split("٢٤٫٥ كم") == "٢٤٫٥|كم");
  CHECK(split("13:38") == "13|:|38");
  CHECK(split("M16") == "M16");
}

TEST_CASE("Every script gives words, an ideograph is one by itself") {
  CHECK(split("أَطْمة، إدلب") == "أَطْمة|،|إدلب");
  CHECK(split("Київ та Суми") == "Київ|та|Суми");
  CHECK(split("İstanbul'da") == "İstanbul'da");
  CHECK(split("北京市") == "北|京|市");
  CHECK(split("می‌خواهم") == "می‌خواهم");  // zero width non-joiner stays inside
}

TEST_CASE("Tokens know their case and the space before them") {
  const auto tokens = text::tokenise("Idlib, SYRIA U.S. iPhone");
  REQUIRE(tokens.size() == 5);
  CHECK(tokens[0].capitalised);
  CHECK_FALSE(tokens[0].all_capitals);
  CHECK(tokens[0].space_before);
  CHECK(tokens[1].kind == TokenKind::mark);
  CHECK_FALSE(tokens[1].space_before);
  CHECK(tokens[2].all_capitals);
  CHECK(tokens[3].all_capitals);
  CHECK_FALSE(tokens[4].capitalised);
}

TEST_CASE("Empty input has no tokens and invalid bytes are marks") {
  CHECK(text::tokenise("").empty());
  CHECK(text::tokenise(" \n\t\xC2\xA0").empty());
  const auto tokens = text::tokenise("a\xFF\xC3 b");
  REQUIRE(tokens.size() == 4);
  CHECK(tokens[1].kind == TokenKind::mark);
  CHECK(tokens[1].span.size() == 1);
}

TEST_CASE("Tokenising takes time in proportion to the text") {
  std::string text;
  while (text.size() < 2'000'000) text += "At 1 a.m. on 3 February, 13 people died near Aţmah (أطمة). ";
  const auto start = std::chrono::steady_clock::now();
  const auto tokens = text::tokenise(text);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  CHECK(tokens.size() > 400'000);
  CHECK(taken.count() < 2.0);
  const auto dots = text::tokenise(std::string(200'000, '.') + std::string(200'000, '\''));
  CHECK(dots.size() == 400'000);
  std::string initials;
  for (int i = 0; i < 100'000; ++i) initials += "a.";
  CHECK(text::tokenise(initials).size() >= 25'000);
}
