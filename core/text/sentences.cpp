// ICU's sentence rules inside paragraphs; abbreviations and wrapped lines are mended afterwards.
#include "core/text/sentences.hpp"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include "core/base/utf8.hpp"
#include "core/text/ascii_breaks.hpp"

namespace toise::text {
namespace {

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// The span without white space at its ends (ASCII and U+00A0).
Span trim(std::string_view text, Span span) {
  const auto blank_at = [&](std::size_t i) { return is_blank(text[i]); };
  while (span.begin < span.end) {
    if (blank_at(span.begin))
      ++span.begin;
    else if (text.substr(span.begin, 2) == "\xC2\xA0")
      span.begin += 2;
    else
      break;
  }
  while (span.begin < span.end) {
    if (blank_at(span.end - 1))
      --span.end;
    else if (span.size() >= 2 && text.substr(span.end - 2, 2) == "\xC2\xA0")
      span.end -= 2;
    else
      break;
  }
  return span;
}

// Lines of the text without white space at their ends; an empty one stands for an empty line.
std::vector<Span> split_lines(std::string_view text) {
  std::vector<Span> lines;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(trim(text, {begin, end}));
    begin = end + 1;
  }
  return lines;
}

bool begins_lower(std::string_view text, Span line) {
  return u_islower(static_cast<UChar32>(decode_utf8(text, line.begin).code_point));
}

// True when the lines look like one paragraph broken to fit a width: each would have had no room for the next one's
// first word, and the width is one that people wrap at.
bool looks_wrapped(std::string_view text, const std::vector<Span>& lines) {
  if (lines.size() < 2) return false;
  constexpr std::size_t narrowest = 50;
  constexpr std::size_t widest = 130;
  std::vector<std::size_t> widths;
  for (const Span line : lines) widths.push_back(count_code_points(line.of(text)));
  const std::size_t width = *std::max_element(widths.begin(), widths.end());
  if (width < narrowest || width > widest) return false;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string_view next = lines[i + 1].of(text);
    if (widths[i] + 1 + count_code_points(next.substr(0, next.find(' '))) <= width) return false;
  }
  return true;
}

// Paragraphs: runs of lines that belong together.
std::vector<Span> find_paragraphs(std::string_view text) {
  std::vector<Span> paragraphs;
  if (text.find('\n') == std::string_view::npos) {
    const Span whole = trim(text, {0, text.size()});
    if (whole.size() > 0) paragraphs.push_back(whole);
    return paragraphs;
  }
  std::vector<Span> block;
  const auto close_block = [&] {
    if (block.empty()) return;
    const bool wrapped = looks_wrapped(text, block);
    for (std::size_t i = 0; i < block.size(); ++i) {
      const bool joins = i > 0 && (wrapped || begins_lower(text, block[i]));
      if (joins)
        paragraphs.back().end = block[i].end;
      else
        paragraphs.push_back(block[i]);
    }
    block.clear();
  };
  for (const Span line : split_lines(text)) {
    if (line.size() == 0)
      close_block();
    else
      block.push_back(line);
  }
  close_block();
  return paragraphs;
}

// Titles and the like: never the end of a sentence.
constexpr auto always_joins = std::to_array<std::string_view>(
    {"Gen", "Lt",   "Col",  "Maj", "Sgt",    "Capt", "Cmdr", "Adm", "Brig", "Mr",   "Mrs", "Ms",
     "Dr",  "Prof", "St",   "Sen", "Rep",    "Gov",  "Rev",  "Hon", "Jr",   "Sr",   "No",  "Nos",
     "vs",  "incl", "cf",   "ca",  "approx", "Fig",  "Jan",  "Feb", "Mar",  "Apr",  "Jun", "Jul",
     "Aug", "Sep",  "Sept", "Oct", "Nov",    "Dec",  "Ft",   "Mt",  "Pres", "Supt", "Msgr"});
// May end a sentence: they do when a word follows that often begins one.
constexpr auto may_end = std::to_array<std::string_view>(
    {"km", "kms", "mi", "ft", "yd", "hrs", "Inc", "Co", "Corp", "Ltd", "etc", "Ave", "Rd", "al"});
constexpr auto openers = std::to_array<std::string_view>(
    {"The",     "A",         "An",     "In",        "On",        "At",        "He",        "She",   "It",     "They",
     "We",      "This",      "That",   "These",     "Those",     "But",       "And",       "After", "Before", "When",
     "While",   "However",   "I",      "According", "There",     "His",       "Her",       "Its",   "Their",  "Our",
     "As",      "For",       "From",   "During",    "Since",     "Some",      "No",        "Two",   "Three",  "Four",
     "Five",    "Six",       "Local",  "Several",   "Officials", "Witnesses", "If",        "Both",  "Many",   "Most",
     "Another", "Meanwhile", "Police", "Troops",    "By",        "With",      "Following", "What"});

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// The run of letters and full stops that ends at `end`, without the last full stop: "a.m", "Gen", "J".
std::string_view word_before_stop(std::string_view text, Span sentence) {
  if (sentence.size() < 2 || text[sentence.end - 1] != '.') return {};
  std::size_t begin = sentence.end - 1;
  const auto belongs = [&](std::size_t i) {
    const char c = text[i];
    return c == '.' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  };
  while (begin > sentence.begin && belongs(begin - 1)) --begin;
  return text.substr(begin, sentence.end - 1 - begin);
}

std::string_view first_word(std::string_view text, Span span) {
  const std::string_view words = span.of(text);
  const auto end = std::find_if(words.begin(), words.end(), [](char c) { return is_blank(c) || c == ',' || c == '.'; });
  return words.substr(0, static_cast<std::size_t>(end - words.begin()));
}

// True when the full stop that ends `left` belongs to an abbreviation and `right` goes on with the sentence.
bool abbreviation_joins(std::string_view text, Span left, Span right) {
  const std::string_view word = word_before_stop(text, left);
  if (word.empty()) return false;
  if (is_one_of(always_joins, word)) return true;
  const bool initial = word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I';
  if (initial) return true;
  const bool with_stops = word.size() >= 3 && word[word.size() - 2] == '.';  // "U.S", "a.m"
  if (!with_stops && !is_one_of(may_end, word)) return false;
  return !is_one_of(openers, first_word(text, right));
}

// Puts the sentences of one paragraph behind those found before, piece by piece.
class SentenceJoiner {
 public:
  SentenceJoiner(std::string_view text, std::vector<Span>& sentences)
      : text_(text), sentences_(sentences), first_(sentences.size()) {}

  void add(Span piece) {
    const Span next = trim(text_, piece);
    if (next.size() == 0) return;
    if (sentences_.size() > first_ && abbreviation_joins(text_, sentences_.back(), next))
      sentences_.back().end = next.end;
    else
      sentences_.push_back(next);
  }

 private:
  std::string_view text_;
  std::vector<Span>& sentences_;
  std::size_t first_;
};

void split_ascii_paragraph(std::string_view text, Span paragraph, std::vector<Span>& sentences) {
  SentenceJoiner joiner(text, sentences);
  const std::string_view words = paragraph.of(text);
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = find_ascii_break(words, begin);
    joiner.add({paragraph.begin + begin, paragraph.begin + end});
    begin = end;
  }
}

void split_paragraph(std::string_view text, Span paragraph, icu::BreakIterator& breaks, std::vector<Span>& sentences) {
  std::string words(paragraph.of(text));
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  UErrorCode status = U_ZERO_ERROR;
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, words.data(), static_cast<int64_t>(words.size()), &status);
  breaks.setText(&source, status);
  if (U_FAILURE(status)) {
    sentences.push_back(paragraph);
  } else {
    SentenceJoiner joiner(text, sentences);
    std::size_t begin = 0;
    for (int32_t at = breaks.next(); at != icu::BreakIterator::DONE; at = breaks.next()) {
      const auto end = static_cast<std::size_t>(at);
      joiner.add({paragraph.begin + begin, paragraph.begin + end});
      begin = end;
    }
  }
  utext_close(&source);
}

std::unique_ptr<icu::BreakIterator> make_sentence_breaks() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
  return U_SUCCESS(status) ? std::move(made) : nullptr;
}

}  // namespace

std::vector<Span> find_sentences(std::string_view text) {
  const std::vector<Span> paragraphs = find_paragraphs(text);
  std::vector<Span> sentences;
  if (has_ascii_breaks(text)) {
    for (const Span paragraph : paragraphs) split_ascii_paragraph(text, paragraph, sentences);
    return sentences;
  }
  thread_local const std::unique_ptr<icu::BreakIterator> breaks = make_sentence_breaks();  // dear to make
  if (!breaks) return paragraphs;                                                          // without ICU's data
  for (const Span paragraph : paragraphs) split_paragraph(text, paragraph, *breaks, sentences);
  return sentences;
}

std::size_t sentence_at(const std::vector<Span>& sentences, std::size_t offset) {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), offset,
                                      [](std::size_t value, Span sentence) { return value < sentence.begin; });
  return after == sentences.begin() ? 0 : static_cast<std::size_t>(after - sentences.begin()) - 1;
}

}  // namespace toise::text
