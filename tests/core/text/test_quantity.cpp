// Lengths, their hedges and the numbers in them.
#include "core/text/quantity.hpp"

#include <cmath>
#include <string>

#include "core/text/digits.hpp"
#include "core/text/number_text.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using text::Hedge;

namespace {
std::vector<text::Length> read(std::string_view words) {
  return text::find_lengths(words, text::tokenise(words));
}

struct Case {
  std::string words;
  double value;
  std::string unit;
  double low;
  double high;
};
}  // namespace

TEST_CASE("The precision of a number is half of what its last digit shows") {
  // Wieczorek, Guo & Hijmans 2004; Georeferencing Quick Reference Guide (Zermoglio et al. 2020)
  CHECK(text::half_precision("10.5") == 0.25);
  CHECK(text::half_precision("10.25") == 0.125);
  CHECK(text::half_precision("10.1") == Approx(0.05));
  for (const char* number : {"15", "33", "30", "10", "5", "101"}) CHECK(text::half_precision(number) == 0.5);
  CHECK(text::half_precision("100") == 5);
  CHECK(text::half_precision("140") == 5);
  CHECK(text::half_precision("1000") == 50);
  CHECK(text::half_precision("0") == 0.5);
}

TEST_CASE("Lengths are read as written, with the metres they mean") {
  const double infinite = INFINITY;
  const Case cases[] = {{"24 km", 24, "km", 23500, 24500},
                        {"24km", 24, "km", 23500, 24500},
                        {"24 kilometers", 24, "km", 23500, 24500},
                        {"a 24-kilometre drive", 24, "km", 23500, 24500},
                        {"15 miles", 15, "mi", 14.5 * 1609.344, 15.5 * 1609.344},
                        {"10.5 km", 10.5, "km", 10250, 10750},
                        {"1,200 m", 1200, "m", 1150, 1250},
                        {"1,5 km", 1.5, "km", 1250, 1750},
                        {"٢٤ كم", 24, "km", 23500, 24500},
                        {"٢٤٫٥ كم", 24.5, "km", 24250, 24750},
                        {"1\u00A0200 metres", 1200, "m", 1150, 1250},
                        {"half a mile", 0.5, "mi", 0.25 * 1609.344, 0.75 * 1609.344},
                        {"a mile and a half", 1.5, "mi", 1.25 * 1609.344, 1.75 * 1609.344},
                        {"two and a half miles", 2.5, "mi", 2.25 * 1609.344, 2.75 * 1609.344},
                        {"2½ miles", 2.5, "mi", 2.25 * 1609.344, 2.75 * 1609.344},
                        {"1 1/2 miles", 1.5, "mi", 1.25 * 1609.344, 1.75 * 1609.344},
                        {"two dozen kilometres", 24, "km", 21000, 27000},
                        {"a dozen miles", 12, "mi", 9 * 1609.344, 15 * 1609.344},
                        {"twenty-five kilometres", 25, "km", 24500, 25500},
                        {"a mile", 1, "mi", 0.5 * 1609.344, 1.5 * 1609.344},
                        {"several kilometers", 6.5, "km", 3000, 10000},
                        {"20-25 km", 22.5, "km", 19500, 25500},
                        {"20 to 25 km", 22.5, "km", 19500, 25500},
                        {"between 20 and 25 km", 22.5, "km", 19500, 25500},
                        {"about 20 km", 20, "km", 17000, 23000},
                        {"about 25 km", 25, "km", 22500, 27500},
                        {"about 24 km", 24, "km", 22800, 25200},
                        {"24 km or so", 24, "km", 22800, 25200},
                        {"nearly 20 km", 20, "km", 17000, 20500},
                        {"just over 20 km", 20, "km", 19500, 23000},
                        {"over 20 km", 20, "km", 19500, infinite},
                        {"at least 20 km", 20, "km", 19500, infinite},
                        {"less than 20 km", 20, "km", 0, 20500},
                        {"up to 20 km", 20, "km", 0, 20500},
                        {"only 20 km", 20, "km", 19500, 20500},
                        {"12 nautical miles", 12, "nmi", 11.5 * 1852, 12.5 * 1852},
                        {"300 yards", 300, "yd", 295 * 0.9144, 305 * 0.9144},
                        {"500 feet", 500, "ft", 495 * 0.3048, 505 * 0.3048},
                        {"10 versts", 10, "verst", 9.5 * 1066.8, 10.5 * 1066.8},
                        {"24 км", 24, "km", 23500, 24500}};
  for (const Case& one : cases) {
    INFO(one.words);
    const auto found = read(one.words);
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == Approx(one.value));
    CHECK(found[0].unit == one.unit);
    CHECK(found[0].low.value == Approx(one.low));
    if (std::isinf(one.high))
      CHECK(std::isinf(found[0].high.value));
    else
      CHECK(found[0].high.value == Approx(one.high));
  }
}

TEST_CASE("Numbers are put together from words, and loosened behind them") {
  const double infinite = INFINITY;
  const Case cases[] = {
      {"one hundred and eighty kilometres", 180, "km", 175000, 185000},
      {"two hundred five kilometres", 205, "km", 204500, 205500},
      {"two and a quarter miles", 2.25, "mi", 2.125 * 1609.344, 2.375 * 1609.344},
      {"30-odd kilometres", 30, "km", 25500, 34500},
      {"20-plus kilometres", 20, "km", 19500, infinite},
      {"soixante-quinze kilomètres à l'est", 75, "km", 74500, 75500},
      {"ста двадцати километрах", 120, "km", 115000, 125000},
      {"тринадцять кілометрів", 13, "km", 12500, 13500},
      {"quelques kilomètres de la ville", 4.5, "km", 2000, 7000},
      {"нескольких километрах", 6.5, "km", 3000, 10000},
      {"Halep'e birkaç kilometre uzaklıkta", 4.5, "km", 2000, 7000},
  };
  for (const Case& expected : cases) {
    INFO(expected.words);
    const auto lengths = read(expected.words);
    REQUIRE(lengths.size() == 1);
    CHECK(lengths[0].value == Approx(expected.value));
    CHECK(lengths[0].unit == expected.unit);
    CHECK(lengths[0].low.value == Approx(expected.low));
    CHECK((std::isinf(expected.high) ? std::isinf(lengths[0].high.value)
                                     : lengths[0].high.value == Approx(expected.high)));
  }
}

TEST_CASE("A number before a spaced dash is no end of a range when only it has decimals") {
  const auto lengths = read("M 4.6 – 77 km NNW of Mandalay");
  REQUIRE(lengths.size() == 1);
  CHECK(lengths[0].value == 77);
  CHECK(read("4.5 – 7.5 km")[0].value == 6);
  CHECK(read("20 – 25 km")[0].value == 22.5);
}

TEST_CASE("Of a length in two units the coarser number gives the interval") {
  for (const std::string words :
       {"15 miles (24 km) away", "24 km (15 miles)", "24 km / 15 mi", "15 miles, or 24 km,"}) {
    INFO(words);
    const auto found = read(words);
    REQUIRE(found.size() == 1);
    CHECK(found[0].low.value == Approx(14.5 * 1609.344));
    CHECK(found[0].high.value == Approx(15.5 * 1609.344));
  }
  CHECK(read("15 miles (24 km)")[0].unit == "mi");
  CHECK(read("15 miles (24 km)")[0].span.size() == 16);
  const auto wrong = read("15 miles (20 km)");  // they disagree: an interval that holds both
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].low.value == Approx(19500));
  CHECK(wrong[0].high.value == Approx(15.5 * 1609.344));
  CHECK(read("15 miles (240 km)").size() == 2);
}

TEST_CASE("Speeds, areas and money are no lengths") {
  for (const char* words : {"24 km/h", "24 km per hour", "24 miles an hour", "24 km²", "24 sq km", "24 km2", "$24m",
                            "€ 24m", "24M", "24", "km", "", "\xFF km", "1.2.3 km", "24 people"}) {
    INFO(words);
    CHECK(read(words).empty());
  }
}

TEST_CASE("A length's span takes in its hedge") {
  const std::string words = "It lies about 24 km from Homs.";
  const auto found = read(words);
  REQUIRE(found.size() == 1);
  CHECK(found[0].span.of(words) == "about 24 km");
  CHECK(found[0].hedge == Hedge::about);
}

TEST_CASE("Counts are read from digits and words") {
  const auto value = [](std::string_view words) {
    const auto tokens = text::tokenise(words);
    const auto number = text::read_number(words, tokens, 0);
    return number ? number->value : -1;
  };
  CHECK(value("thirteen people") == 13);
  CHECK(value("two hundred and") == 200);
  CHECK(value("a hundred people") == 100);
  CHECK(value("3 thousand") == 3000);
  CHECK(value("1,234,567") == 1234567);
  CHECK(value("forty two") == 42);
  CHECK(value("people") == -1);
}

TEST_CASE("Thousands are told from decimals in every custom") {
  for (const char* words : {"1,200 m", "1.200 m", "1 200 m", "1\u2019200 m", "1'200 m", "1\u202F200 m", "1\u00A0200 m",
                            "1200 m", "\u0661\u066C\u0662\u0660\u0660 m", "\u0661\u0662\u0660\u0660 m"}) {
    INFO(words);
    const auto found = read(words);
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == 1200);
    CHECK(found[0].low.value == Approx(1150));
    CHECK(found[0].high.value == Approx(1250));
  }
}

TEST_CASE("Zero, negative and infinite lengths, units without numbers and numbers without units are no lengths") {
  for (const char* words : {"0 km", "0.0 km from it", "-5 km", "\u22125 km", "it is -5 km away", "inf km",
                            "infinity km", "nan km", "\u221E km", "km", "km km km", "km/h", "24", "24 25 26 27",
                            "1,200", "3.14 2.71", "\u0662\u0664 \u0662\u0665", "1e400 km", "0x10"}) {
    INFO(words);
    CHECK(read(words).empty());
  }
}

TEST_CASE("A number of 400 digits is no length that could be measured, and does no harm") {
  const std::string digits(400, '9');
  for (const std::string& words : {digits + " km", digits + "," + digits + " km", digits + "-" + digits + " km",
                                   "0." + digits + " km", "about " + digits + " miles (" + digits + " km)"}) {
    for (const text::Length& length : read(words)) {
      CHECK(std::isfinite(length.value));
      CHECK(length.low.value >= 0);
      CHECK(length.low <= length.high);
    }
  }
  CHECK(read(digits + " km").empty());
}
