// A text as words with keys and what stands between them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/span.hpp"

namespace toise::gazetteer {

// What stands between a word and the one before it.
// A dash has spaces around it, a hyphen has none; a quote is an apostrophe before a word, as in "Tall 'Afar".
enum class Gap : std::uint8_t { start, space, hyphen, comma, stop, slash, dash, quote, other };

struct Word {
  Span span;                  // without "'s"; an abbreviation with its full stop
  std::size_t token_end = 0;  // with "'s"
  Span inner;                 // without an elided article and a Turkish ending: the Alep of "d'Alep"
  std::string key;            // normalised; empty for a number
  std::uint32_t roles = 0;    // WordRole
  Gap gap = Gap::space;       // before the word
  bool capitalised = false;
  bool all_capitals = false;
  bool caseless = false;  // of a script without capitals
  bool number = false;
  bool possessive = false;
  bool sentence_start = false;
  bool near_location = false;  // a unit, border, point of the compass or the like stands a few words away
  bool whereabouts = false;    // its Turkish ending says in it or from it: "Halep'te"
};

// Words and numbers in text order; hashtags are words, and addresses (of pages, mail, and @users) are left out. Linear.
// Never throws.
std::vector<Word> read_words(std::string_view text);

}  // namespace toise::gazetteer
