// Tables for four scripts, ICU's transforms for the rest.
#include "gazetteer/names/romanise.hpp"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>

#include "core/base/utf8.hpp"
#include "gazetteer/names/letters.hpp"

namespace toise::gazetteer {
namespace {

// Every script by ICU. The transform is made by each thread when it first needs it.
std::string transform(std::string_view text) {
  static thread_local const std::unique_ptr<icu::Transliterator> to_latin = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString("Any-Latin; Latin-ASCII"), UTRANS_FORWARD, status));
    if (U_FAILURE(status)) made.reset();
    return made;
  }();
  if (!to_latin) return {};
  icu::UnicodeString units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  to_latin->transliterate(units);
  std::string latin;
  units.toUTF8String(latin);
  std::string out;
  for (const char byte : latin)
    if (static_cast<unsigned char>(byte) < 0x80) out.push_back(byte);
  return out;
}

// Whether the Arabic article opens the word at `offset`: alef and lam, with two letters more behind them.
bool is_arabic_article(std::string_view text, std::size_t offset) {
  int letters = 0;
  for (std::size_t i = offset; i < text.size() && letters < 4;) {
    const auto [letter, length] = decode_utf8(text, i);
    i += length;
    if (class_of(letter) == LetterClass::dropped) continue;
    if (script_of(letter) != Script::arabic) break;
    if (letters == 0 && letter != U'ا') return false;
    if (letters == 1 && letter != U'ل') return false;
    ++letters;
  }
  return letters == 4;
}

void append_capital(std::string& out, const char* latin) {
  const std::size_t at = out.size();
  out += latin;
  if (at < out.size() && out[at] >= 'a' && out[at] <= 'z') out[at] = static_cast<char>(out[at] - 'a' + 'A');
}

void append_plain(std::string& out, std::string_view folded) {
  for (const char byte : folded)
    if (static_cast<unsigned char>(byte) < 0x80) out.push_back(byte);
}

// Appends one code point in Latin letters by the tables.
void append_latin(std::string& out, char32_t letter) {
  const LetterClass kind = class_of(letter);
  if (letter < 0x80) {
    if (kind != LetterClass::dropped) out.push_back(static_cast<char>(letter));
    return;
  }
  if (kind == LetterClass::dropped) return;
  if (kind != LetterClass::letter) {
    if (letter != replacement_character) out.push_back(' ');
    return;
  }
  std::string folded;
  append_folded(folded, letter);
  const bool capital = u_isupper(static_cast<UChar32>(letter));
  const char* latin = find_latin(decode_utf8(folded, 0).code_point);
  const char* spelled = latin ? latin : folded.c_str();
  if (capital && (latin || static_cast<unsigned char>(folded[0]) < 0x80)) return append_capital(out, spelled);
  append_plain(out, spelled);
}

}  // namespace

bool needs_transform(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const auto [letter, length] = decode_utf8(text, i);
    i += length;
    if (letter >= 0x530 && script_of(letter) == Script::other) return true;
  }
  return false;
}

std::string romanise(std::string_view text) {
  if (needs_transform(text)) return transform(repair_utf8(text));
  std::string out;
  out.reserve(text.size() + 8);
  bool word_begins = true;
  for (std::size_t i = 0; i < text.size();) {
    if (const char c = text[i]; (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      out.push_back(c);
      word_begins = false;
      ++i;
      continue;
    }
    const auto [letter, length] = decode_utf8(text, i);
    if (word_begins && letter == U'ا' && is_arabic_article(text, i)) {
      out += "al ";
      i += 2 * length;  // alef and lam take two bytes each
      while (i < text.size() && class_of(decode_utf8(text, i).code_point) == LetterClass::dropped)
        i += decode_utf8(text, i).length;
      word_begins = false;
      continue;
    }
    i += length;
    append_latin(out, letter);
    const LetterClass kind = class_of(letter);
    if (kind != LetterClass::dropped) word_begins = kind == LetterClass::gap;
  }
  return out;
}

}  // namespace toise::gazetteer
