// Digits are brought to ASCII first; words are added up from left to right.
#include "core/text/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include "core/text/digits.hpp"
#include "core/text/number_words.hpp"
#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

struct VulgarFraction {
  std::string_view sign;
  double value;
};
constexpr VulgarFraction vulgar_fractions[] = {{"½", 0.5}, {"¼", 0.25}, {"¾", 0.75}, {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3}};

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
    const VagueNumber vague = find_vague_number(text_, tokens_, at_);
    if (vague.tokens == 0) return false;
    set((vague.low + vague.high) / 2, 0);
    number_.low = vague.low;
    number_.high = vague.high;
    number_.is_range = number_.in_words = true;
    at_ += vague.tokens;
    multiply_vague();
    return true;
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
    const FractionWords fraction = find_fraction_words(text_, tokens_, at_);
    if (fraction.tokens == 0) return false;
    set(fraction.value, half_precision_of_fraction(fraction.value));
    number_.in_words = true;
    at_ += fraction.tokens;
    return true;
  }

  // The number of tokens of "½" or "1/2" at `at`, its value in `fraction`.
  std::size_t fraction_at(std::size_t at, double& fraction) const {
    if (at >= tokens_.size()) return 0;
    for (const VulgarFraction& vulgar : vulgar_fractions)
      if (tokens_[at].span.of(text_) == vulgar.sign) {
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

  std::optional<double> small_word(std::size_t at) const { return find_small_number(text_, tokens_, at); }

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
    read_rest_of_hundred();
    read_fraction_behind();
    if (number_.half_precision > 0.5 && value >= 1 && std::fmod(number_.value, 12) != 0)
      number_.half_precision = half_precision(std::to_string(static_cast<long long>(number_.value)));
    return true;
  }

  // "one hundred and eighty", "two hundred five".
  void read_rest_of_hundred() {
    if (number_.value < 100 || number_.value > 900 || std::fmod(number_.value, 100) != 0) return;
    std::size_t next = at_ + (word(at_, "and") ? 1 : 0);
    auto rest = small_word(next);
    if (!rest) return;
    at_ = ++next;
    if (word(next, "-")) ++next;
    if (const auto ones = small_word(next); ones && *rest >= 20 && *ones < 10) {
      *rest += *ones;
      at_ = next + 1;
    }
    set(number_.value + *rest, std::fmod(*rest, 10) == 0 ? 5 : 0.5);
  }

  // "two and a quarter".
  void read_fraction_behind() {
    if (!word(at_, "and") || number_.value > 20) return;
    const FractionWords fraction = find_fraction_words(text_, tokens_, at_ + 1);
    if (fraction.tokens == 0 || fraction.value == 0.5) return;  // "and a half" is read with the scale
    set(number_.value + fraction.value, half_precision_of_fraction(fraction.value));
    at_ += 1 + fraction.tokens;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::size_t at_;
  NumberText number_;
};

bool is_spaced_dash(std::span<const Token> tokens, std::size_t at) {
  return at + 1 < tokens.size() && tokens[at].kind == TokenKind::mark && tokens[at].space_before &&
         tokens[at + 1].space_before;
}

bool has_decimals(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].span.of(text).find_first_of(".,") != std::string_view::npos;
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
  const bool is_list = range && !between && is_spaced_dash(tokens, joint) && first->value != std::floor(first->value) &&
                       !has_decimals(text, tokens, joint + 1);  // "M 4.6 – 77 km"
  if (first->is_range || !range || is_list) return between ? std::nullopt : first;
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
