// The tables hold every name that the locale data of the machine's ICU has.
#include <unicode/udat.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "core/base/utf8.hpp"
#include "core/text/calendar/month_names.hpp"
#include "core/text/calendar/weekday_names.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using text::Calendar;

namespace {

struct Locale {
  const char* name;
  Calendar calendar = Calendar::gregorian;
};
constexpr std::array locales{Locale{"en"},
                             Locale{"fr"},
                             Locale{"es"},
                             Locale{"ar"},
                             Locale{"ar_SY"},
                             Locale{"ar_TN"},
                             Locale{"ar_MA"},
                             Locale{"ru"},
                             Locale{"uk"},
                             Locale{"tr"},
                             Locale{"fa@calendar=gregorian"},
                             Locale{"fa_AF@calendar=gregorian"},
                             Locale{"de"},
                             Locale{"de_AT"},
                             Locale{"pt"},
                             Locale{"it"},
                             Locale{"fa@calendar=persian", Calendar::jalali},
                             Locale{"fa_AF@calendar=persian", Calendar::jalali},
                             Locale{"en@calendar=persian", Calendar::jalali},
                             Locale{"ar@calendar=islamic-umalqura", Calendar::hijri},
                             Locale{"fa@calendar=islamic-umalqura", Calendar::hijri},
                             Locale{"en@calendar=islamic-umalqura", Calendar::hijri}};

// The names of a kind, by their number from 0; "" where ICU has none.
std::vector<std::string> names_of(const char* locale, UDateFormatSymbolType kind) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UDateFormat, decltype(&udat_close)> format(
      udat_open(UDAT_NONE, UDAT_FULL, locale, nullptr, 0, nullptr, 0, &status), udat_close);
  REQUIRE(U_SUCCESS(status));
  std::vector<std::string> names;
  for (int32_t i = 0; i < udat_countSymbols(format.get(), kind); ++i) {
    std::array<UChar, 64> symbol{};
    const int32_t length =
        udat_getSymbols(format.get(), kind, i, symbol.data(), static_cast<int32_t>(symbol.size()), &status);
    std::string name;
    for (int32_t at = 0; at < length;) {
      UChar32 c = 0;
      U16_NEXT(symbol, at, length, c);
      append_utf8(name, static_cast<char32_t>(c));
    }
    names.push_back(name);
  }
  return names;
}

}  // namespace

TEST_CASE("Every month that ICU names is in the table") {
  for (const Locale& locale : locales)
    for (const auto kind : {UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS}) {
      const std::vector<std::string> names = names_of(locale.name, kind);
      REQUIRE(names.size() >= 12);
      for (unsigned i = 0; i < 12; ++i) {
        if (names[i] == "Rab. II") continue;  // its letters are those of "Rabi I", which people write
        INFO(locale.name << ": " << names[i]);
        const auto found = text::find_month_name(text::make_calendar_key(names[i]));
        REQUIRE(found);
        CHECK(found->month == i + 1);
        CHECK(found->calendar == locale.calendar);
        CHECK(text::begins_month_name(text::make_calendar_key(names[i]).substr(0, 2)));
      }
    }
}

TEST_CASE("Every weekday that ICU names is in the table") {
  for (const Locale& locale : locales)
    for (const auto kind : {UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS}) {
      const std::vector<std::string> names = names_of(locale.name, kind);
      for (std::size_t i = 1; i < names.size(); ++i) {
        INFO(locale.name << ": " << names[i]);
        const auto found = text::find_weekday_name(text::make_calendar_key(names[i]));
        REQUIRE(found);
        CHECK(found->c_encoding() == i - 1);
      }
    }
}

TEST_CASE("Spellings that people use are months, too; other words are none") {
  const auto month = [](std::string_view words) {
    const auto found = text::find_month_name(text::make_calendar_key(words));
    return found ? found->month : 0U;
  };
  CHECK(month("Sept.") == 9);
  CHECK(month("AOUT") == 8);
  CHECK(month("Rabi' al-Awwal") == 3);
  CHECK(month("Dhu al-Ḥijjah") == 12);
  CHECK(month("كانون الأوّل") == 12);
  CHECK(month("") == 0);
  CHECK(month("marching") == 0);
  CHECK(month("Homs") == 0);
  CHECK(text::find_month_name("mars")->needs_year);
  CHECK_FALSE(text::find_month_name("fevrier")->needs_year);
  CHECK_FALSE(text::find_weekday_name("day"));
  CHECK_FALSE(text::find_weekday_name(""));
}
