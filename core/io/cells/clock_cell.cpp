// Reads from the colon outward.
#include "core/io/cells/clock_cell.hpp"

#include <array>
#include <cmath>

#include "core/io/cells/number_cell.hpp"
#include "core/text/folding/folded_word.hpp"

namespace toise::io {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Walks over a text.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}
  std::size_t at() const { return at_; }
  bool at_end() const { return at_ >= text_.size(); }
  bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  void skip_blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  // `least` to `most` digits, not followed by a further one; -1 when they are not there.
  int take_number(std::size_t least, std::size_t most) {
    std::size_t end = at_;
    int number = 0;
    for (; end < text_.size() && is_digit(text_[end]) && end - at_ < most; ++end)
      number = number * 10 + text_[end] - '0';
    if (end - at_ < least || (end < text_.size() && is_digit(text_[end]))) return -1;
    at_ = end;
    return number;
  }
  void skip_fraction() {
    if (at_ + 1 >= text_.size() || (text_[at_] != '.' && text_[at_] != ',') || !is_digit(text_[at_ + 1])) return;
    ++at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
  }
  // The next is no letter and no digit.
  bool is_at_edge() const {
    if (at_end()) return true;
    const char c = text_[at_];
    return !is_digit(c) && !(c >= 'a' && c <= 'z') && static_cast<unsigned char>(c) < 0x80;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

struct NamedZone {
  std::string_view name;
  int hours;
};
// Only those that mean one offset; "IST" or "EST" mean several.
constexpr std::array zones{NamedZone{"utc", 0},  NamedZone{"gmt", 0}, NamedZone{"z", 0},   NamedZone{"eest", 3},
                           NamedZone{"cest", 2}, NamedZone{"eet", 2}, NamedZone{"cet", 1}, NamedZone{"msk", 3}};

// "+03:00", "+0300", "+3".
std::optional<minutes> take_offset(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool is_west = ahead.take("-") || ahead.take("\xE2\x88\x92");
  if (!is_west && !ahead.take("+")) return std::nullopt;
  int hour = ahead.take_number(1, 2);
  int minute = 0;
  if (hour < 0) {
    const int packed = ahead.take_number(4, 4);
    hour = packed < 0 ? -1 : packed / 100;
    minute = packed % 100;
  } else if (ahead.take(":")) {
    minute = ahead.take_number(2, 2);
  }
  if (hour < 0 || hour > 14 || minute < 0 || minute > 59 || !ahead.is_at_edge()) return std::nullopt;
  cursor = ahead;
  return minutes{(is_west ? -1 : 1) * (hour * 60 + minute)};
}

std::optional<minutes> take_zone(Cursor& cursor) {
  if (auto offset = take_offset(cursor)) return offset;
  Cursor ahead = cursor;
  ahead.skip_blanks();
  const bool is_apart = ahead.at() != cursor.at();
  for (const NamedZone& zone : zones) {
    Cursor named = ahead;
    if (!named.take(zone.name)) continue;
    Cursor shifted = named;
    if (const auto offset = zone.hours == 0 ? take_offset(shifted) : std::nullopt) {
      cursor = shifted;
      return offset;
    }
    if (!named.is_at_edge()) continue;
    cursor = named;
    return minutes{zone.hours * 60};
  }
  if (!is_apart) return std::nullopt;
  const auto offset = take_offset(ahead);
  if (!offset || !ahead.at_end()) return std::nullopt;  // "13:38 -05" may be the beginning of something else
  cursor = ahead;
  return offset;
}

// Twelve-hour clock: true after noon.
std::optional<bool> take_half(Cursor& cursor) {
  Cursor ahead = cursor;
  ahead.skip_blanks();
  for (const auto& [word, is_afternoon] : {std::pair{"a.m.", false}, {"p.m.", true}, {"am", false}, {"pm", true}}) {
    Cursor half = ahead;
    if (!half.take(word) || !half.is_at_edge()) continue;
    cursor = half;
    return is_afternoon;
  }
  return std::nullopt;
}

std::optional<ClockTime> make_time(int hour, int minute, std::optional<bool> is_afternoon) {
  if (is_afternoon && (hour < 1 || hour > 12)) return std::nullopt;
  if (is_afternoon) hour = hour % 12 + (*is_afternoon ? 12 : 0);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  return ClockTime{minutes{hour * 60 + minute}, {}};
}

// From the hour on; `cursor` is moved past the time and its zone.
std::optional<ClockTime> read_time(Cursor& cursor) {
  const int hour = cursor.take_number(1, 2);
  if (hour < 0 || (!cursor.take(":") && !cursor.take("h"))) return std::nullopt;
  const int minute = cursor.take_number(2, 2);
  if (minute < 0) return std::nullopt;
  if (cursor.take(":")) {
    const int second = cursor.take_number(2, 2);
    if (second < 0 || second > 60) return std::nullopt;
    cursor.skip_fraction();
  }
  auto time = make_time(hour, minute, take_half(cursor));
  if (time) time->utc_offset = take_zone(cursor);
  return time;
}

// "20220203t133800z": the time of ISO 8601's basic format.
std::optional<ClockTime> read_basic_time(Cursor& cursor) {
  int packed = cursor.take_number(4, 4);
  if (packed < 0) {
    const int with_seconds = cursor.take_number(6, 6);
    if (with_seconds < 0) return std::nullopt;
    packed = with_seconds / 100;
  }
  auto time = make_time(packed / 100, packed % 100, std::nullopt);
  if (time) time->utc_offset = take_zone(cursor);
  return time;
}

}  // namespace

std::optional<ClockTime> take_clock_time(std::string& text) {
  std::size_t mark = text.find(':');
  if (mark == std::string::npos) {
    for (mark = text.find('h'); mark != std::string::npos; mark = text.find('h', mark + 1))
      if (mark > 0 && is_digit(text[mark - 1]) && mark + 1 < text.size() && is_digit(text[mark + 1])) break;
  }
  std::size_t begin = mark;
  if (mark != std::string::npos) {
    while (begin > 0 && mark - begin < 2 && is_digit(text[begin - 1])) --begin;
    if (begin == mark || (begin > 0 && is_digit(text[begin - 1]))) return std::nullopt;
  } else if (begin = text.find('t'); begin == 8 && is_digit(text[7])) {
    ++begin;
  } else {
    return std::nullopt;
  }
  Cursor cursor(text, begin);
  const auto time = mark == std::string::npos ? read_basic_time(cursor) : read_time(cursor);
  if (!time) return std::nullopt;
  if (begin > 1 && text[begin - 1] == 't' && is_digit(text[begin - 2])) --begin;
  text.erase(begin, cursor.at() - begin);
  return time;
}

std::optional<ClockTime> parse_clock_cell(std::string_view cell) {
  std::string text = text::fold_words(cell);
  if (auto time = take_clock_time(text)) return trimmed(text).empty() ? time : std::nullopt;
  Cursor cursor(text, 0);
  const int hour = cursor.take_number(1, 2);
  if (hour >= 0) {
    if (const auto half = take_half(cursor)) return cursor.at_end() ? make_time(hour, 0, half) : std::nullopt;
    if (cursor.take(".")) {
      const int minute = cursor.take_number(2, 2);
      if (minute >= 0 && cursor.at_end() && hour > 0) return make_time(hour, minute, std::nullopt);
    }
  } else if (const int packed = cursor.take_number(3, 4); packed >= 0) {
    return cursor.at_end() ? make_time(packed / 100, packed % 100, std::nullopt) : std::nullopt;
  }
  const auto fraction = parse_decimal(text);
  if (!fraction || *fraction < 0 || *fraction >= 1 || text.find('.') == std::string::npos) return std::nullopt;
  return ClockTime{minutes{static_cast<int>(std::lround(*fraction * 24 * 60)) % (24 * 60)}, {}};
}

}  // namespace toise::io
