// Our own sentences against the built-in index: recognition and places must not fall below what was reached.
#include <cstdlib>
#include <filesystem>

#include "gazetteer/geoparse/geoparse.hpp"
#include "tests/gazetteer/geoparse/gold_sentences.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

struct Score {
  std::size_t found = 0;
  std::size_t golds = 0;
  std::size_t right_spans = 0;
  std::size_t right_places = 0;
  std::size_t known = 0;  // golds with a place
  double f1() const { return 2.0 * static_cast<double>(right_spans) / static_cast<double>(found + golds); }
  double places() const { return static_cast<double>(right_places) / static_cast<double>(known); }
};

void count(Score& score, const test::GoldSentence& sentence, const std::vector<Mention>& mentions) {
  for (const test::GoldMention& gold : sentence.mentions) {
    if (gold.free) continue;
    ++score.golds;
    score.known += !gold.id.empty();
    for (const Mention& mention : mentions) {
      if (!(mention.span == gold.span)) continue;
      ++score.right_spans;
      score.right_places += !gold.id.empty() && mention.place && mention.place->id == gold.id;
    }
  }
  for (const Mention& mention : mentions) {
    bool free = false;
    for (const test::GoldMention& gold : sentence.mentions)
      free = free || (gold.free && gold.span.overlaps(mention.span));
    score.found += !free;
  }
}

const gazetteer::Resolver& resolver() {
  static const gazetteer::IndexView index(std::filesystem::path(std::getenv("TOISE_DATA")) / "gazetteer.index");
  static const gazetteer::Resolver made(index);
  return made;
}

// The halves of a file: what may be looked at, and what is held out.
std::pair<Score, Score> score_file(const char* name) {
  std::pair<Score, Score> scores;
  const auto folder = std::filesystem::path(TOISE_SOURCE_DIR) / "tests/gazetteer/geoparse/gold";
  for (const auto& sentence : test::read_gold_sentences(folder / name))
    count(sentence.held_out ? scores.second : scores.first, sentence, gazetteer::geoparse(sentence.text, resolver()));
  return scores;
}

bool is_index_here() {
  const char* folder = std::getenv("TOISE_DATA");
  if (folder && std::filesystem::exists(std::filesystem::path(folder) / "gazetteer.index")) return true;
  WARN("skipped: the built-in index ($TOISE_DATA/gazetteer.index) is not here");
  return false;
}

}  // namespace

TEST_CASE("Arabic sentences: places are found and are the right ones") {
  if (!is_index_here()) return;
  const auto [seen, held_out] = score_file("arabic.tsv");
  CHECK(held_out.golds > 40);
  CHECK(seen.f1() >= 0.90);
  CHECK(held_out.f1() >= 0.85);
  CHECK(held_out.places() >= 0.85);
}

TEST_CASE("Common Arabic words that are spelt as places are none") {
  if (!is_index_here()) return;
  for (const char* text : {"وقالت المصادر إن القصف أدى إلى مقتل ثلاثة أمس", "قال إن الحصار ليس جديدا وسوف يستمر",
                           "كيف نقلت وكالة الأنباء ذلك في ليلة واحدة", "نشرت الحكومة بيانا عن غارة كبيرة"}) {
    CAPTURE(text);
    CHECK(gazetteer::geoparse(text, resolver()).empty());
  }
}

TEST_CASE("Common Turkish and Russian words that are spelt as places are none") {
  if (!is_index_here()) return;
  for (const char* text :
       {"Perşembe üç sivil hayatını kaybetti.", "Sabah iki asker yaralandı.", "Barış için toplandılar.",
        "Полиция сообщила о двух раненых.", "Дом сгорел, трое погибли."}) {
    CAPTURE(text);
    CHECK(gazetteer::geoparse(text, resolver()).empty());
  }
}

TEST_CASE("English sentences of fourteen genres: places are found and are the right ones") {
  if (!is_index_here()) return;
  const auto [seen, held_out] = score_file("english.tsv");
  CHECK(seen.f1() >= 0.93);
  CHECK(held_out.f1() >= 0.90);
  CHECK(held_out.places() >= 0.85);
}

TEST_CASE("Sentences whose language puts endings to names: places are found and are the right ones") {
  if (!is_index_here()) return;
  const auto [seen, held_out] = score_file("inflected.tsv");
  CHECK(seen.f1() >= 0.90);
  CHECK(held_out.f1() >= 0.80);
  CHECK(held_out.places() >= 0.70);
}
