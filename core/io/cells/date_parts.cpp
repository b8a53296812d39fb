// One part after the other; month names of two words first.
#include "core/io/cells/date_parts.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/text/calendar/weekday_names.hpp"

namespace toise::io {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

constexpr std::array joints{"to", "until", "till", "through", "and", "bis", "und", "au", "a",  "et",  "al",  "hasta",
                            "y",  "ate",   "e",    "по",      "до",  "и",   "i",   "та", "ve", "الي", "حتي", "تا"};
constexpr std::array fillers{"of",    "the",   "on",      "in",   "st",      "nd",     "rd",     "th",
                             "de",    "del",   "d",       "la",   "le",      "du",     "den",    "der",
                             "am",    "im",    "dem",     "vom",  "er",      "º",      "ª",      "г",
                             "год",   "года",  "году",    "р",    "року",    "в",      "с",      "у",
                             "з",     "від",   "од",      "от",   "في",      "سنه",    "عام",    "م",
                             "من",    "yili",  "yilinda", "from", "between", "entre",  "desde",  "zwischen",
                             "von",   "circa", "c",       "ca",   "about",   "around", "approx", "approximately",
                             "early", "mid",   "late",    "ad",   "ce",      "year",   "local",  "time",
                             "го",    "ah",    "ھ",       "هـ",   "ه"};

template <class List>
bool is_one_of(std::string_view word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(at, end - at);
}

std::string_view without(std::string_view word, std::string_view prefix) {
  if (word.size() > prefix.size() && word.starts_with(prefix)) word.remove_prefix(prefix.size());
  return word;
}

// The month that begins at `at`: the longest name of up to four words; `length` is what it takes.
std::optional<text::MonthName> month_at(std::string_view text, std::size_t at, std::size_t& length) {
  constexpr int most_words = 4;
  std::optional<text::MonthName> longest;
  std::size_t end = at;
  for (int words = 0; words < most_words && end < text.size() && is_letter(text[end]); ++words) {
    end += word_at(text, end).size();
    const std::string key = text::make_calendar_key(text.substr(at, end - at));
    if (!text::begins_month_name(key)) break;
    if (const auto month = text::find_month_name(key)) {
      longest = month;
      length = end - at;
    }
    if (end < text.size() && (text[end] == ' ' || text[end] == '-')) ++end;
  }
  return longest;
}

bool is_weekday(std::string_view word) {
  const std::string key = text::make_calendar_key(word);
  return text::find_weekday_name(key) || text::find_weekday_name(without(key, "ال"));
}

// Adds the part of a word; false when it has no place in a date.
bool add_word(std::string_view text, std::size_t& at, std::vector<DatePart>& parts) {
  const std::string word(word_at(text, at));
  DatePart part;
  std::size_t length = word.size();
  const bool is_before_digit = at + length < text.size() && is_digit(text[at + length]);
  if ((word == "w" || word == "q") && is_before_digit) {
    part.kind = word == "w" ? DatePart::Kind::week : DatePart::Kind::quarter;
    parts.push_back(part);
  } else if (const auto month = month_at(text, at, length)) {
    part.kind = DatePart::Kind::month;
    part.month = *month;
    const bool is_weekday_too = is_weekday(word) && parts.empty();  // "mar." is mardi and mars
    const bool has_other_month =
        is_weekday_too && text.find_first_of("abcdefghijklmnopqrstuvwxyz", at + length + 1) != std::string_view::npos;
    if (!has_other_month) parts.push_back(part);
  } else if (is_one_of(word, joints)) {
    part.kind = DatePart::Kind::joint;
    parts.push_back(part);
  } else if (!is_one_of(word, fillers) && !is_weekday(word)) {
    return false;
  }
  at += length;
  if (at < text.size() && text[at] == '.') ++at;  // "Feb."
  return true;
}

}  // namespace

std::optional<std::vector<DatePart>> split_date(std::string_view text) {
  constexpr std::size_t most_parts = 24;
  std::vector<DatePart> parts;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    DatePart part;
    if (parts.size() > most_parts) return std::nullopt;
    if (is_digit(c)) {
      for (; at < text.size() && is_digit(text[at]); ++at)
        if (++part.digits <= 8) part.number = part.number * 10 + (text[at] - '0');
      if (part.digits > 8) return std::nullopt;
      parts.push_back(part);
      continue;
    }
    std::size_t dash = 0;
    for (const std::string_view sign : {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x88\x92"})
      if (text.substr(at, sign.size()) == sign) dash = sign.size();
    if (dash == 0 && is_letter(c)) {
      if (text.substr(at, 2) == "\xD8\x8C") {  // Arabic comma
        at += 2;
      } else if (!add_word(text, at, parts)) {
        return std::nullopt;
      }
      continue;
    }
    part.kind = DatePart::Kind::mark;
    part.mark = dash > 0 ? '-' : c;
    if (std::string_view("-/.,'").find(part.mark) != std::string_view::npos)
      parts.push_back(part);
    else if (std::string_view(" ()~?").find(c) == std::string_view::npos)
      return std::nullopt;
    at += dash > 0 ? dash : 1;
  }
  return parts;
}

}  // namespace toise::io
