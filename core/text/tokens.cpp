// One pass over the text with a table for ASCII and ICU's character properties for the rest.
#include "core/text/tokens.hpp"

#include <unicode/uchar.h>

#include <array>
#include <cstdint>

#include "core/base/utf8.hpp"

namespace toise::text {
namespace {

// What a code point does to a run of text.
enum class Class : std::uint8_t { space, letter, ideograph, digit, mark, combining, invisible, apostrophe };

struct Glyph {
  Class kind;
  std::uint8_t length;  // bytes
  bool upper;
  bool lower;
};

constexpr Class classify_ascii(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Class::letter;
  if (c >= '0' && c <= '9') return Class::digit;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return Class::space;
  if (c == '\'' || c == '`') return Class::apostrophe;
  return Class::mark;
}

constexpr auto ascii_classes = [] {
  std::array<Class, 128> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = classify_ascii(static_cast<char>(i));
  return table;
}();

// What nearly every byte of a word is: an ASCII letter or digit.
struct CaseBits {
  bool in_word : 1;
  bool upper : 1;
  bool lower : 1;
};
constexpr auto ascii_bits = [] {
  std::array<CaseBits, 256> table{};
  for (std::size_t c = '0'; c <= '9'; ++c) table[c] = {true, false, false};
  for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = {true, true, false};
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = {true, false, true};
  return table;
}();

CaseBits ascii_word_bits(char c) {
  return ascii_bits[static_cast<unsigned char>(c)];
}

Class classify(UChar32 c) {
  if (c == 0x2019 || c == 0x2018 || c == 0x2032) return Class::apostrophe;  // ’ ‘ ′
  if (c == 0x200B) return Class::space;                                     // zero width space
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_LETTER_NUMBER:
      return Class::letter;
    case U_OTHER_LETTER:
      return u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) ? Class::ideograph : Class::letter;
    case U_DECIMAL_DIGIT_NUMBER:
      return Class::digit;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return Class::combining;
    case U_FORMAT_CHAR:
      return Class::invisible;
    default:
      return u_isUWhiteSpace(c) ? Class::space : Class::mark;
  }
}

Glyph glyph_at(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte < 0x80) return {ascii_classes[byte], 1, byte >= 'A' && byte <= 'Z', byte >= 'a' && byte <= 'z'};
  const auto [code_point, length] = decode_utf8(text, offset);
  if (length == 1) return {Class::mark, 1, false, false};
  const auto c = static_cast<UChar32>(code_point);
  const Class kind = classify(c);
  const bool cased = kind == Class::letter;
  return {kind, static_cast<std::uint8_t>(length), cased && (u_isupper(c) || u_istitle(c)), cased && u_islower(c)};
}

// Reads one token after another.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<Token> scan() {
    tokens_.reserve(text_.size() / 5 + 1);
    while (at_ < text_.size()) {
      const Glyph glyph = glyph_at(text_, at_);
      const std::size_t begin = at_;
      switch (glyph.kind) {
        case Class::space:
          space_ = true;
          at_ += glyph.length;
          break;
        case Class::invisible:
          at_ += glyph.length;
          break;
        case Class::letter:
          read_word();
          break;
        case Class::digit:
          read_number();
          break;
        case Class::ideograph:
          at_ += glyph.length;
          pass_combining();
          push(begin, TokenKind::word);
          break;
        default:
          at_ += glyph.length;
          pass_combining();
          push(begin, TokenKind::mark);
      }
    }
    return std::move(tokens_);
  }

 private:
  bool is(std::size_t offset, Class kind) const {
    return offset < text_.size() && glyph_at(text_, offset).kind == kind;
  }

  void push(std::size_t begin, TokenKind kind) {
    Token token;
    token.span = {begin, at_};
    token.kind = kind;
    token.space_before = space_;
    tokens_.push_back(token);
    space_ = false;
  }

  void pass_combining() {
    while (is(at_, Class::combining)) at_ += glyph_at(text_, at_).length;
  }

  // "U.S.", "a.m.": two to eight single letters, each with a full stop. The offset after them, or `begin`.
  std::size_t end_of_initials(std::size_t begin) const {
    std::size_t offset = begin;
    int letters = 0;
    while (letters < 8 && is(offset, Class::letter)) {
      const std::size_t stop = offset + glyph_at(text_, offset).length;
      if (stop >= text_.size() || text_[stop] != '.') break;
      offset = stop + 1;
      ++letters;
    }
    const bool ends_here = !is(offset, Class::letter) && !is(offset, Class::digit);
    return letters >= 2 && ends_here ? offset : begin;
  }

  void read_word() {
    const std::size_t begin = at_;
    const bool capitalised = glyph_at(text_, at_).upper;
    if (const std::size_t end = end_of_initials(at_); end != at_) {
      at_ = end;
      push(begin, TokenKind::word);
      tokens_.back().capitalised = tokens_.back().all_capitals = capitalised;
      return;
    }
    int upper = 0;
    bool lower = false;
    while (at_ < text_.size()) {
      if (const CaseBits bits = ascii_word_bits(text_[at_]); bits.in_word) {
        upper += bits.upper;
        lower = lower || bits.lower;
        ++at_;
        continue;
      }
      const Glyph glyph = glyph_at(text_, at_);
      if (glyph.kind == Class::apostrophe || glyph.kind == Class::invisible) {
        if (!is(at_ + glyph.length, Class::letter)) break;
      } else if (glyph.kind != Class::letter && glyph.kind != Class::combining && glyph.kind != Class::digit) {
        break;
      }
      upper += glyph.upper ? 1 : 0;
      lower = lower || glyph.lower;
      at_ += glyph.length;
    }
    push(begin, TokenKind::word);
    tokens_.back().capitalised = capitalised;
    tokens_.back().all_capitals = upper >= 2 && !lower;
  }

  // Digits with single separators between digits. Letters that follow are a word of their own ("24km", "3rd").
  void read_number() {
    const std::size_t begin = at_;
    while (at_ < text_.size()) {
      const Glyph glyph = glyph_at(text_, at_);
      if (glyph.kind != Class::digit && !(is_separator(at_) && is(at_ + glyph.length, Class::digit))) break;
      at_ += glyph.length;
    }
    push(begin, TokenKind::number);
  }

  // '.', ',', and the Arabic decimal and thousands separators.
  bool is_separator(std::size_t offset) const {
    const std::string_view rest = text_.substr(offset);
    return rest.front() == '.' || rest.front() == ',' || rest.starts_with("٫") || rest.starts_with("٬");
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool space_ = true;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenise(std::string_view text) {
  return Scanner(text).scan();
}

}  // namespace toise::text
