// Dates with the months of other languages and calendars. The Hijri (islamic-civil) and Jalali (persian) days are those
// that ICU 72 gives.
#include "core/text/foreign_dates.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

namespace {

std::string read(std::string_view words, std::optional<Day> reference = std::nullopt) {
  std::string told;
  for (const text::DateText& date : text::find_dates(words, text::tokenise(words), reference)) {
    told += told.empty() ? "" : "; ";
    told += std::string(date.span.of(words)) + " = ";
    if (!date.date)
      told += date.impossible ? "no such day" : "unknown";
    else
      told += date.date->first == date.date->last ? describe_start(*date.date)
                                                  : describe_start(*date.date) + " to " + describe_end(*date.date);
  }
  return told;
}

const Day reference = make_day(2022, 4, 20)->first;

std::string day_of(std::optional<Day> day) {
  return day ? describe_day(*day) : "none";
}

}  // namespace

TEST_CASE("Months of French, Russian, Ukrainian, Turkish and Arabic are read") {
  CHECK(read("le 3 février 2022 à Homs") == "3 février 2022 = 2022-02-03");
  CHECK(read("le 1er août 2022") == "1er août 2022 = 2022-08-01");
  CHECK(read("3 февраля 2022 года") == "3 февраля 2022 = 2022-02-03");
  CHECK(read("24 лютого 2022 року") == "24 лютого 2022 = 2022-02-24");
  CHECK(read("3 Şubat 2022 günü") == "3 Şubat 2022 = 2022-02-03");
  CHECK(read("في 3 شباط 2022 قصف") == "3 شباط 2022 = 2022-02-03");
  CHECK(read("في ٣ فبراير ٢٠٢٢ قصف") == "٣ فبراير ٢٠٢٢ = 2022-02-03");
  CHECK(read("في 3 كانون الثاني 2022") == "3 كانون الثاني 2022 = 2022-01-03");
  CHECK(read("في 3 شباط/فبراير 2022") == "3 شباط/فبراير 2022 = 2022-02-03");
  CHECK(read("le 31 février 2022") == "31 février 2022 = no such day");
}

TEST_CASE("Hijri dates are three days, since the month began when the moon was seen") {
  CHECK(read("on 15 Sha'ban 1443") == "15 Sha'ban 1443 = 2022-03-18 to 2022-03-20");
  CHECK(read("15 شعبان 1443 هـ") == "15 شعبان 1443 هـ = 2022-03-18 to 2022-03-20");
  CHECK(read("١٥ شعبان ١٤٤٣") == "١٥ شعبان ١٤٤٣ = 2022-03-18 to 2022-03-20");
  CHECK(read("3 Rabi' al-Awwal 1443") == "3 Rabi' al-Awwal 1443 = 2021-10-09 to 2021-10-11");
  CHECK(read("3 ذو الحجة 1443") == "3 ذو الحجة 1443 = 2022-07-02 to 2022-07-04");
  CHECK(read("on 3 Ramadan", reference) == "3 Ramadan = 2022-04-04 to 2022-04-06");
  CHECK(read("on 3 Ramadan") == "");
}

TEST_CASE("Jalali dates are read in Persian, Dari and Latin letters") {
  CHECK(read("14 Bahman 1400") == "14 Bahman 1400 = 2022-02-03");
  CHECK(read("۱۴ بهمن ۱۴۰۰") == "۱۴ بهمن ۱۴۰۰ = 2022-02-03");
  CHECK(read("24 اسد 1400") == "24 اسد 1400 = 2021-08-15");
  CHECK(read("30 Esfand 1403") == "30 Esfand 1403 = 2025-03-20");
  CHECK(read("30 Esfand 1404") == "30 Esfand 1404 = no such day");
  CHECK(read("3 Tir fell", reference) == "");
}

TEST_CASE("The two calendars agree with ICU") {
  CHECK(day_of(text::convert_hijri(1443, 9, 1)) == "2022-04-03");
  CHECK(day_of(text::convert_hijri(1300, 1, 1)) == "1882-11-12");
  CHECK(day_of(text::convert_hijri(1445, 12, 30)) == "2024-07-07");
  CHECK(day_of(text::convert_hijri(1446, 12, 30)) == "none");
  CHECK(day_of(text::convert_jalali(1400, 1, 1)) == "2021-03-21");
  CHECK(day_of(text::convert_jalali(1357, 11, 22)) == "1979-02-11");
  CHECK(day_of(text::convert_jalali(1300, 1, 1)) == "1921-03-21");
  CHECK(day_of(text::convert_jalali(1407, 12, 29)) == "2029-03-19");
  CHECK(day_of(text::convert_jalali(1400, 13, 1)) == "none");
  CHECK(day_of(text::convert_hijri(1443, 2, 30)) == "none");
}
