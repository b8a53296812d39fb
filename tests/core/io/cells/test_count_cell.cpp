// Counts of cells.
#include "core/io/cells/count_cell.hpp"

#include <cstdint>
#include <string>

#include "tests/support/catch.hpp"

using namespace toise;

namespace {

using Bounds = std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>;

Bounds bounds_of(const std::string& text) {
  const Count count = io::parse_count(text);
  CHECK(count.text == text);
  return {count.low, count.high};
}

constexpr std::nullopt_t open = std::nullopt;

}  // namespace

TEST_CASE("A count is exact, at least, at most or between two numbers, as the source says") {
  for (const std::string text : {"12", "12.0", " 12 ", "١٢", "۱۲", "12 killed", "12 (incl. 3 children)", "about 12"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{12, 12});
  }
  for (const std::string text : {"1,200", "1.200", "1 200", "1200"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{1200, 1200});
  }
  for (const std::string text :
       {"at least 12", "At Least 12", "More than 12 people", "12+", "> 12", "≥12", "12 or more", "au moins 12",
        "plus de 12", "al menos 12", "más de 12", "pelo menos 12", "mindestens 12", "не менее 12", "Щонайменше 12",
        "ما لا يقل عن ١٢", "حداقل ۱۲", "en az 12", "12'den fazla"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{12, open});
  }
  for (const std::string text :
       {"up to 5", "<5", "fewer than 5", "jusqu'à 5", "hasta 5", "bis zu 5", "до 5", "en fazla 5", "حتى 5"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{open, 5});
  }
  for (const std::string text : {"2-5", "2–5", "2 - 5", "2 to 5", "between 2 and 5", "2 à 5", "от 2 до 5", "2 إلى 5",
                                 "zwischen 2 und 5", "2 or 5"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{2, 5});
  }
}

TEST_CASE("Words stand for counts, exact or vague") {
  CHECK(bounds_of("none") == Bounds{0, 0});
  CHECK(bounds_of("Two") == Bounds{2, 2});
  CHECK(bounds_of("a dozen") == Bounds{12, 12});
  CHECK(bounds_of("several") == Bounds{3, 10});
  for (const std::string text :
       {"dozens", "Dozens of people", "des dizaines", "decenas", "десятки", "عشرات", "onlarca"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{20, 150});
  }
  CHECK(bounds_of("hundreds killed") == Bounds{150, 1000});
}

TEST_CASE("A count without a number, or the code of an unknown one, has no bounds") {
  for (const std::string text : {"", "unknown", "Unknown", "-99", "-9", "n/a", "?", "inconnu", "неизвестно",
                                 "غير معروف", "bilinmiyor", "NULL"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{});
    CHECK(io::is_unknown_count(text));
  }
  for (const std::string text : {"Firearm", "yes", "\xFF\xFE"}) {
    INFO(text);
    CHECK(bounds_of(text) == Bounds{});
    CHECK_FALSE(io::is_unknown_count(text));
  }
}
