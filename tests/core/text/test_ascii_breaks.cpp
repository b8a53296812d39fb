// ASCII text is split as ICU splits it.
#include "core/text/ascii_breaks.hpp"

#include <array>
#include <random>
#include <string>

#include "core/text/sentences.hpp"
#include "tests/support/catch.hpp"

namespace {

using namespace toise;
using namespace std::string_view_literals;

constexpr std::array pieces{
    "."sv,  "!"sv,   "?"sv,    "..."sv, " "sv,    "  "sv,    "\n"sv,     "\t"sv,     ","sv,      "-"sv,   ":"sv,
    "("sv,  ")"sv,   "\""sv,   "'"sv,   "["sv,    "]"sv,     "a"sv,      "B"sv,      "3"sv,      "3.5"sv, "U.S."sv,
    "km"sv, "Gen"sv, "They"sv, "and"sv, "The"sv,  "p.m."sv,  "$"sv,      "%"sv,      "/"sv,      "@"sv,   "Mr. Smith"sv,
    "12"sv, ". "sv,  ". A"sv,  "! a"sv, "? \""sv, "5 km."sv, "Jan. 3"sv, ".) The"sv, ". - No"sv, "#"sv,   "*"sv};

std::string make_text(std::mt19937& random) {
  std::uniform_int_distribution<std::size_t> length(1, 40), pick(0, pieces.size() - 1);
  std::string text = "X";
  for (std::size_t left = length(random); left > 0; --left) text += pieces[pick(random)];
  return text;
}

}  // namespace

TEST_CASE("Plain ASCII text has the sentences that ICU's rules give") {
  // A last paragraph of one letter that is not ASCII sends the whole text through ICU and changes nothing before it.
  constexpr std::string_view other = "\n\n\xD0\x96";
  std::mt19937 random(29);
  for (int i = 0; i < 200'000; ++i) {
    const std::string text = make_text(random);
    REQUIRE(text::has_ascii_breaks(text));
    const auto fast = text::find_sentences(text);
    auto slow = text::find_sentences(text + std::string(other));
    REQUIRE(!slow.empty());
    slow.pop_back();
    INFO(text);
    REQUIRE(fast == slow);
  }
}

TEST_CASE("Text that is not ASCII, and semicolons, are left to ICU") {
  CHECK(text::has_ascii_breaks("A line.\r\nAnother, 3.5 km away."));
  CHECK(!text::has_ascii_breaks("Aţmah."));
  CHECK(!text::has_ascii_breaks("One; two."));
  CHECK(!text::has_ascii_breaks("A\vB"));
}

TEST_CASE("A sentence ends behind the white space that follows its mark") {
  CHECK(text::find_ascii_break("He left. She came.", 0) == 9);
  CHECK(text::find_ascii_break("It is 3.5 km.", 0) == 13);
  CHECK(text::find_ascii_break("At 5 p.m. he left.", 0) == 18);
  CHECK(text::find_ascii_break("(He left.) She came.", 0) == 11);
}
