// Positions: the text becomes a row of numbers, marks and letters, which splits into two angles.
#include "core/text/coordinate_text.hpp"

#include <unicode/uchar.h>

#include <cmath>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

#include "core/base/utf8.hpp"

namespace toise::text {
namespace {

enum class Part { number, degree, minute, second, letter, separator };

struct Piece {
  Part part = Part::number;
  double value = 0;       // of a number, without its sign
  bool negative = false;  // of a number
  bool fraction = false;  // of a number: it has decimals
  char letter = 0;        // N, S, E or W
};

// The text in ASCII: digits of any script, minus signs, and one sign each for degree (o), minute (') and second (").
// Nothing when a character has no place in a position.
std::optional<std::string> to_ascii(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code_point, length] = decode_utf8(text, i);
    const auto c = static_cast<UChar32>(code_point);
    i += length;
    if (c < 0x80)
      out.push_back(static_cast<char>(c));
    else if (u_isdigit(c))
      out.push_back(static_cast<char>('0' + u_charDigitValue(c)));
    else if (c == 0x2212 || c == 0x2013)
      out.push_back('-');
    else if (c == 0xB0 || c == 0xBA || c == 0x2DA)
      out.push_back('o');
    else if (c == 0x2032 || c == 0x2019 || c == 0x2018 || c == 0xB4)
      out.push_back('\'');
    else if (c == 0x2033 || c == 0x201D || c == 0x201C)
      out.push_back('"');
    else if (c == 0x66B)
      out.push_back('.');
    else if (c == 0x60C)
      out.push_back(',');
    else if (c == 0x61B)
      out.push_back(';');
    else if (u_isUWhiteSpace(c))
      out.push_back(' ');
    else if (u_charType(c) != U_FORMAT_CHAR)
      return std::nullopt;
  }
  return out;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "36,3095; 36,68839": commas between digits, two of them, are decimal commas.
void mend_decimal_commas(std::string& text) {
  std::vector<std::size_t> commas;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == ',') commas.push_back(i);
  const auto between_digits = [&](std::size_t i) {
    return i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
  };
  if (commas.size() == 2 && between_digits(commas[0]) && between_digits(commas[1]))
    text[commas[0]] = text[commas[1]] = '.';
}

// Reads a number (no exponent) at text[i] and moves past it.
std::optional<Piece> read_number(const std::string& text, std::size_t& i) {
  Piece piece;
  piece.negative = text[i] == '-';
  if (text[i] == '-' || text[i] == '+') ++i;
  const std::size_t begin = i;
  while (i < text.size() && (is_digit(text[i]) || text[i] == '.')) {
    if (text[i] == '.' && piece.fraction) return std::nullopt;
    piece.fraction = piece.fraction || text[i] == '.';
    ++i;
  }
  if (i == begin || !is_digit(text[begin])) return std::nullopt;
  piece.value = std::strtod(text.substr(begin, i - begin).c_str(), nullptr);
  return piece;
}

std::optional<std::vector<Piece>> read_pieces(const std::string& text) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    Piece piece;
    if (c == ' ') {
      ++i;
      continue;
    }
    if (is_digit(c) || c == '-' || c == '+') {
      const auto number = read_number(text, i);
      if (!number) return std::nullopt;
      pieces.push_back(*number);
      continue;
    }
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (c == 'o' || c == 'd')
      piece.part = Part::degree;
    else if (text.compare(i, 2, "''") == 0)
      piece.part = Part::second, ++i;
    else if (c == '\'')
      piece.part = Part::minute;
    else if (c == '"')
      piece.part = Part::second;
    else if (c == ',' || c == ';' || c == '/')
      piece.part = Part::separator;
    else if (upper == 'N' || upper == 'S' || upper == 'E' || upper == 'W')
      piece.part = Part::letter, piece.letter = upper;
    else
      return std::nullopt;
    pieces.push_back(piece);
    ++i;
  }
  return pieces;
}

struct Angle {
  double degrees = 0;
  char letter = 0;
};

// One angle: letter? number degree? (number minute? (number second?)?)? letter?
std::optional<Angle> read_angle(std::span<const Piece> pieces) {
  Angle angle;
  if (!pieces.empty() && pieces.front().part == Part::letter) {
    angle.letter = pieces.front().letter;
    pieces = pieces.subspan(1);
  } else if (!pieces.empty() && pieces.back().part == Part::letter) {
    angle.letter = pieces.back().letter;
    pieces = pieces.first(pieces.size() - 1);
  }
  constexpr Part marks[] = {Part::degree, Part::minute, Part::second};
  constexpr double sizes[] = {1.0, 60.0, 3600.0};
  std::size_t unit = 0;
  bool negative = false;
  bool closed = false;  // a number with decimals is the last
  for (std::size_t i = 0; i < pieces.size(); ++unit) {
    const Piece& number = pieces[i];
    if (unit == 3 || closed || number.part != Part::number) return std::nullopt;
    if (unit == 0)
      negative = number.negative;
    else if (number.negative || number.value >= 60.0)
      return std::nullopt;
    angle.degrees += number.value / sizes[unit];
    closed = number.fraction;
    if (++i < pieces.size() && pieces[i].part != Part::number && pieces[i++].part != marks[unit]) return std::nullopt;
  }
  if (unit == 0 || (negative && angle.letter != 0)) return std::nullopt;
  if (negative || angle.letter == 'S' || angle.letter == 'W') angle.degrees = -angle.degrees;
  return angle;
}

// How many pieces belong to the first angle; where a separator stands between, `gap` is 1.
struct Split {
  std::size_t first = 0;
  std::size_t gap = 0;
};
std::optional<Split> find_split(const std::vector<Piece>& pieces) {
  std::vector<std::size_t> separators;
  std::vector<std::size_t> letters;
  std::vector<std::size_t> degrees;
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].part == Part::separator) separators.push_back(i);
    if (pieces[i].part == Part::letter) letters.push_back(i);
    if (pieces[i].part == Part::degree) degrees.push_back(i);
    if (pieces[i].part == Part::number) ++numbers;
  }
  if (separators.size() > 1) return std::nullopt;
  if (separators.size() == 1) return Split{separators[0], 1};
  if (letters.size() == 2) return Split{letters[0] == 0 ? letters[1] : letters[0] + 1, 0};
  if (degrees.size() == 2 && degrees[1] >= 1) return Split{degrees[1] - 1, 0};
  if (numbers == pieces.size() && numbers % 2 == 0) return Split{numbers / 2, 0};
  return std::nullopt;
}

bool is_latitude_letter(char letter) {
  return letter == 'N' || letter == 'S';
}

}  // namespace

std::optional<LonLat> parse_position(std::string_view text) {
  constexpr std::size_t longest = 200;
  if (text.size() > longest) return std::nullopt;
  auto ascii = to_ascii(text);
  if (!ascii) return std::nullopt;
  mend_decimal_commas(*ascii);
  const auto pieces = read_pieces(*ascii);
  if (!pieces) return std::nullopt;
  const auto split = find_split(*pieces);
  if (!split) return std::nullopt;
  const std::span<const Piece> all(*pieces);
  const auto first = read_angle(all.first(split->first));
  const auto second = read_angle(all.subspan(split->first + split->gap));
  if (!first || !second || (first->letter == 0) != (second->letter == 0)) return std::nullopt;
  if (first->letter != 0 && is_latitude_letter(first->letter) == is_latitude_letter(second->letter))
    return std::nullopt;
  const bool longitude_first = first->letter != 0 && !is_latitude_letter(first->letter);
  const LonLat position =
      longitude_first ? LonLat{first->degrees, second->degrees} : LonLat{second->degrees, first->degrees};
  return is_valid(position) ? std::optional(position) : std::nullopt;
}

}  // namespace toise::text
