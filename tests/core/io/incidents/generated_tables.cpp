// Draws with std::mt19937 alone, whose numbers the standard fixes.
#include "tests/core/io/incidents/generated_tables.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <random>
#include <stdexcept>
#include <string_view>

namespace toise::test {
namespace {

using namespace std::string_view_literals;

enum class DateCustom { iso, german, slashed, american, words, compact };
enum class PositionCustom { points, commas, minutes, seconds, hemispheres, one_cell, wkt, arabic_digits };

// Names of a script, and the encodings that can write them.
struct Script {
  std::vector<std::string_view> names;
  std::vector<std::string_view> encodings;
};

const std::array<Script, 3>& scripts() {
  static const std::array<Script, 3> all{
      Script{{"Sarmada", "São João", "Köln", "Dar Ta'izzah", "Saint-Étienne"},
             {"UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "WINDOWS-1252"}},
      Script{{"Харьков", "Бахмут", "Нагорный Карабах", "Старобешево", "Волноваха"},
             {"UTF-8", "UTF-8 BOM", "UTF-16LE", "WINDOWS-1251"}},
      Script{{"أطمة", "خان يونس", "مأرب", "دير الزور", "إدلب"}, {"UTF-8", "UTF-8 BOM", "UTF-16LE", "WINDOWS-1256"}}};
  return all;
}

struct Column {
  std::string heading;
  std::vector<std::string> cells;
};

std::string encode(const std::string& text, std::string_view encoding) {
  if (encoding == "UTF-8") return text;
  if (encoding == "UTF-8 BOM") return "\xEF\xBB\xBF" + text;
  const iconv_t converter = iconv_open(std::string(encoding).c_str(), "UTF-8");
  if (converter == iconv_t(-1)) throw std::runtime_error("no such encoding");
  std::string out(text.size() * 2 + 16, '\0');
  std::string in = text;
  char* from = in.data();
  char* to = out.data();
  std::size_t left = in.size(), room = out.size();
  const bool ok = iconv(converter, &from, &left, &to, &room) != std::size_t(-1);
  iconv_close(converter);
  if (!ok) throw std::runtime_error("not in that encoding: " + text);
  out.resize(out.size() - room);
  if (encoding == "UTF-16LE") return "\xFF\xFE" + out;
  return encoding == "UTF-16BE" ? "\xFE\xFF" + out : out;
}

std::string with_arabic_digits(const std::string& number) {
  constexpr std::array digits{"٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"};
  std::string out;
  for (const char c : number) {
    if (c >= '0' && c <= '9')
      out += digits[static_cast<std::size_t>(c - '0')];
    else
      out += c == '.' ? "٫" : std::string(1, c);
  }
  return out;
}

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : random_(seed) {
    script_ = draw(scripts().size());
    encoding_ = pick(scripts()[script_].encodings);
    dates_ = static_cast<DateCustom>(draw(6));
    positions_ = static_cast<PositionCustom>(draw(8));
    // Legacy code pages have no degree sign in common with all three scripts, nor Arabic digits.
    const bool is_legacy = encoding_.starts_with("WINDOWS");
    if (is_legacy && (positions_ == PositionCustom::minutes || positions_ == PositionCustom::seconds ||
                      positions_ == PositionCustom::arabic_digits))
      positions_ = PositionCustom::points;
    constexpr std::array separators{","sv, ";"sv, "\t"sv, "|"sv};
    constexpr std::array ends{"\n"sv, "\r\n"sv, "\r"sv};
    separator_ = pick(separators);
    line_end_ = pick(ends);
    quote_all_ = chance(20);
  }

  GeneratedTable make() {
    const std::size_t count = 4 + draw(30);
    for (std::size_t i = 0; i < count; ++i) table_.rows.push_back(make_row(i));
    std::vector<Column> columns = make_columns();
    for (std::size_t i = columns.size(); i > 1; --i) std::swap(columns[i - 1], columns[draw(i)]);
    std::string text;
    for (std::size_t line = 0; line <= count; ++line) {
      for (std::size_t c = 0; c < columns.size(); ++c)
        text += (c ? std::string(separator_) : "") + quote(line == 0 ? columns[c].heading : columns[c].cells[line - 1]);
      if (line < count || chance(80)) text += line_end_;
    }
    table_.bytes = encode(text, encoding_);
    table_.description =
        fmt::format("{} dates {} positions {} separator {:02x} line end {} quote all {}", encoding_,
                    static_cast<int>(dates_), static_cast<int>(positions_), static_cast<unsigned>(separator_[0]),
                    line_end_.size() * 10 + (line_end_[0] == '\r'), quote_all_);
    return std::move(table_);
  }

 private:
  std::size_t draw(std::size_t below) { return random_() % below; }
  bool chance(unsigned percent) { return random_() % 100 < percent; }
  template <typename List>
  std::string_view pick(const List& list) {
    return list[draw(list.size())];
  }

  GeneratedRow make_row(std::size_t number) {
    GeneratedRow row;
    row.id = fmt::format("T{:03}", number + 1);
    row.place = std::string(pick(scripts()[script_].names));
    // Between 5 and 35 degrees east and 40 and 70 north: no value of one could be one of the other.
    if (!chance(8))
      row.position = LonLat{round_to(5 + static_cast<double>(draw(300'000)) / 1e4),
                            round_to(40 + static_cast<double>(draw(300'000)) / 1e4)};
    if (!chance(8)) {
      // The first two rows have a day over 12, so that the order of day and month is known.
      const auto day = static_cast<unsigned>(number < 2 ? 13 + draw(15) : 1 + draw(28));
      row.day = make_day(2010 + static_cast<int>(draw(14)), static_cast<unsigned>(1 + draw(12)), day)->first;
    } else if (number < 2) {
      row.day = make_day(2020, 5, 20)->first;
    }
    if (!chance(15)) {
      row.killed_low = static_cast<std::int64_t>(draw(40));
      if (!chance(20)) row.killed_high = *row.killed_low;
    }
    constexpr std::array notes{
        "plain"sv, "with, comma; semicolon | bar"sv, "says \"so\""sv, "two\nlines"sv, ""sv, "007"sv, "1,5"sv};
    row.note = std::string(pick(notes));
    return row;
  }

  // What the custom can write exactly.
  double round_to(double degrees) const {
    switch (positions_) {
      case PositionCustom::minutes:
        return std::round(degrees * 60) / 60;
      case PositionCustom::seconds:
        return std::round(degrees * 3600) / 3600;
      default:
        return std::round(degrees * 1e4) / 1e4;
    }
  }

  std::vector<Column> make_columns() {
    Column id{"id", {}}, place{"place", {}}, date{"date", {}}, killed{"killed", {}}, note{"Zz extra", {}};
    for (const GeneratedRow& row : table_.rows) {
      id.cells.push_back(row.id);
      place.cells.push_back(row.place);
      date.cells.push_back(row.day ? write_date(*row.day) : "");
      killed.cells.push_back(!row.killed_low   ? ""
                             : row.killed_high ? fmt::format("{}", *row.killed_low)
                                               : fmt::format("at least {}", *row.killed_low));
      note.cells.push_back(row.note);
    }
    table_.note_column = note.heading;
    std::vector<Column> columns{id, place, date, killed, note};
    add_positions(columns);
    return columns;
  }

  void add_positions(std::vector<Column>& columns) {
    table_.tolerance = positions_ == PositionCustom::seconds ? 1e-4 : 1e-6;
    Column lat{"latitude", {}}, lon{"longitude", {}},
        both{positions_ == PositionCustom::wkt ? "wkt" : "coordinates", {}};
    for (const GeneratedRow& row : table_.rows) {
      const LonLat at = row.position.value_or(LonLat{});
      lat.cells.push_back(row.position ? write_degrees(at.lat, true) : "");
      lon.cells.push_back(row.position ? write_degrees(at.lon, false) : "");
      both.cells.push_back(!row.position                       ? ""
                           : positions_ == PositionCustom::wkt ? fmt::format("POINT ({:.4f} {:.4f})", at.lon, at.lat)
                                                               : fmt::format("{:.4f}, {:.4f}", at.lat, at.lon));
    }
    if (positions_ == PositionCustom::wkt || positions_ == PositionCustom::one_cell) {
      columns.push_back(both);
    } else {
      columns.push_back(lat);
      columns.push_back(lon);
    }
  }

  std::string write_date(Day day) const {
    const std::chrono::year_month_day date{day};
    const int y = static_cast<int>(date.year());
    const unsigned m = static_cast<unsigned>(date.month()), d = static_cast<unsigned>(date.day());
    constexpr std::array months{"January"sv, "February"sv, "March"sv,     "April"sv,   "May"sv,      "June"sv,
                                "July"sv,    "August"sv,   "September"sv, "October"sv, "November"sv, "December"sv};
    switch (dates_) {
      case DateCustom::iso:
        return fmt::format("{:04}-{:02}-{:02}", y, m, d);
      case DateCustom::german:
        return fmt::format("{:02}.{:02}.{:04}", d, m, y);
      case DateCustom::slashed:
        return fmt::format("{:02}/{:02}/{:04}", d, m, y);
      case DateCustom::american:
        return fmt::format("{}/{}/{:04}", m, d, y);
      case DateCustom::words:
        return fmt::format("{} {} {:04}", d, months[m - 1], y);
      case DateCustom::compact:
        return fmt::format("{:04}{:02}{:02}", y, m, d);
    }
    return {};
  }

  std::string write_degrees(double value, bool is_lat) const {
    const std::string plain = fmt::format("{:.4f}", value);
    const char* hemisphere = is_lat ? "N" : "E";
    switch (positions_) {
      case PositionCustom::commas: {
        std::string text = plain;
        std::replace(text.begin(), text.end(), '.', ',');
        return text;
      }
      case PositionCustom::minutes: {
        const int minutes = static_cast<int>(std::lround(value * 60));
        return fmt::format("{}°{:02}'{}", minutes / 60, minutes % 60, hemisphere);
      }
      case PositionCustom::seconds: {
        const int seconds = static_cast<int>(std::lround(value * 3600));
        return fmt::format("{}° {}' {}\" {}", seconds / 3600, seconds / 60 % 60, seconds % 60, hemisphere);
      }
      case PositionCustom::hemispheres:
        return fmt::format("{} {}", plain, hemisphere);
      case PositionCustom::arabic_digits:
        return with_arabic_digits(plain);
      default:
        return plain;
    }
  }

  std::string quote(const std::string& cell) const {
    const bool needed = cell.find_first_of("\"\r\n") != std::string::npos || cell.find(separator_) != std::string::npos;
    if (!needed && !quote_all_) return cell;
    std::string out = "\"";
    for (const char c : cell) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
  }

  std::mt19937 random_;
  GeneratedTable table_;
  std::size_t script_ = 0;
  std::string_view encoding_, separator_, line_end_;
  DateCustom dates_ = DateCustom::iso;
  PositionCustom positions_ = PositionCustom::points;
  bool quote_all_ = false;
};

}  // namespace

GeneratedTable generate_table(std::uint32_t seed) {
  return Generator(seed).make();
}

}  // namespace toise::test
