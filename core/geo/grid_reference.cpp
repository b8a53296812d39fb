// MGRS letters to UTM metres, and UTM metres to degrees.
#include "core/geo/grid_reference.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string>
#include <vector>

#include "core/geo/transverse_mercator.hpp"

namespace toise::geo {
namespace {

constexpr std::string_view bands = "CDEFGHJKLMNPQRSTUVWX";
constexpr std::string_view row_letters = "ABCDEFGHJKLMNPQRSTUV";
// The least northing of a band rounded down to 100 km, in km (NGA's GEOTRANS takes the same values).
constexpr std::array<int, 20> least_northing{1100, 2000, 2800, 3700, 4600, 5500, 6400, 7300, 8200, 9100,
                                             0,    800,  1700, 2600, 3500, 4400, 5300, 6200, 7000, 7900};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return c >= 'A' && c <= 'Z';
}

std::string upper_without_blanks(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '\t' && c != '-' && c != '_')
      out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

double power_of_ten(std::size_t exponent) {
  double power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

double number_of(std::string_view digits) {
  double value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Column and row letters to the metres of the square's corner in its zone; nothing for letters that the zone has not.
struct Corner {
  double easting = 0;
  double northing = 0;
};
std::optional<Corner> find_square(int zone, std::size_t band, char column, char row) {
  constexpr std::array<std::string_view, 3> columns{"STUVWXYZ", "ABCDEFGH", "JKLMNPQR"};
  const auto at = columns[static_cast<std::size_t>(zone % 3)].find(column);
  const auto row_at = row_letters.find(row);
  if (at == std::string_view::npos || row_at == std::string_view::npos) return std::nullopt;
  const std::size_t steps = zone % 2 == 1 ? row_at : (row_at + row_letters.size() - 5) % row_letters.size();
  double northing = static_cast<double>(steps) * 1e5;
  const double least = least_northing[band] * 1e3;
  while (northing < least) northing += 2e6;
  return Corner{static_cast<double>(at + 1) * 1e5, northing};
}

// The reference must lie in its band, give or take the square's own size.
bool is_in_band(LonLat position, std::size_t band) {
  const double south = -80 + 8.0 * static_cast<double>(band);
  const double north = band + 1 == bands.size() ? 84 : south + 8;
  return position.lat > south - 1 && position.lat < north + 1;
}

struct Word {
  std::string letters;  // empty for a number
  double number = 0;
  std::size_t digits = 0;  // before the point
};

// Numbers and runs of letters; nothing for other characters than blanks, commas, semicolons, colons, points.
std::optional<std::vector<Word>> split_words(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < text.size() && words.size() < 12;) {
    const char c = static_cast<char>(std::toupper(static_cast<unsigned char>(text[i])));
    std::size_t end = i;
    if (is_digit(c)) {
      while (end < text.size() && (is_digit(text[end]) || (text[end] == '.' && end + 1 < text.size()))) ++end;
      const std::string_view number = text.substr(i, end - i);
      words.push_back({"", number_of(number), std::min(number.find('.'), number.size())});
    } else if (is_letter(c)) {
      Word word;
      while (end < text.size() && std::isalpha(static_cast<unsigned char>(text[end])))
        word.letters += static_cast<char>(std::toupper(static_cast<unsigned char>(text[end++])));
      if (word.letters == "NORTH" || word.letters == "NORTHERN") word.letters = "NORTH";
      if (word.letters == "SOUTH" || word.letters == "SOUTHERN") word.letters = "SOUTH";
      words.push_back(std::move(word));
    } else if (std::string_view(" \t,;:/=()").find(c) != std::string_view::npos) {
      end = i + 1;
    } else {
      return std::nullopt;
    }
    i = end;
  }
  return words;
}

struct Zone {
  int number = 0;
  std::string letters;  // a band, "NORTH" or "SOUTH"
};

bool is_label(const std::string& letters, std::initializer_list<std::string_view> labels) {
  for (const std::string_view label : labels)
    if (letters == label) return true;
  return false;
}

bool is_southern(const Zone& zone, double northing) {
  if (zone.letters == "SOUTH") return true;
  if (zone.letters == "NORTH") return false;
  constexpr double south_of_band_s = 3540000, north_of_band_s = 4430000;  // 32 and 40 degrees north
  if (zone.letters == "S") return !(northing >= south_of_band_s && northing <= north_of_band_s);
  return zone.letters[0] < 'N';
}

}  // namespace

std::optional<GridReference> parse_mgrs(std::string_view text) {
  if (text.size() > 60) return std::nullopt;
  std::string reference = upper_without_blanks(text);
  if (reference.starts_with("MGRS")) reference.erase(0, reference.find_first_not_of(":", 4));
  std::size_t at = 0;
  int zone = 0;
  while (at < reference.size() && at < 2 && is_digit(reference[at])) zone = zone * 10 + (reference[at++] - '0');
  if (zone < 1 || zone > 60 || at + 3 > reference.size()) return std::nullopt;
  const std::size_t band = bands.find(reference[at]);
  if (band == std::string_view::npos) return std::nullopt;
  const auto corner = find_square(zone, band, reference[at + 1], reference[at + 2]);
  const std::string_view digits = std::string_view(reference).substr(at + 3);
  if (!corner || digits.size() > 10 || digits.size() % 2 != 0) return std::nullopt;
  if (digits.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  const std::size_t half = digits.size() / 2;
  const double size = 1e5 / power_of_ten(half);
  const double middle = size > 1 ? size / 2 : 0;
  const double easting = corner->easting + number_of(digits.substr(0, half)) * size + middle;
  const double northing = corner->northing + number_of(digits.substr(half)) * size + middle;
  constexpr std::size_t first_northern = 10;
  GridReference found{utm_to_lonlat(zone, band < first_northern, easting, northing), {}, GridKind::mgrs};
  if (size > 1) found.radius = {size * std::sqrt(0.5)};
  return is_in_band(found.position, band) ? std::optional(found) : std::nullopt;
}

std::optional<GridReference> parse_utm(std::string_view text) {
  if (text.size() > 80) return std::nullopt;
  auto words = split_words(text);
  if (!words) return std::nullopt;
  std::optional<Zone> zone;
  std::vector<double> metres;
  for (std::size_t i = 0; i < words->size(); ++i) {
    const Word& word = (*words)[i];
    const bool has_letters_after = i + 1 < words->size() && !(*words)[i + 1].letters.empty();
    if (word.letters.empty() && word.digits <= 2 && !zone && has_letters_after) {
      const std::string& letters = (*words)[i + 1].letters;
      const bool is_band = letters.size() == 1 && bands.find(letters) != std::string_view::npos;
      if (!is_band && letters != "NORTH" && letters != "SOUTH") return std::nullopt;
      zone = Zone{static_cast<int>(word.number), letters};
      ++i;
    } else if (word.letters.empty()) {
      metres.push_back(word.number);
    } else if (!is_label(word.letters, {"UTM", "ZONE", "M", "ME", "MN", "E", "N", "EASTING", "NORTHING", "WGS"})) {
      return std::nullopt;
    }
  }
  if (!zone || zone->number < 1 || zone->number > 60 || metres.size() != 2) return std::nullopt;
  const bool fits = metres[0] >= 1e5 && metres[0] <= 9e5 && metres[1] >= 0 && metres[1] <= 1e7;
  if (!fits) return std::nullopt;
  const LonLat position = utm_to_lonlat(zone->number, is_southern(*zone, metres[1]), metres[0], metres[1]);
  return GridReference{position, {}, GridKind::utm};
}

}  // namespace toise::geo
