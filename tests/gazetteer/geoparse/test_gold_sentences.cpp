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

TEST_CASE("Sentences that say where a place lies: places are found and are the right ones") {
  if (!is_index_here()) return;
  const auto [odd, even] = score_file("located.tsv");
  CHECK(odd.golds + even.golds > 500);
  CHECK(odd.f1() >= 0.95);
  CHECK(even.f1() >= 0.95);
  CHECK(odd.places() >= 0.93);
  CHECK(even.places() >= 0.93);
}

TEST_CASE("What a length is measured from or what lies somewhere is a place only by its name") {
  if (!is_index_here()) return;
  for (const char* text : {"انفجرت عبوة على بعد كيلومترين من القاعدة العسكرية",
                           "اندلع حريق قرب المطار صباح اليوم",
                           "تشهد المناطق شرق البلاد هدوءا حذرا",
                           "سقطت قذيفة غرب المدينة قرب السوق",
                           "توقفت القافلة على بعد 5 كيلومترات من الجبهة",
                           "يقع المنزل قرب المسجد الكبير",
                           "يبعد المخيم 3 كيلومترات عن النهر",
                           "تقع المدرسة على بعد 500 متر من المستشفى",
                           "قتل عنصران بالقرب من الحاجز شمال الطريق",
                           "المسافة بين البيت والمدرسة كيلومتر واحد",
                           "تفصل بين الطرفين مسافة 100 متر",
                           "الهجوم جنوب الجسر أسفر عن جرحى",
                           "تبعد المزرعة 10 كيلومترات عن البلدة",
                           "يقع الحقل على الحدود",
                           "La ville est à 45 km de la mer.",
                           "À 45 km de là, les combats continuent.",
                           "L'attaque a eu lieu à 5 km de la base militaire.",
                           "La distance entre les deux camps est de 10 km.",
                           "Le convoi roulait à 2 km du pont, près de la rivière.",
                           "Elle est située au nord de la vallée.",
                           "Macron est à 5 km de l'arrivée.",
                           "Selon Moreau, le tir venait de l'est.",
                           "Après 30 km de marche, Dubois est arrivé.",
                           "Colonne blindée à 12 km au sud du fleuve.",
                           "Une école se trouve à 300 mètres de la mosquée.",
                           "Село находится в 12 километрах от реки.",
                           "Взрыв произошёл в 30 километрах от базы.",
                           "Иванов пробежал 5 километров от старта до финиша.",
                           "Расстояние между окопами составляет 100 метров.",
                           "Колонна стоит в двух километрах от моста.",
                           "Дом расположен севернее леса.",
                           "Петренко був за 5 кілометрів від села.",
                           "Між Зеленським і Трампом відбулася розмова.",
                           "Відстань між позиціями 300 метрів.",
                           "Міст лежить за кілометр від берега.",
                           "Ракета впала поблизу лісу.",
                           "Машина стояла неподалік кордону.",
                           "Завод расположен недалеко от границы.",
                           "Köy, nehrin 5 km kuzeyinde.",
                           "Erdoğan'ın konuşması iki saat sürdü.",
                           "Ahmet'in evi buraya 5 kilometre uzaklıkta.",
                           "Patlama hastanenin yakınında meydana geldi.",
                           "Ordu sınıra 3 kilometre mesafede.",
                           "Kamp sınırın hemen yanında.",
                           "Saldırgan 2 kilometre koştu.",
                           "Konvoy kentin güneyinde durdu.",
                           "Asker köye 10 kilometre uzaklıktaki üsse döndü.",
                           "Smith ran 5 km from his home.",
                           "The camp is 5 km from the border.",
                           "Brown, who lives 2 miles from the school, agreed.",
                           "Taylor ran 40 yards to the north.",
                           "Exit 6 is two miles west of the toll plaza."}) {
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
