// Collects the names once, when the first word that is not English asks for them.
#include "core/io/cells/date_words.hpp"

#include <unicode/ucal.h>
#include <unicode/udat.h>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

#include "core/base/utf8.hpp"
#include "core/io/cells/folded_word.hpp"

namespace toise::io {
namespace {

constexpr std::array<std::string_view, 12> english{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> english_days{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};

struct NamedLocale {
  const char* name;
  Calendar calendar;
};
constexpr std::array locales{
    NamedLocale{"fr", Calendar::gregorian},
    NamedLocale{"es", Calendar::gregorian},
    NamedLocale{"ar", Calendar::gregorian},
    NamedLocale{"ar_SY", Calendar::gregorian},
    NamedLocale{"ar_TN", Calendar::gregorian},
    NamedLocale{"ar_MA", Calendar::gregorian},
    NamedLocale{"ru", Calendar::gregorian},
    NamedLocale{"uk", Calendar::gregorian},
    NamedLocale{"tr", Calendar::gregorian},
    NamedLocale{"fa@calendar=gregorian", Calendar::gregorian},
    NamedLocale{"fa_AF@calendar=gregorian", Calendar::gregorian},
    NamedLocale{"de", Calendar::gregorian},
    NamedLocale{"de_AT", Calendar::gregorian},
    NamedLocale{"pt", Calendar::gregorian},
    NamedLocale{"it", Calendar::gregorian},
    NamedLocale{"fa@calendar=persian", Calendar::persian},
    NamedLocale{"fa_AF@calendar=persian", Calendar::persian},
    NamedLocale{"en@calendar=persian", Calendar::persian},
    NamedLocale{"ar@calendar=islamic-umalqura", Calendar::islamic},
    NamedLocale{"fa@calendar=islamic-umalqura", Calendar::islamic},
    NamedLocale{"en@calendar=islamic-umalqura", Calendar::islamic},
};

struct Names {
  std::unordered_map<std::string, MonthName> months;
  std::set<std::string, std::less<>> weekdays;
};

std::string to_key(const UChar* symbol, int32_t length) {
  std::string utf8;
  for (int32_t i = 0; i < length;) {
    UChar32 c = 0;
    U16_NEXT(symbol, i, length, c);
    if (c != '.') append_utf8(utf8, static_cast<char32_t>(c));
  }
  return fold_words(utf8);
}

// Calls use(index, key) for each symbol of a kind.
template <class Use>
void for_each_symbol(const UDateFormat* format, UDateFormatSymbolType kind, Use use) {
  const int32_t count = udat_countSymbols(format, kind);
  for (int32_t i = 0; i < count; ++i) {
    std::array<UChar, 64> symbol{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        udat_getSymbols(format, kind, i, symbol.data(), static_cast<int32_t>(symbol.size()), &status);
    if (U_SUCCESS(status) && length > 0) use(i, to_key(symbol.data(), length));
  }
}

// A name of one letter or one that is a number tells nothing.
bool is_telling(const std::string& key) {
  return count_code_points(key) > 1 && (key[0] < '0' || key[0] > '9');
}

void collect(const NamedLocale& locale, Names& names) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UDateFormat, decltype(&udat_close)> format(
      udat_open(UDAT_NONE, UDAT_FULL, locale.name, nullptr, 0, nullptr, 0, &status), udat_close);
  if (U_FAILURE(status)) return;
  for (const auto kind : {UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS})
    for_each_symbol(format.get(), kind, [&](int32_t i, std::string key) {
      if (i < 12 && is_telling(key))
        names.months.emplace(std::move(key), MonthName{locale.calendar, static_cast<unsigned>(i + 1)});
    });
  for (const auto kind : {UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS, UDAT_STANDALONE_SHORT_WEEKDAYS})
    for_each_symbol(format.get(), kind, [&](int32_t, std::string key) {
      if (is_telling(key)) names.weekdays.insert(std::move(key));
    });
}

Names collect_names() {
  Names names;
  for (const NamedLocale& locale : locales) collect(locale, names);
  // What people write and CLDR has not.
  for (const auto& [word, month] : {std::pair{"sept", 9U},
                                    {"set", 9U},
                                    {"setiembre", 9U},
                                    {"maerz", 3U},
                                    {"mrz", 3U},
                                    {"fev", 2U},
                                    {"ago", 8U},
                                    {"dez", 12U},
                                    {"avr", 4U},
                                    {"abr", 4U},
                                    {"ene", 1U}})
    names.months.emplace(word, MonthName{Calendar::gregorian, month});
  return names;
}

const Names& all_names() {
  static const Names names = collect_names();
  return names;
}

const char* calendar_locale(Calendar calendar) {
  return calendar == Calendar::persian ? "en@calendar=persian" : "en@calendar=islamic-umalqura";
}

std::optional<Day> find_day(Calendar calendar, int year, unsigned month, unsigned day) {
  UErrorCode status = U_ZERO_ERROR;
  constexpr UChar utc[] = {'U', 'T', 'C'};
  const std::unique_ptr<UCalendar, decltype(&ucal_close)> fields(
      ucal_open(utc, 3, calendar_locale(calendar), UCAL_TRADITIONAL, &status), ucal_close);
  if (U_FAILURE(status)) return std::nullopt;
  ucal_clear(fields.get());
  ucal_setAttribute(fields.get(), UCAL_LENIENT, 0);
  ucal_setDateTime(fields.get(), year, static_cast<int32_t>(month) - 1, static_cast<int32_t>(day), 0, 0, 0, &status);
  const UDate moment = ucal_getMillis(fields.get(), &status);
  if (U_FAILURE(status)) return std::nullopt;
  return Day{std::chrono::days{static_cast<int>(moment / 86400000.0)}};
}

}  // namespace

std::optional<MonthName> find_month_name(std::string_view word) {
  for (unsigned i = 0; i < english.size(); ++i)
    if (word == english[i] || (word.size() == 3 && english[i].starts_with(word)))
      return MonthName{Calendar::gregorian, i + 1};
  if (word.size() < 2) return std::nullopt;
  const auto found = all_names().months.find(std::string(word));
  return found == all_names().months.end() ? std::nullopt : std::optional(found->second);
}

bool is_weekday_name(std::string_view word) {
  for (const std::string_view day : english_days)
    if (word == day || (word.size() >= 3 && word.size() <= 5 && day.starts_with(word))) return true;
  return all_names().weekdays.find(word) != all_names().weekdays.end();
}

std::optional<TimeSpan> make_calendar_span(Calendar calendar, int year, unsigned month, unsigned day) {
  if (calendar == Calendar::gregorian) return day == 0 ? make_month(year, month) : make_day(year, month, day);
  if (year < 1 || year > 2000 || month < 1 || month > 12) return std::nullopt;
  const auto first = find_day(calendar, year, month, day == 0 ? 1 : day);
  if (!first) return std::nullopt;
  if (day != 0) return TimeSpan{*first, *first, DatePrecision::day, std::nullopt};
  const auto next = month == 12 ? find_day(calendar, year + 1, 1, 1) : find_day(calendar, year, month + 1, 1);
  if (!next) return std::nullopt;
  return TimeSpan{*first, *next - std::chrono::days{1}, DatePrecision::range, std::nullopt};
}

}  // namespace toise::io
