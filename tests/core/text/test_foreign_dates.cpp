// Dates with the months of other languages and calendars.
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
  CHECK(read("le 3 FÉVRIER 2022") == "3 FÉVRIER 2022 = 2022-02-03");
  CHECK(read("on 3 february 2022") == "3 february 2022 = 2022-02-03");
  CHECK(read("12 march to the square", reference) == "");
  CHECK(read("le 31 février 2022") == "31 février 2022 = no such day");
}

TEST_CASE("Hijri dates are three days, since the month began when the moon was seen") {
  CHECK(read("on 15 Sha'ban 1443") == "15 Sha'ban 1443 = 2022-03-17 to 2022-03-19");
  CHECK(read("15 شعبان 1443 هـ") == "15 شعبان 1443 هـ = 2022-03-17 to 2022-03-19");
  CHECK(read("١٥ شعبان ١٤٤٣") == "١٥ شعبان ١٤٤٣ = 2022-03-17 to 2022-03-19");
  CHECK(read("3 Rabi' al-Awwal 1443") == "3 Rabi' al-Awwal 1443 = 2021-10-08 to 2021-10-10");
  CHECK(read("3 ذو الحجة 1443") == "3 ذو الحجة 1443 = 2022-07-01 to 2022-07-03");
  CHECK(read("on 3 Ramadan", reference) == "3 Ramadan = 2022-04-03 to 2022-04-05");
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
