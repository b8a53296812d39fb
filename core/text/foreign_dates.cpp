// Day, month, year, in that order; the months by tables.
#include "core/text/foreign_dates.hpp"

#include <array>
#include <chrono>
#include <cstdlib>
#include <string>

#include "core/text/digits.hpp"
#include "core/text/foreign_months.hpp"
#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

using namespace std::chrono;

std::optional<int> digits_at(std::string_view text, std::span<const Token> tokens, std::size_t at, std::size_t shortest,
                             std::size_t longest) {
  if (at >= tokens.size() || tokens[at].kind != TokenKind::number) return std::nullopt;
  const auto plain = plain_digits(tokens[at].span.of(text));
  if (!plain || plain->size() < shortest || plain->size() > longest) return std::nullopt;
  if (plain->find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  return std::atoi(plain->c_str());
}

struct FoundMonth {
  const MonthName* name = nullptr;
  std::size_t token_end = 0;
};

// The month whose name begins at a token: the longest, apostrophes, hyphens and spaces aside.
FoundMonth find_month(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  constexpr std::size_t most_tokens = 6;
  FoundMonth found;
  std::string letters;
  for (std::size_t i = at; i < tokens.size() && i < at + most_tokens; ++i) {
    if (tokens[i].kind == TokenKind::number) break;
    add_month_letters(tokens[i].span.of(text), letters);
    if (!begins_month_name(letters)) break;
    if (const MonthName* name = find_month_name(letters)) found = {name, i + 1};
  }
  return found;
}

std::optional<TimeSpan> make_span(Calendar calendar, int year, unsigned month, unsigned day) {
  if (calendar == Calendar::gregorian) return make_day(year, month, day);
  const auto middle = calendar == Calendar::hijri ? convert_hijri(year, month, day) : convert_jalali(year, month, day);
  if (!middle) return std::nullopt;
  if (calendar == Calendar::jalali) return TimeSpan{*middle, *middle, DatePrecision::day, std::nullopt};
  return TimeSpan{*middle - days{1}, *middle + days{1}, DatePrecision::range, std::nullopt};
}

// A year that is not written: the one that brings the day nearest to the reference.
std::optional<TimeSpan> find_nearest(Calendar calendar, unsigned month, unsigned day, Day reference) {
  const int gregorian = static_cast<int>(year_month_day{reference}.year());
  const int here = calendar == Calendar::hijri ? (gregorian - 622) * 33 / 32 : gregorian;
  std::optional<TimeSpan> nearest;
  for (int year = here - 2; year <= here + 2; ++year) {
    const auto candidate = make_span(calendar, year, month, day);
    if (!candidate) continue;
    if (!nearest || abs(candidate->first - reference) < abs(nearest->first - reference)) nearest = candidate;
  }
  return nearest;
}

bool fits(Calendar calendar, int year) {
  if (calendar == Calendar::hijri) return year >= 1300 && year <= 1500;
  if (calendar == Calendar::jalali) return year >= 1200 && year <= 1500;
  return year >= 1000 && year <= 2999;
}

}  // namespace

std::optional<Day> convert_hijri(int year, unsigned month, unsigned day) {
  const bool leap = (11 * year + 14) % 30 < 11;
  const unsigned longest = month % 2 == 1 || (month == 12 && leap) ? 30 : 29;
  if (year < 1 || year > 3000 || month < 1 || month > 12 || day < 1 || day > longest) return std::nullopt;
  constexpr int epoch = -492148;  // days from 1970-01-01 to 16 July 622 (Julian) = 19 July 622 (Gregorian)
  const int before =
      354 * (year - 1) + (3 + 11 * year) / 30 + 29 * static_cast<int>(month - 1) + static_cast<int>(month / 2);
  return Day{days{epoch + before + static_cast<int>(day) - 1}};
}

std::optional<Day> convert_jalali(int year, unsigned month, unsigned day) {
  constexpr std::array<int, 8> leaps{1, 5, 9, 13, 17, 22, 26, 30};  // of 33 years
  const auto is_leap = [&](int of) {
    for (const int leap : leaps)
      if (of % 33 == leap) return true;
    return false;
  };
  if (year < 1200 || year > 1500 || month < 1 || month > 12 || day < 1) return std::nullopt;
  const unsigned longest = month <= 6 ? 31 : month < 12 || is_leap(year) ? 30 : 29;
  if (day > longest) return std::nullopt;
  constexpr int anchor = 1400;  // 1 Farvardin 1400 was 21 March 2021
  Day first = sys_days{2021y / March / 21};
  for (int one = anchor; one < year; ++one) first += days{is_leap(one) ? 366 : 365};
  for (int one = anchor; one > year; --one) first -= days{is_leap(one - 1) ? 366 : 365};
  const int before = month <= 6 ? 31 * static_cast<int>(month - 1) : 186 + 30 * static_cast<int>(month - 7);
  return first + days{before + static_cast<int>(day) - 1};
}

std::optional<ForeignDate> read_foreign_date(std::string_view text, std::span<const Token> tokens, std::size_t at,
                                             std::optional<Day> reference) {
  const auto day = digits_at(text, tokens, at, 1, 2);
  if (!day || *day == 0 || *day > 31) return std::nullopt;
  std::size_t next = at + 1;
  for (const std::string_view suffix : {"er", "ème", "e"}) next += is_word(text, tokens, next, suffix) ? 1 : 0;
  FoundMonth month = find_month(text, tokens, next);
  if (!month.name) return std::nullopt;
  if (is_word(text, tokens, month.token_end, "/")) {  // "شباط/فبراير"
    const FoundMonth again = find_month(text, tokens, month.token_end + 1);
    if (again.name && again.name->month == month.name->month) month.token_end = again.token_end;
  }
  const Calendar calendar = month.name->calendar;
  const unsigned number = month.name->month;
  ForeignDate found;
  found.date.calendar = calendar;
  found.token_end = month.token_end;
  std::size_t year_at = month.token_end;
  for (const std::string_view mark : {",", "،", "de", "عام", "سنة"})
    year_at += is_word(text, tokens, year_at, mark) ? 1 : 0;
  const auto year = digits_at(text, tokens, year_at, 4, 4);
  if (year && fits(calendar, *year)) {
    found.date.year_stated = true;
    found.date.date = make_span(calendar, *year, number, static_cast<unsigned>(*day));
    found.date.impossible = !found.date.date;
    found.token_end = year_at + 1;
    for (const std::string_view mark : {"هـ", "ه", "ه‍", "م", "AH", "г", "р"})
      if (is_word(text, tokens, found.token_end, mark)) ++found.token_end;
    return found;
  }
  if (!reference || calendar == Calendar::jalali || month.name->needs_year) return std::nullopt;
  found.date.date = find_nearest(calendar, number, static_cast<unsigned>(*day), *reference);
  found.date.year_inferred = found.date.date.has_value();
  return found.date.date ? std::optional(found) : std::nullopt;
}

}  // namespace toise::text
