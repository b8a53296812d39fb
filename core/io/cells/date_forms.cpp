// Tells the notations apart by how many numbers, months and marks there are.
#include "core/io/cells/date_forms.hpp"

#include <chrono>
#include <vector>

namespace toise::io {
namespace {

using Kind = DatePart::Kind;
using Parts = std::span<const DatePart>;

int full_year(const DatePart& part) {
  if (part.digits > 2) return part.number;
  return part.number >= 70 ? 1900 + part.number : 2000 + part.number;  // as strptime's %y, but for 69
}

std::optional<TimeSpan> make_known(int year, int month, int day) {
  if (month == 0) return make_year(year);
  if (month < 0 || day < 0) return std::nullopt;
  return day == 0 ? make_month(year, static_cast<unsigned>(month))
                  : make_day(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::optional<TimeSpan> make_range(const std::optional<TimeSpan>& first, const std::optional<TimeSpan>& last) {
  if (!first || !last || last->last < first->first) return std::nullopt;
  return TimeSpan{first->first, last->last, DatePrecision::range, std::nullopt};
}

std::vector<const DatePart*> of_kind(Parts parts, Kind kind) {
  std::vector<const DatePart*> found;
  for (const DatePart& part : parts)
    if (part.kind == kind) found.push_back(&part);
  return found;
}

// All marks are the same, or there is none.
bool has_one_mark(Parts parts) {
  char mark = 0;
  for (const DatePart& part : parts) {
    if (part.kind != Kind::mark) continue;
    if (mark != 0 && mark != part.mark) return false;
    mark = part.mark;
  }
  return true;
}

// "Feb-22", "Feb '22": as spreadsheets write a month.
bool is_short_year(Parts parts, const DatePart& number) {
  const auto at = static_cast<std::size_t>(&number - parts.data());
  return number.digits == 2 && at >= 2 && parts[at - 1].kind == Kind::mark &&
         (parts[at - 1].mark == '-' || parts[at - 1].mark == '\'') && parts[at - 2].kind == Kind::month;
}

std::optional<TimeSpan> find_named(Parts parts) {
  const auto months = of_kind(parts, Kind::month);
  const auto numbers = of_kind(parts, Kind::number);
  if (months.empty() || numbers.empty() || numbers.size() > 3) return std::nullopt;
  for (const DatePart* month : months)  // "كانون الثاني / يناير" says it twice
    if (month->month.month != months[0]->month.month || month->month.calendar != months[0]->month.calendar)
      return std::nullopt;
  const text::Calendar calendar = months[0]->month.calendar;
  const unsigned month = months[0]->month.month;
  const auto span_of = [&](int year, int day) {
    return text::make_calendar_span(calendar, year, month, static_cast<unsigned>(day));
  };
  if (numbers.size() == 1) {
    if (numbers[0]->digits < 3 && !is_short_year(parts, *numbers[0])) return std::nullopt;
    return span_of(full_year(*numbers[0]), 0);
  }
  const bool year_first = numbers[0]->digits > 2;
  const DatePart& year = *(year_first ? numbers.front() : numbers.back());
  const DatePart& day = *numbers[year_first ? 1 : 0];
  if (day.digits > 2 || year.digits < 2) return std::nullopt;
  const auto first = span_of(full_year(year), day.number);
  if (numbers.size() == 2 || day.number == 0) return first;
  const DatePart& last = *numbers[year_first ? 2 : 1];
  return last.digits > 2 ? std::nullopt : make_range(first, span_of(full_year(year), last.number));
}

std::optional<TimeSpan> find_week_or_quarter(Parts parts) {
  const auto numbers = of_kind(parts, Kind::number);
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const bool is_week = parts[i].kind == Kind::week;
    if ((!is_week && parts[i].kind != Kind::quarter) || parts[i + 1].kind != Kind::number) continue;
    if (numbers.size() != 2) return std::nullopt;
    const DatePart& year = *numbers[numbers[0] == &parts[i + 1] ? 1 : 0];
    const int which = parts[i + 1].number;
    if (year.digits != 4 || which < 1 || which > (is_week ? 53 : 4)) return std::nullopt;
    if (!is_week) {
      const auto month = static_cast<unsigned>(which * 3 - 2);
      return make_range(make_month(year.number, month), make_month(year.number, month + 2));
    }
    using namespace std::chrono;
    const Day fourth{std::chrono::year{year.number} / January / 4};  // ISO 8601: in week 1
    const Day monday = fourth - days{weekday{fourth}.iso_encoding() - 1} + weeks{which - 1};
    return TimeSpan{monday, monday + days{6}, DatePrecision::week, std::nullopt};
  }
  return std::nullopt;
}

std::optional<TimeSpan> find_year_first(const std::vector<const DatePart*>& numbers) {
  const DatePart& year = *numbers[0];
  if (numbers.size() == 1 && year.digits == 8)
    return make_known(year.number / 10000, year.number / 100 % 100, year.number % 100);
  if (numbers.size() == 1 && year.digits == 6) return make_known(year.number / 100, year.number % 100, 0);
  if (year.digits != 4) return std::nullopt;
  if (numbers.size() == 1) return make_year(year.number);
  if (numbers[1]->digits > 2) return std::nullopt;
  if (numbers.size() == 2) return make_known(year.number, numbers[1]->number, 0);
  return numbers[2]->digits > 2 ? std::nullopt : make_known(year.number, numbers[1]->number, numbers[2]->number);
}

std::optional<TimeSpan> find_numeric(Parts parts, DateOrder order) {
  const auto numbers = of_kind(parts, Kind::number);
  const bool starts_and_ends_so =
      !parts.empty() && parts.front().kind == Kind::number && parts.back().kind == Kind::number;
  if (!starts_and_ends_so || numbers.size() > 3 || !has_one_mark(parts)) return std::nullopt;
  if (auto found = find_year_first(numbers)) return found;
  if (numbers.size() == 2 && numbers[0]->digits <= 2 && numbers[1]->digits == 4)
    return make_known(numbers[1]->number, numbers[0]->number, 0);
  const auto date = find_numeric_date(parts);
  if (!date) return std::nullopt;
  const auto day_first = make_known(date->year, date->second, date->first);
  const auto month_first = make_known(date->year, date->first, date->second);
  if (order == DateOrder::month_first) return month_first ? month_first : day_first;
  return day_first ? day_first : month_first;
}

}  // namespace

std::optional<NumericDate> find_numeric_date(std::span<const DatePart> parts) {
  const auto numbers = of_kind(parts, Kind::number);
  if (numbers.size() != 3 || of_kind(parts, Kind::mark).size() + 3 != parts.size()) return std::nullopt;
  if (!has_one_mark(parts) || numbers[0]->digits > 2 || numbers[1]->digits > 2) return std::nullopt;
  if (numbers[2]->digits != 4 && numbers[2]->digits != 2) return std::nullopt;
  return NumericDate{numbers[0]->number, numbers[1]->number, full_year(*numbers[2])};
}

std::optional<TimeSpan> find_date_form(std::span<const DatePart> parts, DateOrder order) {
  if (auto named = find_named(parts)) return named;
  if (!of_kind(parts, Kind::month).empty()) return std::nullopt;
  if (auto found = find_week_or_quarter(parts)) return found;
  for (const DatePart& part : parts)
    if (part.kind != Kind::number && part.kind != Kind::mark) return std::nullopt;
  return find_numeric(parts, order);
}

}  // namespace toise::io
