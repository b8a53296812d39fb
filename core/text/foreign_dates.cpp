// Day, month, year, in that order; the months by tables.
#include "core/text/foreign_dates.hpp"

#include <chrono>
#include <cstdlib>
#include <string>

#include "core/text/calendar/month_names.hpp"
#include "core/text/digits.hpp"
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
  std::optional<MonthName> name;
  std::size_t token_end = 0;
};

// The month whose name begins at a token: the longest, apostrophes, hyphens and spaces aside.
FoundMonth find_month(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  constexpr std::size_t most_tokens = 6;
  FoundMonth found;
  std::string key;
  for (std::size_t i = at; i < tokens.size() && i < at + most_tokens; ++i) {
    if (tokens[i].kind == TokenKind::number) break;
    key += make_calendar_key(tokens[i].span.of(text));
    if (!begins_month_name(key)) break;
    if (const auto name = find_month_name(key)) found = {name, i + 1};
  }
  return found;
}

std::optional<TimeSpan> make_span(Calendar calendar, int year, unsigned month, unsigned day) {
  const auto middle = make_calendar_span(calendar, year, month, day);
  if (!middle || calendar != Calendar::hijri) return middle;
  return TimeSpan{middle->first - days{1}, middle->last + days{1}, DatePrecision::range, std::nullopt};
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
