// Positions: a row of numbers, marks and letters splits into two angles.
#include "core/text/coordinate_text.hpp"

#include <array>
#include <cmath>
#include <span>
#include <vector>

#include "core/text/angle_pieces.hpp"

namespace toise::text {
namespace {

using Pieces = std::span<const Piece>;

struct Angle {
  double degrees = 0;
  std::optional<AngleWord> word;  // north, south, east, west, latitude or longitude
  std::optional<Axis> axis() const {
    if (!word) return std::nullopt;
    const bool is_latitude = word == AngleWord::north || word == AngleWord::south || word == AngleWord::latitude;
    return is_latitude ? Axis::latitude : Axis::longitude;
  }
};

bool is_word(const Piece& piece) {
  return piece.part == Part::letter || piece.part == Part::axis;
}

// "361834" of "361834N": degrees, minutes, seconds in one number; nothing when it has not 4 to 7 digits. An odd count
// has three digits of degrees.
std::optional<double> unpack(const Piece& number) {
  if (number.digits < 4 || number.digits > 7) return std::nullopt;
  const double scale = number.digits >= 6 ? 10000 : 100;
  const double degrees = std::floor(number.value / scale);
  const double rest = number.value - degrees * scale;
  const double minutes = number.digits >= 6 ? std::floor(rest / 100) : rest;
  const double seconds = number.digits >= 6 ? rest - minutes * 100 : 0;
  if (minutes >= 60 || seconds >= 60) return std::nullopt;
  return degrees + minutes / 60 + seconds / 3600;
}

// Takes words off both ends: "N 36", "36 N", "lat 36 N". Nothing when they contradict each other.
bool take_words(Pieces& pieces, Angle& angle) {
  const auto take = [&](AngleWord word) {
    Angle other;
    other.word = word;
    const bool is_axis_name = angle.word == AngleWord::latitude || angle.word == AngleWord::longitude;
    if (angle.word && (other.axis() != angle.axis() || !is_axis_name)) return false;
    angle.word = word;
    return true;
  };
  while (!pieces.empty() && is_word(pieces.front())) {
    if (!take(pieces.front().word)) return false;
    pieces = pieces.subspan(1);
  }
  if (!pieces.empty() && is_word(pieces.back())) {
    if (!take(pieces.back().word)) return false;
    pieces = pieces.first(pieces.size() - 1);
  }
  return true;
}

// number degree? (number minute? (number second?)?)?, where a mark may stand for any of the signs.
std::optional<double> read_parts(Pieces pieces, bool& negative) {
  constexpr std::array signs{Part::degree, Part::minute, Part::second};
  constexpr std::array sizes{1.0, 60.0, 3600.0};
  std::size_t unit = 0;
  double degrees = 0;
  bool closed = false;  // a number with decimals is the last
  for (std::size_t i = 0; i < pieces.size(); ++unit) {
    const Piece& number = pieces[i];
    if (unit == sizes.size() || closed || number.part != Part::number) return std::nullopt;
    if (unit == 0)
      negative = number.negative;
    else if (number.negative || number.value >= 60.0)
      return std::nullopt;
    degrees += number.value / sizes[unit];
    closed = number.fraction;
    if (++i == pieces.size() || pieces[i].part == Part::number) continue;
    const bool is_mark = pieces[i].part == Part::mark && i + 1 < pieces.size();
    if (pieces[i].part != signs[unit] && !is_mark) return std::nullopt;
    ++i;
  }
  return unit == 0 ? std::nullopt : std::optional(degrees);
}

std::optional<Angle> read_angle(Pieces pieces) {
  Angle angle;
  if (!take_words(pieces, angle) || pieces.empty()) return std::nullopt;
  const bool has_letter = angle.word && angle.word != AngleWord::latitude && angle.word != AngleWord::longitude;
  if (pieces.front().dotted && !has_letter) return std::nullopt;
  bool negative = false;
  auto degrees = read_parts(pieces, negative);
  if (!degrees || (negative && has_letter)) return std::nullopt;
  if (pieces.size() == 1 && has_letter && pieces[0].digits >= 4) degrees = unpack(pieces[0]);
  if (!degrees) return std::nullopt;
  const bool is_south_or_west = angle.word == AngleWord::south || angle.word == AngleWord::west;
  angle.degrees = negative || is_south_or_west ? -*degrees : *degrees;
  return angle;
}

// How many pieces belong to the first angle; where a separator stands between, `gap` is 1.
struct Split {
  std::size_t first = 0;
  std::size_t gap = 0;
};

std::optional<Split> find_split(Pieces pieces) {
  std::vector<std::size_t> separators, words, degrees;
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].part == Part::separator) separators.push_back(i);
    if (is_word(pieces[i])) words.push_back(i);
    if (pieces[i].part == Part::degree) degrees.push_back(i);
    if (pieces[i].part == Part::number) ++numbers;
  }
  if (separators.size() > 1) return std::nullopt;
  if (separators.size() == 1) return Split{separators[0], 1};
  if (words.size() >= 2 && words[0] == 0) {  // the second angle begins at the first word after a number
    for (const std::size_t at : words)
      if (at > 0 && pieces[at - 1].part != Part::letter && pieces[at - 1].part != Part::axis &&
          (at + 1 < pieces.size() || words.size() == 2))
        return Split{at, 0};
  }
  if (words.size() >= 2) return Split{words[0] + 1, 0};
  if (degrees.size() == 2 && degrees[1] >= 1) return Split{degrees[1] - 1, 0};
  if (numbers == pieces.size() && numbers % 2 == 0) return Split{numbers / 2, 0};
  return std::nullopt;
}

// "4807.038,N,01131.000,E": of more than one separator, those before a word say nothing.
void drop_separators_before_words(std::vector<Piece>& pieces) {
  std::vector<Piece> kept;
  std::size_t count = 0;
  for (const Piece& piece : pieces) count += piece.part == Part::separator ? 1 : 0;
  if (count < 2) return;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool is_idle = pieces[i].part == Part::separator && i + 1 < pieces.size() && is_word(pieces[i + 1]) &&
                         i > 0 && pieces[i - 1].part != Part::letter;
    if (!is_idle) kept.push_back(pieces[i]);
  }
  pieces = std::move(kept);
}

std::optional<LonLat> read_position(std::vector<Piece> pieces) {
  drop_separators_before_words(pieces);
  const auto split = find_split(pieces);
  if (!split) return std::nullopt;
  const Pieces all(pieces);
  const auto first = read_angle(all.first(split->first));
  const auto second = read_angle(all.subspan(split->first + split->gap));
  if (!first || !second || first->word.has_value() != second->word.has_value()) return std::nullopt;
  if (first->word && first->axis() == second->axis()) return std::nullopt;
  const bool longitude_first = first->axis() == Axis::longitude;
  const LonLat position =
      longitude_first ? LonLat{first->degrees, second->degrees} : LonLat{second->degrees, first->degrees};
  return is_valid(position) ? std::optional(position) : std::nullopt;
}

// Tries the meanings that a word may have, the usual one first.
template <class Read>
auto try_senses(std::string_view text, PieceSense sense, Read read) -> decltype(read(std::vector<Piece>{})) {
  for (const bool s_is_second : {false, true}) {
    for (const bool d_is_east : {false, true}) {
      sense.s_is_second = s_is_second;
      sense.d_is_east = d_is_east;
      const auto pieces = read_angle_pieces(text, sense);
      if (!pieces) return std::nullopt;
      if (auto result = read(*pieces)) return result;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<LonLat> parse_position(std::string_view text, LetterO o) {
  PieceSense sense;
  sense.o_is_east = o == LetterO::east;
  return try_senses(text, sense, [](std::vector<Piece> pieces) { return read_position(std::move(pieces)); });
}

std::optional<AngleText> parse_angle(std::string_view text, LetterO o) {
  PieceSense sense;
  sense.o_is_east = o == LetterO::east;
  sense.is_one_angle = true;
  const auto angle = try_senses(text, sense, [](const std::vector<Piece>& pieces) { return read_angle(pieces); });
  if (!angle) return std::nullopt;
  return AngleText{angle->degrees, angle->axis()};
}

}  // namespace toise::text
