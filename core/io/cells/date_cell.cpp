// Dates of cells: ISO first, then names of months, then numbers in the column's order.
#include "core/io/cells/date_cell.hpp"

#include <array>
#include <cctype>
#include <charconv>
#include <vector>

#include "core/io/cells/number_cell.hpp"

namespace toise::io {
namespace {

using std::chrono::minutes;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

// A run of digits or of letters; separators are kept as one-character parts, white space is dropped.
struct Part {
  std::string text;
  int number = -1;
  unsigned month = 0;  // 1-12 when the letters name one
};

unsigned find_month(std::string word) {
  constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                    "may",       "june",     "july",     "august",
                                                    "september", "october",  "november", "december"};
  for (char& c : word) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (word == "sept") return 9;
  for (unsigned i = 0; i < months.size(); ++i)
    if (word == months[i] || (word.size() == 3 && months[i].starts_with(word))) return i + 1;
  return 0;
}

std::vector<Part> split_parts(std::string_view text) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < text.size() && parts.size() < 16;) {
    const auto run = [&](auto is_part) {
      std::size_t end = i;
      while (end < text.size() && is_part(text[end])) ++end;
      return std::string(text.substr(i, end - i));
    };
    Part part;
    if (is_digit(text[i])) {
      part.text = run(is_digit);
      if (part.text.size() <= 8) std::from_chars(part.text.data(), part.text.data() + part.text.size(), part.number);
    } else if (is_letter(text[i])) {
      part.text = run(is_letter);
      part.month = find_month(part.text);
    } else {
      part.text = text[i];
    }
    i += part.text.size();
    if (part.text != " ") parts.push_back(std::move(part));
  }
  return parts;
}

// "13:38", "13:38:00.000Z", "T07:34:41+03:00"; nothing when it is no time of day.
std::optional<minutes> parse_time_of_day(std::string_view text) {
  const auto two_digits = [&](std::size_t at) {
    if (at + 2 > text.size() || !is_digit(text[at]) || !is_digit(text[at + 1])) return -1;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
  };
  const int hour = two_digits(0);
  const int minute = text.size() > 2 && text[2] == ':' ? two_digits(3) : -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  return minutes{hour * 60 + minute};
}

int full_year(int number, std::size_t digits) {
  if (digits > 2) return number;
  return number >= 70 ? 1900 + number : 2000 + number;
}

// "2022-02-03", which a million rows may hold.
std::optional<TimeSpan> parse_common_form(std::string_view text) {
  int number = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7) continue;
    if (!is_digit(text[i])) return std::nullopt;
    number = number * 10 + (text[i] - '0');
  }
  return make_day(number / 10000, static_cast<unsigned>(number / 100 % 100), static_cast<unsigned>(number % 100));
}

// "2022-02-03", "2022/2/3", "2022-02", "2022", "20220203" without a time.
std::optional<TimeSpan> parse_iso_day(std::string_view text) {
  if (text.size() == 10 && text[4] == '-' && text[7] == '-') return parse_common_form(text);
  const auto parts = split_parts(text);
  if (parts.empty() || parts[0].number < 0) return std::nullopt;
  if (parts.size() == 1 && parts[0].text.size() == 8) {
    const int number = parts[0].number;
    const auto month = static_cast<unsigned>(number / 100 % 100);
    const auto day = static_cast<unsigned>(number % 100);
    if (month == 0) return make_year(number / 10000);  // GDELT and others write 0 for what is not known
    return day == 0 ? make_month(number / 10000, month) : make_day(number / 10000, month, day);
  }
  if (parts[0].text.size() != 4) return std::nullopt;
  if (parts.size() == 1) return make_year(parts[0].number);
  const bool has_separator = parts[1].text == "-" || parts[1].text == "/" || parts[1].text == ".";
  if (!has_separator || parts.size() < 3 || parts[2].number < 0) return std::nullopt;
  const auto month = static_cast<unsigned>(parts[2].number);
  if (parts.size() == 3) return make_month(parts[0].number, month);
  if (parts.size() != 5 || parts[3].text != parts[1].text || parts[4].number < 0) return std::nullopt;
  return make_day(parts[0].number, month, static_cast<unsigned>(parts[4].number));
}

std::optional<TimeSpan> with_time(std::optional<TimeSpan> span, std::string_view time) {
  const auto of_day = parse_time_of_day(time);
  if (!span || span->precision != DatePrecision::day || !of_day) return span;
  span->precision = DatePrecision::minute;
  span->time_of_day = of_day;
  return span;
}

std::optional<TimeSpan> parse_iso_moment(std::string_view text) {
  const std::size_t cut = text.find_first_of("T ");
  const auto day = parse_iso_day(text.substr(0, cut));
  if (cut == std::string_view::npos) return day;
  if (!parse_time_of_day(text.substr(cut + 1))) return std::nullopt;
  return with_time(day, text.substr(cut + 1));
}

// Days since 1899-12-30, as spreadsheets count from March 1900 on (ECMA-376 part 1, section 18.17.4.1).
std::optional<TimeSpan> parse_serial(std::string_view text) {
  const auto number = parse_decimal(text);
  if (!number || *number < 10000 || *number >= 80000) return std::nullopt;  // 1927 to 2119
  constexpr Day epoch = std::chrono::year{1899} / std::chrono::December / 30;
  const auto whole = static_cast<int>(*number);
  TimeSpan span{epoch + std::chrono::days{whole}, epoch + std::chrono::days{whole}, DatePrecision::day, std::nullopt};
  if (*number != whole) {
    span.precision = DatePrecision::minute;
    span.time_of_day = minutes{static_cast<int>((*number - whole) * 24 * 60)};
  }
  return span;
}

std::optional<TimeSpan> parse_unix_time(std::string_view text) {
  if (text.size() != 10 && text.size() != 13) return std::nullopt;
  std::int64_t number = 0;
  const auto [stop, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc{} || stop != text.data() + text.size() || number < 0) return std::nullopt;
  const std::chrono::seconds seconds{text.size() == 13 ? number / 1000 : number};
  const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{seconds});
  return TimeSpan{day, day, DatePrecision::minute,
                  std::chrono::floor<minutes>(std::chrono::sys_seconds{seconds} - day)};
}

// "3 February 2022", "February 3, 2022", "3-Feb-22", "February 2022", perhaps a weekday and a time around it.
std::optional<TimeSpan> parse_named_month(const std::vector<Part>& parts, std::string_view text) {
  unsigned month = 0;
  std::vector<const Part*> numbers;
  for (const Part& part : parts) {
    if (part.text == ":") {  // the number before belongs to the time of day
      if (!numbers.empty()) numbers.pop_back();
      break;
    }
    if (part.month && month) return std::nullopt;
    if (part.month) month = part.month;
    if (part.number >= 0) numbers.push_back(&part);
  }
  if (month == 0 || numbers.empty() || numbers.size() > 2) return std::nullopt;
  if (numbers.size() == 1) return numbers[0]->text.size() == 4 ? make_month(numbers[0]->number, month) : std::nullopt;
  const bool year_first = numbers[0]->text.size() == 4;
  const Part& year = *numbers[year_first ? 0 : 1];
  const Part& day = *numbers[year_first ? 1 : 0];
  const auto span = make_day(full_year(year.number, year.text.size()), month, static_cast<unsigned>(day.number));
  const std::size_t colon = text.find(':');
  return colon == std::string_view::npos || colon < 2 ? span : with_time(span, text.substr(colon - 2));
}

struct NumericDate {
  int first = 0;
  int second = 0;
  int year = 0;
};

// "03/02/2022", "3.2.22", "03-02-2022", perhaps with a time behind.
std::optional<NumericDate> find_numeric_date(const std::vector<Part>& parts) {
  if (parts.size() < 5) return std::nullopt;
  const bool has_separator = parts[1].text == "/" || parts[1].text == "." || parts[1].text == "-";
  const bool fits =
      parts[0].number >= 0 && parts[2].number >= 0 && parts[4].number >= 0 && parts[3].text == parts[1].text;
  if (!has_separator || !fits || parts[0].text.size() > 2 || parts[2].text.size() > 2) return std::nullopt;
  if (parts[4].text.size() != 4 && parts[4].text.size() != 2) return std::nullopt;
  return NumericDate{parts[0].number, parts[2].number, full_year(parts[4].number, parts[4].text.size())};
}

}  // namespace

std::optional<TimeSpan> parse_iso_date(std::string_view text) {
  const std::string folded = fold_digits(trimmed(text));
  if (auto moment = parse_iso_moment(folded)) return moment;
  const std::size_t slash = folded.find('/');
  if (slash == std::string::npos) return std::nullopt;
  const auto first = parse_iso_moment(std::string_view(folded).substr(0, slash));
  const auto last = parse_iso_moment(std::string_view(folded).substr(slash + 1));
  if (!first || !last || last->last < first->first) return std::nullopt;
  return TimeSpan{first->first, last->last, DatePrecision::range, std::nullopt};
}

ColumnDateOrder find_date_order(std::span<const std::string_view> cells) {
  bool day_first = false;
  bool month_first = false;
  bool depends = false;
  for (const std::string_view cell : cells) {
    const bool is_iso =
        cell.size() >= 5 && is_digit(cell[0]) && is_digit(cell[1]) && is_digit(cell[2]) && is_digit(cell[3]);
    if (is_iso || cell.size() < 6) continue;
    const auto date = find_numeric_date(split_parts(fold_digits(trimmed(cell))));
    if (!date) continue;
    day_first |= date->first > 12;
    month_first |= date->second > 12;
    depends |= date->first <= 12 && date->second <= 12 && date->first != date->second;
  }
  if (month_first && !day_first) return {DateOrder::month_first, true};
  return {DateOrder::day_first, day_first != month_first || !depends};
}

std::optional<TimeSpan> parse_date_cell(std::string_view text, DateOrder order) {
  const std::string folded = fold_digits(trimmed(text));
  if (folded.empty()) return std::nullopt;
  if (auto iso = parse_iso_date(folded)) return iso;
  if (auto unix_time = parse_unix_time(folded)) return unix_time;
  if (auto serial = parse_serial(folded)) return serial;
  const auto parts = split_parts(folded);
  if (auto named = parse_named_month(parts, folded)) return named;
  const auto numeric = find_numeric_date(parts);
  if (!numeric) return std::nullopt;
  const bool day_first = order == DateOrder::day_first;
  const auto day = static_cast<unsigned>(day_first ? numeric->first : numeric->second);
  const auto month = static_cast<unsigned>(day_first ? numeric->second : numeric->first);
  const std::size_t space = folded.find(' ');
  const auto span = make_day(numeric->year, month, day);
  return space == std::string::npos ? span : with_time(span, std::string_view(folded).substr(space + 1));
}

}  // namespace toise::io
