// Converts with ICU.
#include "core/text/calendar/calendar.hpp"

#include <unicode/ucal.h>

#include <chrono>
#include <memory>

namespace toise::text {
namespace {

std::optional<Day> find_day(Calendar calendar, int year, unsigned month, unsigned day) {
  UErrorCode status = U_ZERO_ERROR;
  constexpr UChar utc[] = {'U', 'T', 'C'};
  const char* locale = calendar == Calendar::jalali ? "en@calendar=persian" : "en@calendar=islamic-umalqura";
  const std::unique_ptr<UCalendar, decltype(&ucal_close)> fields(ucal_open(utc, 3, locale, UCAL_TRADITIONAL, &status),
                                                                 ucal_close);
  if (U_FAILURE(status)) return std::nullopt;
  ucal_clear(fields.get());
  ucal_setAttribute(fields.get(), UCAL_LENIENT, 0);
  ucal_setDateTime(fields.get(), year, static_cast<int32_t>(month) - 1, static_cast<int32_t>(day), 0, 0, 0, &status);
  const UDate moment = ucal_getMillis(fields.get(), &status);
  if (U_FAILURE(status)) return std::nullopt;
  constexpr double milliseconds_a_day = 86400000.0;
  return Day{std::chrono::days{static_cast<int>(moment / milliseconds_a_day)}};
}

}  // namespace

std::optional<TimeSpan> make_calendar_span(Calendar calendar, int year, unsigned month, unsigned day) {
  if (calendar == Calendar::gregorian) return day == 0 ? make_month(year, month) : make_day(year, month, day);
  if (year < 1 || year > 2000 || month < 1 || month > 12 || day > 31) return std::nullopt;
  const auto first = find_day(calendar, year, month, day == 0 ? 1 : day);
  if (!first) return std::nullopt;
  if (day != 0) return TimeSpan{*first, *first, DatePrecision::day, std::nullopt};
  const auto next = month == 12 ? find_day(calendar, year + 1, 1, 1) : find_day(calendar, year, month + 1, 1);
  if (!next) return std::nullopt;
  return TimeSpan{*first, *next - std::chrono::days{1}, DatePrecision::range, std::nullopt};
}

}  // namespace toise::text
