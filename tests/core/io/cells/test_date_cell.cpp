// Dates of cells.
#include "core/io/cells/date_cell.hpp"

#include <chrono>
#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace toise;
using io::DateOrder;

namespace {

std::string start_of(const std::string& text, DateOrder order = DateOrder::day_first) {
  const auto span = io::parse_date_cell(text, order);
  return span ? describe_start(*span) : "nothing";
}

}  // namespace

TEST_CASE("Dates are read as ISO 8601, with names of months, and as numbers") {
  for (const std::string text : {"2022-02-03",
                                 "2022/02/03",
                                 "20220203",
                                 "2022-02-03T13:38:00Z",
                                 "2022-02-03 13:38",
                                 "3 February 2022",
                                 "03 February 2022",
                                 "February 3, 2022",
                                 "Feb 3, 2022",
                                 "3-Feb-2022",
                                 "3-Feb-22",
                                 "Thursday 3 February 22 - 13:38",
                                 "03/02/2022",
                                 "3.2.2022",
                                 "03-02-2022",
                                 "٠٣/٠٢/٢٠٢٢",
                                 "44595",
                                 "44595.5",
                                 "1643895480",
                                 "1643895480000"}) {
    INFO(text);
    CHECK(start_of(text) == "2022-02-03");
  }
  CHECK(start_of("02/03/2022", DateOrder::month_first) == "2022-02-03");
}

TEST_CASE("A date is as precise as it is written") {
  CHECK(start_of("2022-02") == "2022-02");
  CHECK(start_of("February 2022") == "2022-02");
  CHECK(start_of("2022") == "2022");
  CHECK(start_of("20220200") == "2022-02");
  const auto moment = io::parse_date_cell("2022-02-03T13:38:10.123Z", DateOrder::day_first);
  REQUIRE(moment);
  CHECK(moment->precision == DatePrecision::minute);
  CHECK(moment->time_of_day == std::chrono::minutes{13 * 60 + 38});
  const auto range = io::parse_iso_date("2022-02-03/2022-02-05");
  REQUIRE(range);
  CHECK(describe_end(*range) == "2022-02-05");
}

TEST_CASE("What is no date, or a day that does not exist, gives nothing") {
  for (const std::string text : {"", "yesterday", "31 February 2022", "2022-13-01", "99/99/2022", "12", "5.2",
                                 "\xFF\xFE", "2022-02-03Tgarbage", "1/2/3/4/5", "(none)"})
    CHECK(start_of(text) == "nothing");
}

TEST_CASE("Months are read in ten languages, with and without accents") {
  for (const std::string text : {"3 février 2022",
                                 "jeudi 3 fevrier 2022",
                                 "3 févr. 2022",
                                 "3 de febrero de 2022",
                                 "3 feb. 2022",
                                 "3 فبراير 2022",
                                 "٣ شباط ٢٠٢٢",
                                 "٣ شباط/فبراير ٢٠٢٢",
                                 "الخميس 3 فيفري 2022",
                                 "3 февраля 2022 г.",
                                 "3 февраль 2022",
                                 "3 февр. 2022",
                                 "3 лютого 2022 р.",
                                 "3 лютого 2022 року",
                                 "3 Şubat 2022",
                                 "03 ŞUBAT 2022 Perşembe",
                                 "۳ فوریهٔ ۲۰۲۲",
                                 "3. Februar 2022",
                                 "Donnerstag, 3. Feb. 2022",
                                 "3 de fevereiro de 2022",
                                 "3/Feb/2022",
                                 "2022 Feb 3",
                                 "Feb. 3rd, 2022",
                                 "the 3rd of February, 2022",
                                 "about 3 February 2022",
                                 "3 febbraio 2022"}) {
    INFO(text);
    CHECK(start_of(text) == "2022-02-03");
  }
  CHECK(start_of("24 كانون الثاني 2022") == "2022-01-24");
  CHECK(start_of("24 كانون الأول 2022") == "2022-12-24");
  CHECK(start_of("mar. 3 mai 2022") == "2022-05-03");  // Tuesday, not March
  CHECK(start_of("août 2022") == "2022-08");
  CHECK(start_of("март 2022") == "2022-03");
  CHECK(start_of("Feb-22") == "2022-02");
}

TEST_CASE("Dates of the Solar Hijri and the Hijri calendar are read where their months are named") {
  // 24 February 2022 was 5 Esfand 1400 (Iran) and 23 Rajab 1443 (Umm al-Qura calendar, KACST).
  CHECK(start_of("۵ اسفند ۱۴۰۰") == "2022-02-24");
  CHECK(start_of("5 Esfand 1400") == "2022-02-24");
  CHECK(start_of("23 رجب 1443 هـ") == "2022-02-24");
  CHECK(start_of("1 فروردین 1401") == "2022-03-21");
}

TEST_CASE("A time of day is read with its zone, and midnight in every row is none") {
  const auto read = [](const std::string& text) {
    const auto span = io::parse_date_cell(text, DateOrder::month_first);
    return span ? describe_start(*span) + " " + describe_time_of_day(*span) : "nothing";
  };
  CHECK(read("2022-02-03T13:38:00+03:00") == "2022-02-03 13:38+03:00");
  CHECK(read("2022-02-03T13:38:00.123-0430") == "2022-02-03 13:38-04:30");
  CHECK(read("2022-02-03 13:38 UTC") == "2022-02-03 13:38Z");
  CHECK(read("2022-02-03 13:38 GMT+3") == "2022-02-03 13:38+03:00");
  CHECK(read("2022-02-03 13:38 EEST") == "2022-02-03 13:38+03:00");
  CHECK(read("20220203T133800Z") == "2022-02-03 13:38Z");
  CHECK(read("20220203133800") == "2022-02-03 13:38");
  CHECK(read("2/3/2022 1:38:00 PM") == "2022-02-03 13:38");
  CHECK(read("2/3/2022 12:05 a.m.") == "2022-02-03 00:05");
  CHECK(read("3 février 2022 à 13h38") == "2022-02-03 13:38");
  CHECK(read("3 février 2022, 13h38") == "2022-02-03 13:38");
  CHECK(read("13:38, 3 February 2022") == "2022-02-03 13:38");
  CHECK(read("1643895480") == "2022-02-03 13:38Z");
  CHECK(read("44595.5680555556") == "2022-02-03 13:38");
  CHECK(read("2022-02-03 25:00") == "nothing");
  const std::vector<std::string_view> midnights{"2022-02-03 00:00:00", "2/3/2022 0:00"};
  CHECK(io::find_column_dates(midnights).is_always_midnight);
  const std::vector<std::string_view> moments{"2022-02-03 00:00:00", "2/3/2022 0:01"};
  CHECK_FALSE(io::find_column_dates(moments).is_always_midnight);
}

TEST_CASE("Ranges, quarters and weeks are the days that they hold") {
  const auto range_of = [](const std::string& text) {
    const auto span = io::parse_date_cell(text, DateOrder::day_first);
    return span ? describe_day(span->first) + " " + describe_end(*span) : "nothing";
  };
  for (const std::string text :
       {"3-5 February 2022", "3 to 5 February 2022", "February 3-5, 2022", "3 Feb 2022 - 5 Feb 2022",
        "2022-02-03/2022-02-05", "2022-02-03 - 2022-02-05", "03/02/2022-05/02/2022", "03.02.2022 – 05.02.2022",
        "between 3 and 5 February 2022", "3 Feb to 5 Feb 2022", "du 3 au 5 février 2022", "с 3 по 5 февраля 2022",
        "2022-02-03 to 2022-02-05", "vom 3. bis 5. Februar 2022", "20220203-20220205"}) {
    INFO(text);
    CHECK(range_of(text) == "2022-02-03 2022-02-05");
  }
  CHECK(range_of("28 February - 3 March 2022") == "2022-02-28 2022-03-03");
  CHECK(range_of("Feb - March 2022") == "2022-02-01 2022-03-31");
  CHECK(range_of("2022-2023") == "2022-01-01 2023-12-31");
  CHECK(range_of("Q1 2022") == "2022-01-01 2022-03-31");
  CHECK(range_of("2022-W05") == "2022-01-31 2022-02-06");
  CHECK(range_of("02/2022") == "2022-02-01 2022-02-28");
  CHECK(range_of("00/02/2022") == "2022-02-01 2022-02-28");
  CHECK(range_of("2022-02-00") == "2022-02-01 2022-02-28");
  CHECK(range_of("5 Feb 2022 - 3 Feb 2022") == "nothing");
}

TEST_CASE("Where only one order gives a date, that one is taken") {
  CHECK(start_of("02/13/2022", DateOrder::day_first) == "2022-02-13");
  CHECK(start_of("13/02/2022", DateOrder::month_first) == "2022-02-13");
}

TEST_CASE("The order of day and month is decided from the whole column") {
  using Cells = std::vector<std::string_view>;
  const auto order_of = [](const Cells& cells) { return io::find_column_dates(cells); };
  CHECK(order_of({"01/02/2022", "13/02/2022"}).order == DateOrder::day_first);
  CHECK(order_of({"01/02/2022", "02/13/2022"}).order == DateOrder::month_first);
  CHECK(order_of({"01/02/2022", "02/13/2022"}).is_certain);
  CHECK(!order_of({"01/02/2022", "03/04/2022"}).is_certain);
  CHECK(!order_of({"13/02/2022", "02/13/2022", "01/02/2022"}).is_certain);
  CHECK(order_of({"13/02/2022", "02/13/2022", "01/02/2022"}).is_mixed);
  CHECK(order_of({"2022-02-03", "", "02/02/2022"}).is_certain);
}
