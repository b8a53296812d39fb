// Sentences, paragraphs and lines.
#include "core/text/sentences.hpp"

#include <fstream>
#include <sstream>
#include <string>

#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;

namespace {
std::vector<std::string> split(std::string_view words) {
  std::vector<std::string> out;
  for (const Span sentence : text::find_sentences(words)) out.emplace_back(sentence.of(words));
  return out;
}
using Sentences = std::vector<std::string>;
}  // namespace

TEST_CASE("Full stops end sentences, those of abbreviations do not") {
  CHECK(split("It burnt. Nobody came.") == Sentences{"It burnt.", "Nobody came."});
  CHECK(split("At 1 a.m. on Thursday Gen. Ali spoke.").size() == 1);
  CHECK(split("At 1 a.m. Thursday it began.").size() == 1);
  CHECK(split("It began at 1 a.m. The town slept.").size() == 2);
  CHECK(split("The U.S. Army left the U.S. The rest stayed.").size() == 2);
  CHECK(split("They met J. Smith of Ft. Worth.").size() == 1);
  CHECK(split("The front is 5 km. Nobody crosses it.").size() == 1);  // "km." with an unknown opener goes on
  CHECK(split("The front is 5.5 km long.").size() == 1);
}

TEST_CASE("An empty line, a heading and a list item end a sentence") {
  CHECK(split("A heading\n\nThen text.") == Sentences{"A heading", "Then text."});
  CHECK(split("Read more:\nOne headline\nAnother headline") ==
        Sentences{"Read more:", "One headline", "Another headline"});
}

TEST_CASE("A line broken to fit a width goes on") {
  const std::string wrapped =
      "The convoy left the village early in the morning and\nreached the border crossing before noon. Nobody was hurt "
      "in\n"
      "the village.";
  CHECK(split(wrapped).size() == 2);
  CHECK(split("The convoy went\non to the border.").size() == 1);
}

TEST_CASE("Other scripts have sentences, too") {
  CHECK(split("وصلت القافلة؟ نعم.").size() == 2);
  CHECK(split("Колонна ушла. Никто не пострадал.").size() == 2);
  CHECK(split("火事だ。逃げろ。").size() == 2);
}

TEST_CASE("Empty, blank and damaged texts give no sentence or a whole one") {
  CHECK(split("").empty());
  CHECK(split("\n \n").empty());
  CHECK(split("a\xFF b. C d.").size() == 2);
  CHECK(text::sentence_at({}, 5) == 0);
}

TEST_CASE("The sentence of an offset is the last that begins at or before it") {
  const std::string words = "One. Two. Three.";
  const auto sentences = text::find_sentences(words);
  REQUIRE(sentences.size() == 3);
  CHECK(text::sentence_at(sentences, 0) == 0);
  CHECK(text::sentence_at(sentences, 4) == 0);
  CHECK(text::sentence_at(sentences, 5) == 1);
  CHECK(text::sentence_at(sentences, 15) == 2);
}

TEST_CASE("A saved news article splits as a reader would") {
  const auto path = test::find_shared_data("atmah-raid-article.txt");
  if (!path) {
    WARN("skipped: the article is not here");
    return;
  }
  std::ifstream file(*path);
  std::stringstream content;
  content << file.rdbuf();
  const std::string article = content.str();
  const auto sentences = split(article);
  const auto has = [&](std::string_view begin, std::string_view end) {
    for (const auto& one : sentences)
      if (one.starts_with(begin) && one.ends_with(end)) return true;
    return false;
  };
  CHECK(has("Thursday", "13:38"));
  CHECK(has("At around 1 a.m.", "militants."));
  CHECK(has("The city of Atma", "killed."));
  CHECK(has("Read more:", "Read more:"));
  CHECK(has("ISIS confirms", "death"));
}
