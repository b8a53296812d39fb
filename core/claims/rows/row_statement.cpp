// Reads the four parts from left to right.
#include "core/claims/rows/row_statement.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

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

constexpr std::array calendar_words{"january"sv,  "february"sv, "march"sv,    "april"sv,     "may"sv,
                                    "june"sv,     "july"sv,     "august"sv,   "september"sv, "october"sv,
                                    "november"sv, "december"sv, "monday"sv,   "tuesday"sv,   "wednesday"sv,
                                    "thursday"sv, "friday"sv,   "saturday"sv, "sunday"sv};
// The units of length in ASCII letters; those of other letters are not looked at.
constexpr std::array unit_words{"km"sv,       "kms"sv,   "kilometer"sv, "kilometers"sv, "kilometre"sv,   "kilometres"sv,
                                "klicks"sv,   "m"sv,     "meter"sv,     "meters"sv,     "metre"sv,       "metres"sv,
                                "metrelik"sv, "mi"sv,    "mile"sv,      "miles"sv,      "nmi"sv,         "nm"sv,
                                "nautical"sv, "ft"sv,    "foot"sv,      "feet"sv,       "yd"sv,          "yds"sv,
                                "yard"sv,     "yards"sv, "verst"sv,     "versts"sv,     "mil"sv,         "mille"sv,
                                "milles"sv,   "lieue"sv, "lieues"sv,    "metreden"sv,   "kilometrelik"sv};
// Words that a sentence begins with and that name no place. Others may, and are left to a closer look.
constexpr std::array first_words{
    "on"sv,       "in"sv,        "at"sv,         "the"sv,       "a"sv,          "an"sv,
    "about"sv,    "some"sv,      "around"sv,     "several"sv,   "suspected"sv,  "unidentified"sv,
    "unknown"sv,  "armed"sv,     "security"sv,   "police"sv,    "militants"sv,  "gunmen"sv,
    "soldiers"sv, "rebels"sv,    "assailants"sv, "clashes"sv,   "government"sv, "fighters"sv,
    "shells"sv,   "two"sv,       "three"sv,      "four"sv,      "five"sv,       "civilians"sv,
    "troops"sv,   "attackers"sv, "villagers"sv,  "residents"sv, "it"sv,         "they"sv};
// Behind a name these change what the length means: "30 km from Homs to Hama", "by road".
constexpr std::array further_words{"to"sv, "and"sv, "or"sv, "towards"sv, "toward"sv, "by"sv, "as"sv, "along"sv, "in"sv};

class StatementReader {
 public:
  StatementReader(std::string_view text, std::span<const text::Token> tokens) : text_(text), tokens_(tokens) {}

  // The whole text is the statement.
  std::optional<RowStatement> read_whole(const text::Length* length) {
    auto statement = read_offset(length, 0);
    if (!statement || !is_name_to_end(name_at_)) return std::nullopt;
    const std::size_t begin = tokens_[name_at_].span.begin;
    const std::string_view rest = text_.substr(begin);
    statement->name = std::string(rest);
    statement->name_span = {begin, begin + std::min(rest.find(','), rest.size())};
    statement->span = {tokens_.front().span.begin, statement->name_span.end};
    return statement;
  }

  std::optional<RowStatement> read_within(const text::Length& length) {
    if (!is_plain_before(length.token_begin)) return std::nullopt;
    auto statement = read_offset(&length, length.token_begin);
    if (!statement) return std::nullopt;
    const std::size_t end = find_name_end(name_at_);
    if (end == name_at_ || text::match_any(text_, tokens_, end, further_words) > 0) return std::nullopt;
    statement->name_span = {tokens_[name_at_].span.begin, tokens_[end - 1].span.end};
    statement->name = std::string(statement->name_span.of(text_));
    statement->span = {length.span.begin, statement->name_span.end};
    return statement;
  }

 private:
  // Length and direction from a token on, and where the name begins.
  std::optional<RowStatement> read_offset(const text::Length* length, std::size_t at) {
    RowStatement statement;
    if (length) {
      StatedDistance stated;
      stated.value = length->value;
      stated.unit = length->unit;
      stated.low = length->low;
      stated.high = length->high;
      statement.distance = stated;
      at = length->token_end;
    }
    at = read_direction(at, statement);
    if (!statement.distance && !statement.direction) return std::nullopt;
    if (!text::is_word(text_, tokens_, at, "of") && !text::is_word(text_, tokens_, at, "from")) return std::nullopt;
    ++at;
    name_at_ = at + text::match_any(text_, tokens_, at, kinds_before);
    return statement;
  }

  std::size_t read_direction(std::size_t at, RowStatement& statement) const {
    constexpr std::size_t most_tokens = 5;
    constexpr std::string_view first_letters = "nsewNSEW";
    if (at >= tokens_.size() || first_letters.find(text_[tokens_[at].span.begin]) == std::string_view::npos) return at;
    for (std::size_t count = most_tokens; count > 0; --count) {
      if (at + count > tokens_.size()) continue;
      const Span span{tokens_[at].span.begin, tokens_[at + count - 1].span.end};
      const auto compass = text::parse_compass(span.of(text_));
      if (!compass) continue;
      statement.direction = {std::string(span.of(text_)), compass->bearing, compass->half_angle};
      return at + count;
    }
    return at;
  }

  // No sentence: every word begins large, or is a particle.
  bool is_name_to_end(std::size_t at) const {
    if (at >= tokens_.size() || !tokens_[at].capitalised) return false;
    for (std::size_t i = at; i < tokens_.size(); ++i) {
      if (tokens_[i].kind == text::TokenKind::number) return false;
      if (tokens_[i].kind != text::TokenKind::word || tokens_[i].capitalised) continue;
      const bool joined = !tokens_[i].space_before;  // Al-hasakah, Ma'arrat
      if (!joined && text::match_any(text_, tokens_, i, particles) == 0) return false;
    }
    return true;
  }

  bool is_name_word(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == text::TokenKind::word && tokens_[at].capitalised;
  }

  // The end of the run of words that begin large, joined by hyphens and particles.
  std::size_t find_name_end(std::size_t at) const {
    if (!is_name_word(at)) return at;
    std::size_t end = at + 1;
    for (;;) {
      const std::size_t next = skip_joining_words(end);
      if (!is_name_word(next)) return end;
      end = next + 1;
    }
  }

  // Past "-", "de la", "ez-", "'": what may stand between two words of one name.
  std::size_t skip_joining_words(std::size_t at) const {
    constexpr std::size_t most = 4;
    const std::size_t limit = std::min(at + most, tokens_.size());
    while (at < limit &&
           (is_hyphen(at) || is_hyphen(at + 1) || is_ayn(at) || text::match_any(text_, tokens_, at, particles) == 1))
      ++at;
    return at;
  }

  // The sign before "Arish" in "Al 'Arish".
  bool is_ayn(std::size_t at) const {
    if (at + 1 >= tokens_.size() || !tokens_[at].space_before || tokens_[at + 1].space_before) return false;
    const std::string_view sign = tokens_[at].span.of(text_);
    return sign == "'" || sign == "`" || sign == "‘" || sign == "’";
  }

  bool is_hyphen(std::size_t at) const {
    return at < tokens_.size() && !tokens_[at].space_before && tokens_[at].span.of(text_) == "-";
  }

  // No word before could name a place: the first is a known one, all others begin small, but for months and days.
  bool is_plain_before(std::size_t end) const {
    if (end > 0 && text::match_any(text_, tokens_, 0, first_words) != 1) return false;
    for (std::size_t i = 1; i < end; ++i) {
      if (!tokens_[i].capitalised) continue;
      const bool date = text::match_any(text_, tokens_, i, calendar_words) == 1;
      if (!date) return false;
    }
    return true;
  }

  std::string_view text_;
  std::span<const text::Token> tokens_;
  std::size_t name_at_ = 0;
};

}  // namespace

std::optional<RowStatement> parse_row_statement(std::string_view cell) {
  constexpr std::size_t longest = 200;
  if (cell.empty() || cell.size() > longest) return std::nullopt;
  const auto tokens = text::tokenise(cell);
  const auto lengths = text::find_lengths(cell, tokens);
  const bool begins = !lengths.empty() && lengths.front().token_begin == 0;
  return StatementReader(cell, tokens).read_whole(begins ? &lengths.front() : nullptr);
}

std::optional<RowStatement> find_row_statement(std::string_view sentence, std::span<const text::Token> tokens,
                                               const text::Length& length) {
  return StatementReader(sentence, tokens).read_within(length);
}

bool may_hold_length(std::string_view text) {
  constexpr std::uint32_t unit_letters = [] {
    std::uint32_t letters = 0;
    for (const std::string_view unit : unit_words) letters |= 1U << (unit.front() - 'a');
    return letters;
  }();
  const auto is_letter = [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; };
  for (std::size_t begin = 0; begin < text.size();) {
    if (static_cast<unsigned char>(text[begin]) >= 0x80) return true;
    if (!is_letter(text[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && is_letter(text[end])) ++end;
    const std::string_view word = text.substr(begin, end - begin);
    const bool may_be_unit = (unit_letters >> ((word.front() | 32) - 'a') & 1) != 0;
    for (const std::string_view unit : unit_words) {
      if (!may_be_unit) break;
      if (unit.size() != word.size() || unit.front() != (word.front() | 32)) continue;
      if (std::equal(unit.begin(), unit.end(), word.begin(), [](char a, char b) { return a == (b | 32); })) return true;
    }
    begin = end;
  }
  return false;
}

}  // namespace toise::claims
