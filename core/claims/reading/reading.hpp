// A report as the finders see it: its words, sentences, mentions, lengths and dates, each found once.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/claims/model/claim.hpp"
#include "core/model/document.hpp"
#include "core/model/mention.hpp"
#include "core/text/date_text.hpp"
#include "core/text/languages/languages.hpp"
#include "core/text/quantity.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {

// The document and the mentions must outlive it.
struct Reading {
  std::string_view text;
  std::span<const Mention> mentions;  // in text order
  std::vector<text::Token> tokens;
  std::vector<Span> sentences;
  std::vector<std::size_t> sentence_of;  // of each token
  std::vector<std::size_t> mention_of;   // of each token; none where it belongs to no mention
  std::vector<text::Length> lengths;
  std::vector<const text::Language*> languages;  // beside English
  std::vector<text::DateText> dates;             // years inferred from `published`
  std::optional<TimeSpan> published;             // from the document, else from its date line

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // The token's words are `lower` when its ASCII letters are lowered. False past the end.
  bool is(std::size_t token, std::string_view lower) const;
  // The longest of the phrases that stand at a token, in tokens; 0 when none does.
  std::size_t match(std::size_t token, std::span<const std::string_view> phrases) const;
  bool is_any(std::size_t token, std::span<const std::string_view> words) const { return match(token, words) == 1; }
  std::string_view words(std::size_t token) const { return tokens[token].span.of(text); }
  bool is_mark(std::size_t token, std::string_view mark) const;
  // Both tokens exist and stand in one sentence.
  bool same_sentence(std::size_t a, std::size_t b) const;
  // The mention that holds a token; nullptr where there is none.
  const Mention* mention_at(std::size_t token) const;
  // Tokens of a mention: first, and the one after the last.
  std::size_t first_token(const Mention& mention) const;
  std::size_t end_token(const Mention& mention) const;
  // The first length that begins at or after a token; nullptr when there is none.
  const text::Length* length_from(std::size_t token) const;
  // The tokens of a sentence.
  std::size_t sentence_begin(std::size_t sentence) const;
  std::size_t sentence_end(std::size_t sentence) const;
  // A heading, caption or list item: it ends with no mark that ends a sentence.
  bool is_heading(std::size_t sentence) const;
  // "Syria’s": the word ends in a possessive 's.
  bool is_possessive(std::size_t token) const;
};

Reading make_reading(const Document& document, std::span<const Mention> mentions);

// In two steps, for a text whose words say whether its mentions are worth looking for. The text must outlive it.
Reading make_reading(std::string_view text, const std::optional<TimeSpan>& published);
void set_mentions(Reading& reading, std::span<const Mention> mentions);

// An end of a claim from a mention that has a place.
ClaimEnd make_end(const Mention& mention);

// A claim whose span runs over the tokens [begin, end), begin < end.
Claim make_claim(const Reading& reading, ClaimKind kind, std::size_t begin, std::size_t end);

// A length as a claim states it, neither straight nor by road.
StatedDistance make_stated(const text::Length& length);

// The compass point written at a token ("north", "north-west", "NNE"), and the number of its tokens.
struct DirectionWords {
  StatedDirection direction;
  std::size_t tokens = 0;
};
std::optional<DirectionWords> read_direction(const Reading& reading, std::size_t token);

}  // namespace toise::claims
