// Markdown by example; the rules are CommonMark's.
#include "core/io/documents/markdown_text.hpp"

#include "tests/support/catch.hpp"

using toise::io::strip_markdown;

TEST_CASE("emphasis, code and escapes leave their words") {
  CHECK(strip_markdown("The *town* of **Atmah**, _near_ `the` border") == "The town of Atmah, near the border\n");
  CHECK(strip_markdown("snake_case_name and 2 * 3 * 4 and a\\*b") == "snake_case_name and 2 * 3 * 4 and a*b\n");
  CHECK(strip_markdown("***أطمة*** و ~~إدلب~~") == "أطمة و إدلب\n");
}

TEST_CASE("links and addresses leave their text, images and notes nothing") {
  CHECK(strip_markdown(
            "near [Atmah](https://example.org/a_(b) \"x\") and [Idlib][1].[^2]\n\n[1]: https://e.org\n[^2]: n") ==
        "near Atmah and Idlib.\n");
  CHECK(strip_markdown("![a map](m.png) See <https://example.org> and <b>this</b>.") ==
        " See https://example.org and this.\n");
  CHECK(strip_markdown("[the **big** town](x)") == "the big town\n");
  CHECK(strip_markdown("[3] people, [sic] and a < b") == "[3] people, [sic] and a < b\n");
}

TEST_CASE("wrapped lines of a paragraph become one line, so that no sentence is cut") {
  CHECK(strip_markdown("Two people were killed in the town\nof Atmah on Tuesday.\n\nNext.") ==
        "Two people were killed in the town of Atmah on Tuesday.\n\nNext.\n");
}

TEST_CASE("headings, quotations, lists, tables and rules lose their marks") {
  CHECK(strip_markdown(
            "# Raid #\ntext\n\n> quoted\n> on\n\n* one\n* two\n3. three\n\n---\n\n| a | b |\n|---|---|\n| c | d |") ==
        "Raid\n\ntext\n\nquoted on\n\n- one\n- two\n3. three\n\na\tb\nc\td\n");
  CHECK(strip_markdown("Title\n=====\n\nx") == "Title\n\nx\n");
}

TEST_CASE("code keeps its lines, comments fall away") {
  CHECK(strip_markdown("a\n\n```\nx = *y*\n```\n<!-- hidden\nstill --> \nb") == "a\nx = *y*\n\nb\n");
}

TEST_CASE("odd marks are text, and a megabyte of brackets is read at once") {
  CHECK(strip_markdown("[") == "[\n");
  CHECK(strip_markdown("*") == "*\n");
  CHECK(strip_markdown("![").size() == 3);
  CHECK(strip_markdown("").empty());
  CHECK(strip_markdown(std::string(1'000'000, '[')).size() > 900'000);
  CHECK(strip_markdown(std::string(1'000'000, '`')).size() < 10);
}
