// Widths of texts on a terminal.
#include "cli/terminal/display_width.hpp"

#include "tests/support/catch.hpp"

using namespace toise::cli;

TEST_CASE("Combining marks take no column and East Asian wide characters take two") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Atmah") == 5);
  CHECK(display_width("Aţmah") == 5);
  CHECK(display_width("At\u0327mah") == 5);  // a t and a combining cedilla
  CHECK(display_width("أطمة") == 4);
  CHECK(display_width("أَطْمَة") == 4);  // with vowel signs
  CHECK(display_width("Москва") == 6);
  CHECK(display_width("北京") == 4);
}

TEST_CASE("An invalid byte takes one column, as the sign that stands for it") {
  CHECK(display_width("a\xFFz") == 3);
  CHECK(display_width("\xE2\x82") == 2);
}

TEST_CASE("Padding fills up to the width and cuts nothing off") {
  CHECK(pad_right("Aţmah", 7) == "Aţmah  ");
  CHECK(pad_left("7", 3) == "  7");
  CHECK(pad_right("longer", 3) == "longer");
}

TEST_CASE("Text is wrapped at white space and a long word stays whole") {
  CHECK(wrap_text("", 10).empty());
  CHECK(wrap_text("one two three", 7) == std::vector<std::string>{"one two", "three"});
  CHECK(wrap_text("a  b\n c", 10) == std::vector<std::string>{"a b c"});
  CHECK(wrap_text("in Kahramanmaraş", 5) == std::vector<std::string>{"in", "Kahramanmaraş"});
}
