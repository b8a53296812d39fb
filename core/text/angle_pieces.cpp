// First the text is brought to one sign for each mark, then cut.
#include "core/text/angle_pieces.hpp"

#include <unicode/uchar.h>

#include <cstdlib>
#include <string>

#include "core/base/utf8.hpp"

namespace toise::text {
namespace {

constexpr char degree_sign = '\x01';

// One sign each for degree, minute (') and second ("); digits in ASCII; letters of all scripts stay.
std::string to_plain(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code_point, length] = decode_utf8(text, i);
    const auto c = static_cast<UChar32>(code_point);
    i += length;
    if (c < 0x80)
      out.push_back(c == '*' ? degree_sign : c == '`' ? '\'' : static_cast<char>(c));
    else if (u_isdigit(c))
      out.push_back(static_cast<char>('0' + u_charDigitValue(c)));
    else if (c == 0x2212 || c == 0x2013 || c == 0x2010 || c == 0x2011)
      out.push_back('-');
    else if (c == 0xB0 || c == 0xBA || c == 0x2DA)
      out.push_back(degree_sign);
    else if (c == 0x2032 || c == 0x2019 || c == 0x2018 || c == 0xB4 || c == 0x2BC || c == 0x2B9 || c == 0x201B)
      out.push_back('\'');
    else if (c == 0x2033 || c == 0x201D || c == 0x201C || c == 0x2DD || c == 0x2BA || c == 0x201E)
      out.push_back('"');
    else if (c == 0x66B)
      out.push_back('.');
    else if (c == 0x60C || c == 0xFF0C)
      out.push_back(',');
    else if (c == 0x61B)
      out.push_back(';');
    else if (u_isUWhiteSpace(c))
      out.push_back(' ');
    else if (u_charType(c) != U_FORMAT_CHAR)
      append_utf8(out, code_point);
  }
  return out;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// "36,3095; 36,68839": two or more commas, those between digits are decimal commas; of "36,31,36,69" the outer two. A
// lone one is decimal where letters or degree signs part the angles, or where there is one angle only.
void mend_decimal_commas(std::string& text, bool is_one_angle) {
  std::vector<std::size_t> inner;
  std::size_t commas = 0;
  std::size_t parting = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == degree_sign || (i > 0 && is_letter(text[i]) && !is_letter(text[i - 1]))) ++parting;
    if (text[i] == ';' || text[i] == '/') parting += 2;
    if (text[i] != ',') continue;
    ++commas;
    if (i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1])) inner.push_back(i);
  }
  if (inner.size() == 3 && commas == 3) inner.erase(inner.begin() + 1);
  if (inner.size() > 2 || (commas == 1 && parting < 2 && !is_one_angle)) return;
  for (const std::size_t at : inner) text[at] = '.';
}

// One number, or the three of "36.18.34" with marks between them. Nothing when it is none.
bool read_numbers(const std::string& text, std::size_t& i, std::vector<Piece>& pieces) {
  const bool negative = text[i] == '-';
  if (text[i] == '-' || text[i] == '+') ++i;
  std::size_t end = i;
  std::size_t points = 0;
  for (; end < text.size() && (is_digit(text[end]) || text[end] == '.'); ++end)
    if (text[end] == '.') ++points;
  const bool is_dotted = points == 2 || points == 3;
  if (end == i || !is_digit(text[i]) || points > 3) return false;
  while (i < end) {
    Piece piece;
    std::size_t stop = std::min(text.find('.', i), end);
    const bool is_last = pieces.size() >= 4 && pieces.back().part == Part::mark && pieces[pieces.size() - 3].dotted;
    piece.digits = static_cast<int>(stop - i);
    if (!is_dotted || is_last) stop = end;
    const std::string digits = text.substr(i, stop - i);
    piece.value = std::strtod(digits.c_str(), nullptr);
    piece.fraction = digits.find('.') != std::string::npos;
    piece.negative = negative && (pieces.empty() || pieces.back().part != Part::mark);
    piece.dotted = is_dotted;
    if (piece.digits == 0) return false;
    pieces.push_back(piece);
    i = stop;
    if (i < end && text[i] == '.') {
      ++i;
      if (is_dotted) pieces.push_back({Part::mark, 0, false, false, true, 0, AngleWord::filler});
    }
  }
  return true;
}

Piece make_piece(AngleWord word, const PieceSense& sense) {
  Piece piece;
  if (word == AngleWord::degree_or_east) word = sense.d_is_east ? AngleWord::east : AngleWord::degree;
  if (word == AngleWord::second_or_south) word = sense.s_is_second ? AngleWord::second : AngleWord::south;
  if (word == AngleWord::west_or_east) word = sense.o_is_east ? AngleWord::east : AngleWord::west;
  piece.word = word;
  piece.part = word == AngleWord::degree                                     ? Part::degree
               : word == AngleWord::minute                                   ? Part::minute
               : word == AngleWord::second                                   ? Part::second
               : word == AngleWord::latitude || word == AngleWord::longitude ? Part::axis
                                                                             : Part::letter;
  return piece;
}

// A run of letters with the full stops within and after it: "N", "с.ш.", "deg.", "شمالاً".
bool read_word(const std::string& text, std::size_t& i, const PieceSense& sense, std::vector<Piece>& pieces) {
  std::string word;
  for (; i < text.size() && (is_letter(text[i]) || text[i] == '.'); ++i)
    if (text[i] != '.') word.push_back(text[i]);
  const auto found = find_angle_word(word);
  if (!found) return false;
  if (*found != AngleWord::filler) pieces.push_back(make_piece(*found, sense));
  return true;
}

bool read_sign(const std::string& text, std::size_t& i, std::vector<Piece>& pieces) {
  Piece piece;
  const char c = text[i];
  if (c == degree_sign)
    piece.part = Part::degree;
  else if (text.compare(i, 2, "''") == 0)
    piece.part = Part::second, ++i;
  else if (c == '\'')
    piece.part = Part::minute;
  else if (c == '"')
    piece.part = Part::second;
  else if (c == ',' || c == ';' || c == '/' || c == '|')
    piece.part = Part::separator;
  else if (c == ':' || c == '-' || c == '_')
    piece.part = Part::mark;
  else
    return false;
  ++i;
  const bool is_label_colon = c == ':' && !pieces.empty() && pieces.back().part == Part::axis;
  if (!is_label_colon && c != '=') pieces.push_back(piece);
  return true;
}

}  // namespace

std::optional<std::vector<Piece>> read_angle_pieces(std::string_view text, const PieceSense& sense) {
  constexpr std::size_t longest = 200;
  if (text.size() > longest) return std::nullopt;
  std::string plain = to_plain(text);
  mend_decimal_commas(plain, sense.is_one_angle);
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < plain.size();) {
    const char c = plain[i];
    if (c == ' ' || c == '(' || c == ')' || (c == '=' && !pieces.empty() && pieces.back().part == Part::axis)) {
      ++i;
      continue;
    }
    const bool has_digit_before = i > 0 && is_digit(plain[i - 1]);
    const bool is_number = is_digit(c) || ((c == '-' || c == '+') && !has_digit_before);
    const bool is_read = is_number      ? read_numbers(plain, i, pieces)
                         : is_letter(c) ? read_word(plain, i, sense, pieces)
                                        : read_sign(plain, i, pieces);
    if (!is_read) return std::nullopt;
  }
  return pieces;
}

}  // namespace toise::text
