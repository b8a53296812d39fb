// Reads the four parts from left to right.
#include "core/claims/rows/row_statement.hpp"

#include <algorithm>
#include <array>

#include "core/text/compass.hpp"
#include "core/text/phrase.hpp"
#include "core/text/quantity.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {
namespace {

using namespace std::string_view_literals;

// Small words that names contain.
constexpr std::array particles{"de"sv,  "del"sv, "la"sv,   "las"sv, "los"sv,    "le"sv,   "al"sv,   "el"sv,
                               "of"sv,  "the"sv, "and"sv,  "y"sv,   "e"sv,      "da"sv,   "do"sv,   "dos"sv,
                               "das"sv, "di"sv,  "du"sv,   "des"sv, "et"sv,     "van"sv,  "von"sv,  "am"sv,
                               "an"sv,  "der"sv, "den"sv,  "bin"sv, "ibn"sv,    "ul"sv,   "ou"sv,   "na"sv,
                               "nad"sv, "pri"sv, "upon"sv, "sur"sv, "region"sv, "city"sv, "town"sv, "village"sv};
constexpr std::array kinds_before{"the city of"sv, "the town of"sv, "the village of"sv, "the"sv,
                                  "city of"sv,     "town of"sv,     "village of"sv};

class StatementReader {
 public:
  explicit StatementReader(std::string_view cell) : cell_(cell), tokens_(text::tokenise(cell)) {}

  std::optional<RowStatement> read() {
    RowStatement statement;
    std::size_t at = 0;
    const auto lengths = text::find_lengths(cell_, tokens_);
    if (!lengths.empty() && lengths.front().token_begin == 0) {
      const text::Length& length = lengths.front();
      StatedDistance stated;
      stated.value = length.value;
      stated.unit = length.unit;
      stated.low = length.low;
      stated.high = length.high;
      statement.distance = stated;
      at = length.token_end;
    }
    at = read_direction(at, statement);
    if (!statement.distance && !statement.direction) return std::nullopt;
    if (!text::is_word(cell_, tokens_, at, "of") && !text::is_word(cell_, tokens_, at, "from")) return std::nullopt;
    ++at;
    at += text::match_any(cell_, tokens_, at, kinds_before);
    if (at >= tokens_.size() || !is_name(at)) return std::nullopt;
    const std::size_t begin = tokens_[at].span.begin;
    const std::string_view rest = cell_.substr(begin);
    statement.name = std::string(rest);
    const std::size_t length = std::min(rest.find(','), rest.size());
    statement.name_span = {begin, begin + length};
    statement.span = {tokens_.front().span.begin, statement.name_span.end};
    return statement;
  }

 private:
  std::size_t read_direction(std::size_t at, RowStatement& statement) const {
    constexpr std::size_t most_tokens = 5;
    for (std::size_t count = most_tokens; count > 0; --count) {
      if (at + count > tokens_.size()) continue;
      const Span span{tokens_[at].span.begin, tokens_[at + count - 1].span.end};
      const auto compass = text::parse_compass(span.of(cell_));
      if (!compass) continue;
      statement.direction = {std::string(span.of(cell_)), compass->bearing, compass->half_angle};
      return at + count;
    }
    return at;
  }

  // No sentence: every word begins large, or is a particle.
  bool is_name(std::size_t at) const {
    if (!tokens_[at].capitalised) return false;
    for (std::size_t i = at; i < tokens_.size(); ++i) {
      if (tokens_[i].kind == text::TokenKind::number) return false;
      if (tokens_[i].kind != text::TokenKind::word || tokens_[i].capitalised) continue;
      const bool joined = !tokens_[i].space_before;  // Al-hasakah, Ma'arrat
      if (!joined && text::match_any(cell_, tokens_, i, particles) == 0) return false;
    }
    return true;
  }

  std::string_view cell_;
  std::vector<text::Token> tokens_;
};

}  // namespace

std::optional<RowStatement> parse_row_statement(std::string_view cell) {
  constexpr std::size_t longest = 200;
  if (cell.empty() || cell.size() > longest) return std::nullopt;
  return StatementReader(cell).read();
}

}  // namespace toise::claims
