// Words for units of length and for numbers, in English and the languages that a text may be in.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/units.hpp"
#include "core/text/languages/languages.hpp"
#include "core/text/number_text.hpp"
#include "core/text/tokens.hpp"

namespace toise::text {

struct Unit {
  std::string_view name;  // as Length::unit
  Metres size;
};

// A text with its tokens and the languages beside English that it may be in.
struct LengthSource {
  std::string_view text;
  std::span<const Token> tokens;
  std::vector<const Language*> languages;
  bool has_duals = false;  // one of them has units that say their number
};
LengthSource make_length_source(std::string_view text, std::span<const Token> tokens);

struct FoundUnit {
  Unit unit{"km", {1000}};
  double count = 0;        // of a dual, which says its number itself
  std::size_t tokens = 0;  // of its words
};
// The unit at a token: the longest of all languages. Nothing past the end.
std::optional<FoundUnit> find_unit(const LengthSource& source, std::size_t at);

// The longest number in words of another language than English at a token.
std::optional<NumberText> read_foreign_number(const LengthSource& source, std::size_t at);

}  // namespace toise::text
