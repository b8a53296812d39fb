// Digits are brought to ASCII first; words are added up from left to right.
#include "core/text/number_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/text/digits.hpp"
#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

struct NumberWord {
  std::string_view word;
  double value;
};
constexpr std::array small_words{
    NumberWord{"one", 1},        NumberWord{"two", 2},       NumberWord{"three", 3},     NumberWord{"four", 4},
    NumberWord{"five", 5},       NumberWord{"six", 6},       NumberWord{"seven", 7},     NumberWord{"eight", 8},
    NumberWord{"nine", 9},       NumberWord{"ten", 10},      NumberWord{"eleven", 11},   NumberWord{"twelve", 12},
    NumberWord{"thirteen", 13},  NumberWord{"fourteen", 14}, NumberWord{"fifteen", 15},  NumberWord{"sixteen", 16},
    NumberWord{"seventeen", 17}, NumberWord{"eighteen", 18}, NumberWord{"nineteen", 19}, NumberWord{"twenty", 20},
    NumberWord{"thirty", 30},    NumberWord{"forty", 40},    NumberWord{"fifty", 50},    NumberWord{"sixty", 60},
    NumberWord{"seventy", 70},   NumberWord{"eighty", 80},   NumberWord{"ninety", 90}};

// Words that stand for a number nobody counted. The ends are ours; docs/verdicts.md lists them.
struct VagueWord {
  std::string_view phrase;
  double low;
  double high;
};
constexpr std::array vague_words{VagueWord{"a couple of", 1.5, 3}, VagueWord{"a couple", 1.5, 3},
                                 VagueWord{"couple of", 1.5, 3},   VagueWord{"a few", 2, 7},
                                 VagueWord{"few", 2, 7},           VagueWord{"several", 3, 10},
                                 VagueWord{"tens of", 20, 100},    VagueWord{"dozens of", 20, 150},
                                 VagueWord{"scores of", 30, 200},  VagueWord{"hundreds of", 150, 1000}};

struct FractionPhrase {
  std::string_view phrase;
  double value;
};
constexpr std::array fraction_phrases{FractionPhrase{"half", 0.5},
                                      FractionPhrase{"a half", 0.5},
                                      FractionPhrase{"one half", 0.5},
                                      FractionPhrase{"a quarter", 0.25},
                                      FractionPhrase{"quarter", 0.25},
                                      FractionPhrase{"one quarter", 0.25},
                                      FractionPhrase{"three quarters", 0.75},
                                      FractionPhrase{"three - quarters", 0.75}};

constexpr FractionPhrase vulgar_fractions[] = {{"½", 0.5}, {"¼", 0.25}, {"¾", 0.75}, {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3}};

double half_precision_of_fraction(double fraction) {
  if (fraction == 0.5) return 0.25;
  return fraction == 0.25 || fraction == 0.75 ? 0.125 : 1.0 / 6;
}

// More digits than a double holds are no number that anybody counted.
constexpr std::size_t most_digits = 15;

bool all_digits(std::string_view digits) {
  return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Reads one number, without ranges.
class Reader {
 public:
  Reader(std::string_view text, std::span<const Token> tokens, std::size_t at) : text_(text), tokens_(tokens), at_(at) {
    number_.span.begin = at < tokens.size() ? tokens[at].span.begin : text.size();
  }

  std::optional<NumberText> read() {
    const bool is_number = at_ < tokens_.size() && tokens_[at_].kind == TokenKind::number;
    const bool found = is_number ? read_digits() : read_vague() || read_fraction() || read_digits() || read_words();
    if (!found) return std::nullopt;
    number_.token_end = at_;
    number_.span.end = tokens_[at_ - 1].span.end;
    return number_;
  }

 private:
  bool word(std::size_t at, std::string_view lower) const { return is_word(text_, tokens_, at, lower); }
  void set(double value, double precision) {
    number_.value = number_.low = number_.high = value;
    number_.half_precision = precision;
  }

  bool read_vague() {
    for (const VagueWord& vague : vague_words) {
      const std::size_t count = match_phrase(text_, tokens_, at_, vague.phrase);
      if (count == 0) continue;
      set((vague.low + vague.high) / 2, 0);
      number_.low = vague.low;
      number_.high = vague.high;
      number_.is_range = number_.in_words = true;
      at_ += count;
      multiply_vague();
      return true;
    }
    return false;
  }

  // "several dozen", "a few hundred".
  void multiply_vague() {
    const double factor = word(at_, "dozen") ? 12 : word(at_, "hundred") ? 100 : word(at_, "thousand") ? 1000 : 1;
    if (factor == 1) return;
    number_.value *= factor;
    number_.low *= factor;
    number_.high *= factor;
    ++at_;
  }

  bool read_fraction() {
    std::size_t longest = 0;
    for (const FractionPhrase& fraction : fraction_phrases) {
      const std::size_t count = match_phrase(text_, tokens_, at_, fraction.phrase);
      if (count <= longest) continue;
      longest = count;
      set(fraction.value, half_precision_of_fraction(fraction.value));
    }
    number_.in_words = longest > 0;
    at_ += longest;
    return longest > 0;
  }

  // The number of tokens of "½" or "1/2" at `at`, its value in `fraction`.
  std::size_t fraction_at(std::size_t at, double& fraction) const {
    if (at >= tokens_.size()) return 0;
    for (const FractionPhrase& vulgar : vulgar_fractions)
      if (tokens_[at].span.of(text_) == vulgar.phrase) {
        fraction = vulgar.value;
        return 1;
      }
    if (at + 2 >= tokens_.size() || !word(at + 1, "/")) return 0;
    const std::string_view top = tokens_[at].span.of(text_);
    const std::string_view bottom = tokens_[at + 2].span.of(text_);
    if (top.size() != 1 || bottom.size() != 1 || !all_digits(top) || !all_digits(bottom) || bottom == "0") return 0;
    fraction = static_cast<double>(top[0] - '0') / static_cast<double>(bottom[0] - '0');
    return fraction < 1 ? 3 : 0;
  }

  bool read_digits() {
    double fraction = 0;
    if (const std::size_t count = fraction_at(at_, fraction); count > 0) {
      at_ += count;
      set(fraction, half_precision_of_fraction(fraction));
      return true;
    }
    if (at_ >= tokens_.size() || tokens_[at_].kind != TokenKind::number) return false;
    auto digits = plain_digits(tokens_[at_].span.of(text_));
    if (!digits) return false;
    if (digits->size() > most_digits) return false;
    ++at_;
    join_groups(*digits);
    set(std::strtod(digits->c_str(), nullptr), half_precision(*digits));
    if (const std::size_t count = fraction_at(at_, fraction); count > 0) {
      at_ += count;
      set(number_.value + fraction, half_precision_of_fraction(fraction));
    }
    read_scale();
    return true;
  }

  // "1 200" with one space of any width between the groups, "1’200" with an apostrophe.
  void join_groups(std::string& digits) {
    constexpr std::size_t longest = 12;
    if (digits.size() > 3 || digits.front() == '0') return;
    while (at_ < tokens_.size() && digits.size() <= longest) {
      const bool apostrophe = !tokens_[at_].space_before && (word(at_, "’") || word(at_, "'"));
      const std::size_t next = at_ + (apostrophe ? 1 : 0);
      if (next >= tokens_.size() || tokens_[next].kind != TokenKind::number) return;
      const std::size_t end = tokens_[next - 1].span.end;
      const std::string_view gap = text_.substr(end, tokens_[next].span.begin - end);
      const bool one_space = gap == " " || gap == "\u00A0" || gap == "\u202F" || gap == "\u2009";
      if (apostrophe ? !gap.empty() : !one_space) return;
      const auto group = plain_digits(tokens_[next].span.of(text_));
      if (!group || group->size() != 3 || !all_digits(*group) || !all_digits(digits)) return;
      digits += *group;
      at_ = next + 1;
    }
  }

  void read_scale() {
    const double before = number_.value;
    const auto scale = [&](double factor) {
      set(before * factor, number_.half_precision * factor);
      ++at_;
    };
    if (word(at_, "thousand"))
      scale(1e3);
    else if (word(at_, "million"))
      scale(1e6);
    else if (word(at_, "hundred"))
      scale(100);
    else if (word(at_, "dozen"))
      set(before * 12, 3), ++at_;
    if (match_phrase(text_, tokens_, at_, "and a half") > 0) {
      set(number_.value + 0.5, 0.25);
      at_ += 3;
    }
  }

  std::optional<double> small_word(std::size_t at) const {
    for (const NumberWord& entry : small_words)
      if (word(at, entry.word)) return entry.value;
    return std::nullopt;
  }

  bool read_words() {
    double value = 0;
    const bool article = (word(at_, "a") || word(at_, "an")) &&
                         (word(at_ + 1, "dozen") || word(at_ + 1, "hundred") || word(at_ + 1, "thousand"));
    if (article) {
      value = 1;
      ++at_;
    } else if (word(at_, "dozen")) {
      value = 1;
    } else if (const auto first = small_word(at_)) {
      value = *first;
      ++at_;
      const std::size_t next = at_ + (word(at_, "-") ? 1 : 0);
      if (const auto second = small_word(next); second && value >= 20 && *second < 10) {
        value += *second;
        at_ = next + 1;
      }
    } else {
      return false;
    }
    number_.in_words = true;
    set(value, 0.5);
    read_scale();
    if (number_.half_precision > 0.5 && value >= 1 && std::fmod(number_.value, 12) != 0)
      number_.half_precision = half_precision(std::to_string(static_cast<long long>(number_.value)));
    return true;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::size_t at_;
  NumberText number_;
};

// The first words of all numbers in words, sorted.
constexpr auto first_words = std::to_array<std::string_view>(
    {"a",        "an",      "between", "couple",  "dozen",    "dozens", "eight",     "eighteen", "eighty",   "eleven",
     "few",      "fifteen", "fifty",   "five",    "forty",    "four",   "fourteen",  "half",     "hundreds", "nine",
     "nineteen", "ninety",  "one",     "quarter", "scores",   "seven",  "seventeen", "seventy",  "several",  "six",
     "sixteen",  "sixty",   "ten",     "tens",    "thirteen", "thirty", "three",     "twelve",   "twenty",   "two"});
static_assert(std::is_sorted(first_words.begin(), first_words.end()));

// By first letter: the lengths of those words, each as a bit.
constexpr auto first_word_lengths = [] {
  std::array<std::uint16_t, 26> lengths{};
  for (const std::string_view word : first_words)
    lengths[static_cast<std::size_t>(word.front() - 'a')] |= static_cast<std::uint16_t>(1U << word.size());
  return lengths;
}();

// False for nearly every word of a text, so that the rest need not be tried.
bool may_begin_number(std::string_view text, const Token& token) {
  constexpr std::size_t longest = 9;  // "seventeen"
  if (token.kind == TokenKind::number) return true;
  if (token.kind != TokenKind::word) return static_cast<unsigned char>(text[token.span.begin]) >= 0x80;  // "½"
  if (token.span.size() > longest) return false;
  const std::string_view written = token.span.of(text);
  const int letter = (written.front() | 32) - 'a';
  if (letter < 0 || letter >= 26 || (first_word_lengths[static_cast<std::size_t>(letter)] >> written.size() & 1) == 0)
    return false;
  std::array<char, longest> word{};
  std::transform(written.begin(), written.end(), word.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::binary_search(first_words.begin(), first_words.end(), std::string_view(word.data(), written.size()));
}

}  // namespace

std::optional<NumberText> read_number(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  if (at >= tokens.size() || !may_begin_number(text, tokens[at])) return std::nullopt;
  const bool between = is_word(text, tokens, at, "between");
  auto first = Reader(text, tokens, at + (between ? 1 : 0)).read();
  if (!first) return std::nullopt;
  const std::size_t joint = first->token_end;
  const auto joins = [&](std::string_view word) { return is_word(text, tokens, joint, word); };
  const bool range = between ? joins("and") : joins("-") || joins("–") || joins("—") || joins("to") || joins("or");
  if (first->is_range || !range) return between ? std::nullopt : first;
  const auto second = Reader(text, tokens, joint + 1).read();
  if (!second || second->is_range || second->value <= first->value) return between ? std::nullopt : first;
  NumberText whole = *first;
  whole.span.begin = tokens[at].span.begin;
  whole.span.end = second->span.end;
  whole.token_end = second->token_end;
  whole.high = second->value;
  whole.value = (whole.low + whole.high) / 2;
  whole.half_precision = std::max(first->half_precision, second->half_precision);
  whole.is_range = true;
  return whole;
}

}  // namespace toise::text
