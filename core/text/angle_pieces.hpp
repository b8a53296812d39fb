// A typed position as a row of numbers, marks and letters.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/angle_words.hpp"

namespace toise::text {

enum class Part { number, degree, minute, second, mark, letter, axis, separator };

struct Piece {
  Part part = Part::number;
  double value = 0;                   // of a number, without its sign
  bool negative = false;              // of a number
  bool fraction = false;              // of a number: it has decimals
  bool dotted = false;                // of a number: one of "36.18.34"
  int digits = 0;                     // of a number: before its point
  AngleWord word = AngleWord::north;  // of a letter or an axis: which
};

// How what has two meanings is taken.
struct PieceSense {
  bool d_is_east = false;     // else a degree
  bool s_is_second = false;   // else south
  bool o_is_east = false;     // else west
  bool is_one_angle = false;  // a lone comma between digits is decimal
};

// Digits of any script, decimal point or comma, the many signs for degree, minute and second, colons and hyphens
// between numbers (a `mark`), words of find_angle_word. Nothing when something has no place in a position, or the text
// is longer than 200 bytes.
std::optional<std::vector<Piece>> read_angle_pieces(std::string_view text, const PieceSense& sense);

}  // namespace toise::text
