// Pages that are damaged, deep, large or odd.
#include "core/io/html/html_text.hpp"

#include <chrono>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/io/html/html_hints.hpp"
#include "core/io/html/tame_markup.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::io;

namespace {

std::string repeat(std::string_view part, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

const std::string sentence = "Two people were killed near the bridge of Atmah on Tuesday, a doctor said. ";

double seconds_of(const std::string& html) {
  const auto start = std::chrono::steady_clock::now();
  parse_html(html);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

TEST_CASE("a text inside a hundred thousand nested elements is found, in seconds") {
  const std::string deep = repeat("<div>", 100'000) + "<p>" + sentence + "</p>";
  CHECK(parse_html("<html><body>" + deep).text.find("bridge of Atmah") != std::string::npos);
  CHECK(parse_html("<html><body>" + deep + repeat("</div>", 100'000) +
                   "<p>After it, the road to the bridge was closed by the army for two days and nights.</p>")
            .text.find("After it,") != std::string::npos);
  constexpr double patience = 20;  // generous: a machine may be busy; what is quadratic takes minutes
  CHECK(seconds_of("<html>" + repeat("<div class=\"a b\"><span>x", 100'000) + repeat("</span></div>", 100'000) +
                   repeat(" word", 1'500'000)) < patience);
  CHECK(seconds_of("<html>" + repeat("<b><i>", 50'000) + repeat("</i></div></span>", 50'000)) < patience);
}

TEST_CASE("ten megabytes without a tag, without a blank, or of comments that never end are read") {
  constexpr std::size_t large = 10'000'000;
  constexpr double patience = 20;
  CHECK(seconds_of("<html><p>" + std::string(large, 'x')) < patience);
  CHECK(seconds_of("<html><p>" + repeat("&amp;", large / 5)) < patience);
  CHECK(seconds_of("<html>" + repeat("<!-- ", large / 5)) < patience);
  CHECK(seconds_of("<html>" + repeat("<a href=\"", large / 9)) < patience);
  CHECK(seconds_of("<html>" + repeat("<script>", large / 8)) < patience);
}

TEST_CASE("a page of more tags than any page has is an error that says what to do") {
  try {
    parse_html("<html>" + repeat("<b>", 600'000));
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::too_large);
    CHECK(std::string(error.what()).find("save the article alone") != std::string::npos);
  }
}

TEST_CASE("tags that nest too deeply fall away with their ends, and their text stays") {
  CHECK(tame_markup("<div><b>x</b></div>", 5).html.empty());
  CHECK(tame_markup("<div><b>x</b>y</div>z", 1).html == "<div>xy</div>z");
  CHECK(tame_markup("<div><!-- <b> --><script>if (a<b) c</script><b>x</b></div>", 1).html ==
        "<div><!-- <b> --><script>if (a<b) c</script>x</div>");
  CHECK(tame_markup("<p>a<p>b<p>c<br>d<img src='>'>", 1).html.empty());
  CHECK(tame_markup("a < b <3 </", 1).html.empty());
  CHECK(tame_markup("<p><p><p>", 1).tags == 3);
}

TEST_CASE("a menu that holds nearly all of a page is the page") {
  const std::string page = "<html><body><div class='menu'><p>" + repeat(sentence, 5) + "</p></div></body></html>";
  CHECK(parse_html(page).text.find("bridge of Atmah") != std::string::npos);
}

TEST_CASE("what a page hides is no text of it") {
  const std::string page = "<html><body><article><p>" + repeat(sentence, 4) +
                           "</p><p hidden>Secret Berlin.</p><p style='display: none'>Secret Paris.</p>"
                           "<p aria-hidden='true'>Secret Rome.</p></article></body></html>";
  const std::string text = parse_html(page).text;
  CHECK(text.find("Secret") == std::string::npos);
  CHECK(text.find("bridge") != std::string::npos);
}

TEST_CASE("names of elements tell furniture by whole words") {
  CHECK(find_html_hint("related-links") == HtmlHint::furniture);
  CHECK(find_html_hint("tdPostSidebar") == HtmlHint::furniture);
  CHECK(find_html_hint("tgme_widget_message_text js-message_text") == HtmlHint::body);
  CHECK(find_html_hint("headline shadow loadable") == HtmlHint::none);  // "ad" is a part of each
  CHECK(find_html_hint("c-byline__names") == HtmlHint::byline);
  CHECK(find_html_hint("") == HtmlHint::none);
}

TEST_CASE("lines of furniture are known by their first words, sentences that begin so are not") {
  CHECK(is_furniture_line("Read more: Talks in Geneva", 0.8));
  CHECK(is_furniture_line("اقرأ أيضا: اجتماع في موسكو", 1));
  CHECK_FALSE(is_furniture_line(
      "Watch: the word on the poster in the square, where four people had been shot the day before, was still wet.",
      0));
  CHECK_FALSE(is_furniture_line("Idlib was quiet.", 0));
}

TEST_CASE("lists keep their items, tables their rows, and two line breaks part paragraphs") {
  const std::string page =
      "<html><body><article><p>" + sentence +
      "</p><ul><li>One dead in Idlib.</li><li>Two in Hama.</li></ul><table><tr><td>Homs</td><td>3</td>"
      "</tr></table><div>First.<br>Same.<br><br>Second.</div></article></body></html>";
  const std::string text = parse_html(page).text;
  CHECK(text.find("- One dead in Idlib.\n- Two in Hama.") != std::string::npos);
  CHECK(text.find("Homs\t3") != std::string::npos);
  CHECK(text.find("First.\nSame.\n\nSecond.") != std::string::npos);
}

TEST_CASE("a page of nothing gives nothing") {
  CHECK(parse_html("").text.empty());
  CHECK(parse_html("<html></html>").text.empty());
  CHECK(parse_html("<").text.size() < 3);
}

TEST_CASE("broken JSON-LD is passed over, and good JSON-LD beside it read") {
  const auto page = parse_html(
      "<html><head><script type='application/ld+json'>{\"headline\": </script><script type='application/ld+json'>"
      "[{\"@type\":\"NewsArticle\",\"headline\":\"Raid\",\"datePublished\":\"2022-02-03\",\"author\":[\"A\",{\"name\":"
      "\"B\"}]}]</script></head><body><p>x</p></body></html>");
  CHECK(page.facts.title == "Raid");
  CHECK(page.facts.byline == "A, B");
  REQUIRE(page.facts.date);
  CHECK(describe_start(*page.facts.date) == "2022-02-03");
}
