// Each notation is a small reader tried at a token; the first that fits wins.
#include "core/text/date_text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

#include "core/text/date_completion.hpp"
#include "core/text/digits.hpp"
#include "core/text/foreign_dates.hpp"
#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};

// Beside those of three letters.
constexpr std::array<std::string_view, 4> longer_abbreviations{"sept", "tues", "thur", "thurs"};

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 32) == (y | 32); });
}

class DateReader {
 public:
  DateReader(std::string_view text, std::span<const Token> tokens, std::optional<Day> reference)
      : text_(text), tokens_(tokens), reference_(reference) {}

  // Reads the date that begins at token `at`; `end` is set to the token after it.
  std::optional<DateText> read(std::size_t at, std::size_t& end) {
    at_ = at;
    date_ = {};
    parts_ = {};
    is_bracketed_ = false;
    read_weekday();
    const std::size_t after_weekday = at_;
    const bool found = read_iso() || read_numeric() || read_day_month() || read_month_day();
    if (!found && date_.weekday.empty()) return std::nullopt;
    if (!found) {
      at_ = after_weekday_word_;
      take_last_weekday();
    } else if (parts_.month_only && after_weekday != at) {
      return std::nullopt;
    } else {
      complete();
      if (is_bracketed_) at_ = skip(at_, ")");
      if (date_.weekday.empty() && !parts_.month_only) read_weekday_behind();
    }
    date_.span = {tokens_[at].span.begin, tokens_[at_ - 1].span.end};
    if (found) read_time_of_day();
    end = at_;
    return date_;
  }

 private:
  struct Parts {
    std::optional<int> year;
    unsigned month = 0;
    unsigned day = 0;
    bool month_only = false;
  };

  bool word(std::size_t at, std::string_view lower) const { return is_word(text_, tokens_, at, lower); }
  bool same_line(std::size_t at) const {
    if (at == 0 || at >= tokens_.size()) return false;
    const std::size_t before = tokens_[at - 1].span.end;
    return text_.substr(before, tokens_[at].span.begin - before).find('\n') == std::string_view::npos;
  }
  std::size_t skip(std::size_t at, std::string_view mark) const { return at + (word(at, mark) ? 1 : 0); }

  // The whole number in digits at a token; nothing when it has separators.
  std::optional<int> digits(std::size_t at, std::size_t shortest, std::size_t longest) const {
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::number) return std::nullopt;
    const auto plain = plain_digits(tokens_[at].span.of(text_));
    if (!plain || plain->size() < shortest || plain->size() > longest) return std::nullopt;
    if (plain->find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    return std::atoi(plain->c_str());
  }

  // A capitalised name or its usual abbreviation ("Feb", "Sept", "Thurs"); a full stop after it is passed over.
  template <std::size_t size>
  std::optional<unsigned> name_at(const std::array<std::string_view, size>& names, std::size_t at) const {
    if (at >= tokens_.size() || !tokens_[at].capitalised) return std::nullopt;
    constexpr std::size_t shortest = 3, longest = 9;  // "May", "Wednesday"
    const std::size_t length = tokens_[at].span.size();
    if (length < shortest || length > longest) return std::nullopt;
    for (unsigned i = 0; i < size; ++i) {
      if (text_[tokens_[at].span.begin] != names[i].front() || length > names[i].size()) continue;
      if (!equals_ignoring_case(tokens_[at].span.of(text_), names[i].substr(0, length))) continue;
      if (length == names[i].size() || length == shortest) return i;
      if (match_any(text_, tokens_, at, longer_abbreviations) == 1) return i;
    }
    return std::nullopt;
  }

  void read_weekday() {
    const auto found = name_at(weekdays, at_);
    if (!found) return;
    const bool whole = tokens_[at_].span.size() == weekdays[*found].size();
    const std::size_t after = at_ + 1;
    std::size_t next = skip(skip(after, "."), ",");
    if (match_phrase(text_, tokens_, next, "the") > 0) ++next;
    is_bracketed_ = next == after && word(next, "(") && (digits(next + 1, 1, 4) || name_at(months, next + 1));
    if (is_bracketed_) ++next;  // "Friday (3 February 2022)"
    if (!whole && (next >= tokens_.size() || (!digits(next, 1, 4) && !name_at(months, next)))) return;  // "Sun", "Wed"
    date_.weekday = std::string(weekdays[*found]);
    after_weekday_word_ = after;
    at_ = next;
  }

  // "3 February 2022 (Friday)", "2022-02-03 (Fri)", "3 February 2022, a Friday", "3 February 2022 - a Friday".
  void read_weekday_behind() {
    const bool has_bracket = word(at_, "(");
    const bool has_article =
        (word(at_, ",") || word(at_, "-") || word(at_, "–") || word(at_, "—")) && word(at_ + 1, "a");
    const std::size_t name = at_ + (has_bracket ? 1 : 2);
    const auto found = has_bracket || has_article ? name_at(weekdays, name) : std::nullopt;
    if (!found || (has_bracket && !word(name + 1, ")"))) return;
    date_.weekday = std::string(weekdays[*found]);
    at_ = name + (has_bracket ? 2 : 1);
  }

  bool read_iso() {  // 2022-02-03
    const auto year_number = digits(at_, 4, 4);
    const auto month_number = digits(at_ + 2, 2, 2);
    const auto day_number = digits(at_ + 4, 2, 2);
    const bool joined = word(at_ + 1, "-") && word(at_ + 3, "-") && !tokens_[at_ + 1].space_before;
    if (!joined || !year_number || !month_number || !day_number) return false;
    parts_ = {*year_number, static_cast<unsigned>(*month_number), static_cast<unsigned>(*day_number), false};
    date_.year_stated = true;
    at_ += 5;
    return true;
  }

  bool read_numeric() {  // 03.02.2022 is one token; 28/02/2022 is five
    if (at_ >= tokens_.size() || tokens_[at_].kind != TokenKind::number) return false;
    const std::string_view token = tokens_[at_].span.of(text_);
    if (token.size() == 10 && token[2] == '.' && token[5] == '.') {
      parts_ = {std::atoi(std::string(token.substr(6)).c_str()),
                static_cast<unsigned>(std::atoi(std::string(token.substr(3, 2)).c_str())),
                static_cast<unsigned>(std::atoi(std::string(token.substr(0, 2)).c_str())), false};
      date_.year_stated = true;
      at_ += 1;
      return parts_.month >= 1 && parts_.month <= 12;
    }
    const auto first = digits(at_, 1, 2);
    const auto second = digits(at_ + 2, 1, 2);
    const auto year_number = digits(at_ + 4, 4, 4);
    if (!word(at_ + 1, "/") || !word(at_ + 3, "/") || !first || !second || !year_number) return false;
    const auto day_first = has_day_first(*first, *second, *year_number, date_.weekday);
    if (!day_first) return false;
    const int day_number = *day_first ? *first : *second;
    const int month_number = *day_first ? *second : *first;
    parts_ = {*year_number, static_cast<unsigned>(month_number), static_cast<unsigned>(day_number), false};
    date_.year_stated = true;
    at_ += 5;
    return true;
  }

  bool read_day_month() {  // 3 February 22, 3rd of February
    const auto day_number = digits(at_, 1, 2);
    if (!day_number || *day_number == 0) return false;
    std::size_t next = at_ + 1;
    for (const std::string_view suffix : {"st", "nd", "rd", "th"}) next = skip(next, suffix);
    next = skip(next, "of");
    const auto month_index = name_at(months, next);
    if (!month_index || !same_line(next)) return false;
    parts_.month = *month_index + 1;
    parts_.day = static_cast<unsigned>(*day_number);
    at_ = next + 1;
    read_year();
    return true;
  }

  bool read_month_day() {  // February 3, 2022; October 2019
    const auto month_index = name_at(months, at_);
    if (!month_index) return false;
    const std::size_t next = skip(at_ + 1, ".");
    if (!same_line(next)) return false;
    parts_.month = *month_index + 1;
    if (const auto day_number = digits(next, 1, 2); day_number && *day_number > 0) {
      parts_.day = static_cast<unsigned>(*day_number);
      at_ = next + 1;
      for (const std::string_view suffix : {"st", "nd", "rd", "th"}) at_ = skip(at_, suffix);
      read_year();
      return true;
    }
    const std::size_t year_at = skip(next, ",");
    const auto year_number = digits(year_at, 4, 4);
    if (!year_number || *year_number < 1000 || *year_number > 2999) return false;
    parts_.year = *year_number;
    parts_.month_only = date_.year_stated = true;
    at_ = year_at + 1;
    return true;
  }

  // ", 2022", " 2022", " 22" or " ’22" after day and month.
  void read_year() {
    const std::size_t next = skip(skip(at_, "."), ",");
    if (!same_line(next)) return;
    if (const auto year_number = digits(next, 4, 4); year_number && *year_number >= 1000 && *year_number <= 2999) {
      parts_.year = *year_number;
      at_ = next + 1;
    } else if (next == at_) {
      const bool apostrophe = word(next, "'") || word(next, "’");
      const std::size_t digits_at = next + (apostrophe ? 1 : 0);
      const auto short_year = digits(digits_at, 2, 2);
      const std::size_t after = digits_at + 1;
      const bool alone = after >= tokens_.size() || tokens_[after].kind == TokenKind::mark || !same_line(after);
      const bool clock = word(after, ":") || word(after, "%");
      if (!short_year || clock || (!apostrophe && !alone)) return;
      parts_.year = widen_year(*short_year, reference_);
      at_ = after;
    }
    date_.year_stated = parts_.year.has_value();
  }

  void complete() {
    if (parts_.month_only) {
      date_.date = make_month(*parts_.year, parts_.month);
      return;
    }
    if (parts_.year) {
      date_.date = make_day(*parts_.year, parts_.month, parts_.day);
      date_.impossible = !date_.date;
      return;
    }
    constexpr int leap = 2000;
    date_.impossible = !make_day(leap, parts_.month, parts_.day);
    if (!reference_) return;
    date_.date = find_nearest_day(parts_.month, parts_.day, *reference_);
    date_.year_inferred = date_.date.has_value();
  }

  void take_last_weekday() {
    date_.weekday_only = true;
    if (reference_) date_.date = find_last_weekday(date_.weekday, *reference_);
  }

  // " - 13:38", ", 13:38", " 13:38" after a day: kept, not spanned.
  void read_time_of_day() {
    if (!date_.date || date_.date->precision != DatePrecision::day) return;
    std::size_t next = at_;
    for (const std::string_view mark : {"-", "–", ",", "|"}) next = skip(next, mark);
    const auto hour = digits(next, 1, 2);
    const auto minute = digits(next + 2, 2, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59 || !word(next + 1, ":") || !same_line(next)) return;
    date_.date->time_of_day = hours{*hour} + minutes{*minute};
    date_.date->precision = DatePrecision::minute;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::optional<Day> reference_;
  std::size_t at_ = 0;
  std::size_t after_weekday_word_ = 0;
  bool is_bracketed_ = false;  // "Friday (3 February 2022)"
  DateText date_;
  Parts parts_;
};

}  // namespace

std::vector<DateText> find_dates(std::string_view text, std::span<const Token> tokens, std::optional<Day> reference) {
  std::vector<DateText> dates;
  DateReader reader(text, tokens, reference);
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t end = at + 1;
    const bool may_begin = tokens[at].kind == TokenKind::number || tokens[at].capitalised;
    if (!may_begin) {
      ++at;
      continue;
    }
    if (auto date = reader.read(at, end)) {
      dates.push_back(*date);
    } else if (auto foreign = read_foreign_date(text, tokens, at, reference)) {
      end = foreign->token_end;
      foreign->date.span = {tokens[at].span.begin, tokens[end - 1].span.end};
      dates.push_back(foreign->date);
    }
    at = end;
  }
  return dates;
}

}  // namespace toise::text
