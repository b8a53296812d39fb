// Reads a document once for all finders.
#include "core/claims/reading/reading.hpp"

#include <algorithm>

#include "core/claims/model/place_relation.hpp"
#include "core/claims/model/thresholds.hpp"
#include "core/text/compass.hpp"
#include "core/text/phrase.hpp"
#include "core/text/sentences.hpp"

namespace toise::claims {
namespace {

// A date near the top that stands in a line of its own or in a dateline: among the first five sentences, with a year.
std::optional<TimeSpan> find_date_line(const Reading& reading, const std::vector<text::DateText>& dates) {
  constexpr std::size_t top = 5;
  for (const text::DateText& date : dates) {
    if (!date.date || !date.year_stated) continue;
    const std::size_t sentence = text::sentence_at(reading.sentences, date.span.begin);
    if (sentence >= top) return std::nullopt;
    const bool short_line = reading.sentences[sentence].size() < date.span.size() + 40;
    if (short_line) return date.date;
  }
  return std::nullopt;
}

// The token that holds an offset, or the next one: a mention may begin inside one ("d'Alep").
std::size_t token_over(const std::vector<text::Token>& tokens, std::size_t offset) {
  const std::size_t token = text::token_at(tokens, offset);
  return token > 0 && tokens[token - 1].span.end > offset ? token - 1 : token;
}

std::vector<std::size_t> map_mentions(const Reading& reading) {
  std::vector<std::size_t> of(reading.tokens.size(), Reading::none);
  for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
    const Span span = reading.mentions[i].span;
    auto token = token_over(reading.tokens, span.begin);
    for (; token < reading.tokens.size() && reading.tokens[token].span.begin < span.end; ++token) of[token] = i;
  }
  return of;
}

// A town of some size, the one place that bears the name.
bool is_only_town_of_name(const Mention& mention) {
  return mention.alternatives.empty() && !is_area(*mention.place) && mention.place->population >= known_population;
}

}  // namespace

bool Reading::is(std::size_t token, std::string_view lower) const {
  return text::is_word(text, tokens, token, lower);
}

std::size_t Reading::match(std::size_t token, std::span<const std::string_view> phrases) const {
  return text::match_any(text, tokens, token, phrases);
}

bool Reading::is_mark(std::size_t token, std::string_view mark) const {
  return token < tokens.size() && words(token) == mark;
}

bool Reading::same_sentence(std::size_t a, std::size_t b) const {
  return a < tokens.size() && b < tokens.size() && sentence_of[a] == sentence_of[b];
}

const Mention* Reading::mention_at(std::size_t token) const {
  if (token >= tokens.size() || mention_of[token] == none) return nullptr;
  return &mentions[mention_of[token]];
}

std::size_t Reading::first_token(const Mention& mention) const {
  return token_over(tokens, mention.span.begin);
}

std::size_t Reading::end_token(const Mention& mention) const {
  return text::token_at(tokens, mention.span.end);
}

const text::Length* Reading::length_from(std::size_t token) const {
  const auto found = std::lower_bound(lengths.begin(), lengths.end(), token,
                                      [](const text::Length& one, std::size_t at) { return one.token_begin < at; });
  return found == lengths.end() ? nullptr : &*found;
}

std::size_t Reading::sentence_begin(std::size_t sentence) const {
  return text::token_at(tokens, sentences[sentence].begin);
}

std::size_t Reading::sentence_end(std::size_t sentence) const {
  return text::token_at(tokens, sentences[sentence].end);
}

bool Reading::is_heading(std::size_t sentence) const {
  const std::string_view whole = sentences[sentence].of(text);
  for (const std::string_view mark : {".", "!", "?", "”", "\"", "…", "؟", "。"})
    if (whole.ends_with(mark)) return false;
  return true;
}

bool Reading::is_possessive(std::size_t token) const {
  const std::string_view word = words(token);
  return text::without_possessive(word).size() < word.size();
}

Reading make_reading(const Document& document, std::span<const Mention> mentions) {
  Reading reading = make_reading(document.text, document.date);
  set_mentions(reading, mentions);
  return reading;
}

Reading make_reading(std::string_view text, const std::optional<TimeSpan>& published) {
  Reading reading;
  reading.text = text;
  reading.tokens = text::tokenise(reading.text);
  reading.sentences = text::find_sentences(reading.text);
  reading.sentence_of.reserve(reading.tokens.size());
  for (const text::Token& token : reading.tokens)
    reading.sentence_of.push_back(text::sentence_at(reading.sentences, token.span.begin));
  reading.mention_of.assign(reading.tokens.size(), Reading::none);
  reading.languages = text::find_languages(reading.text);
  reading.lengths = text::find_lengths(reading.text, reading.tokens);
  reading.published = published;
  if (!published) {
    reading.dates = text::find_dates(reading.text, reading.tokens);
    reading.published = find_date_line(reading, reading.dates);
  }
  if (reading.published) reading.dates = text::find_dates(reading.text, reading.tokens, reading.published->first);
  return reading;
}

void set_mentions(Reading& reading, std::span<const Mention> mentions) {
  reading.mentions = mentions;
  reading.mention_of = map_mentions(reading);
}

ClaimEnd make_end(const Mention& mention) {
  ClaimEnd end;
  end.place = *mention.place;
  const bool demonym = mention.kind == MentionKind::demonym;  // "Syrian" reads better as "Syria"
  end.name = demonym ? mention.place->name : std::string(text::without_possessive(mention.text));
  end.span = mention.span;
  end.score = mention.score;
  // Nobody means a village that the gazetteer lacks by the bare name of a city or a state.
  const bool is_great = mention.place->population >= great_population || kind_of(*mention.place) == PlaceKind::country;
  if (is_great || is_only_town_of_name(mention)) end.score = std::max(end.score, mention.sense_score);
  for (const Candidate& candidate : mention.alternatives) {
    (candidate.score >= far_fetched_place ? end.alternatives : end.unlikely).push_back(candidate.place);
    const bool same_spot = holds(candidate.place, end.place) || holds(end.place, candidate.place);
    if (same_spot) end.score += candidate.score;  // Kandahar the city or the province: no doubt about where
  }
  end.score = std::min(end.score, 1.0);
  return end;
}

Claim make_claim(const Reading& reading, ClaimKind kind, std::size_t begin, std::size_t end) {
  Claim claim;
  claim.kind = kind;
  claim.span = {reading.tokens[begin].span.begin, reading.tokens[end - 1].span.end};
  if (const Mention* last = reading.mention_at(end - 1)) claim.span.end = last->span.end;  // without a possessive 's
  claim.text = std::string(claim.span.of(reading.text));
  return claim;
}

StatedDistance make_stated(const text::Length& length) {
  StatedDistance stated;
  stated.value = length.value;
  stated.value_low = length.value_low;
  stated.value_high = length.value_high;
  stated.unit = length.unit;
  stated.low = length.low;
  stated.high = length.high;
  stated.is_time = length.unit.empty() || length.unit == "h" || length.unit == "min";
  return stated;
}

std::optional<DirectionWords> read_direction(const Reading& reading, std::size_t token) {
  constexpr std::size_t most_tokens = 5;  // "south-south-west"
  if (token >= reading.tokens.size()) return std::nullopt;
  const std::size_t begin = reading.tokens[token].span.begin;
  constexpr std::string_view first_letters = "nsewNSEW";
  if (first_letters.find(reading.text[begin]) == std::string_view::npos) return std::nullopt;
  for (std::size_t count = most_tokens; count > 0; --count) {
    const std::size_t last = token + count - 1;
    if (!reading.same_sentence(token, last)) continue;
    const std::string_view words = reading.text.substr(begin, reading.tokens[last].span.end - begin);
    const bool letters = words.size() <= 3;
    if (letters && !std::all_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) continue;
    if (const auto compass = text::parse_compass(words))
      return DirectionWords{{std::string(words), compass->bearing, compass->half_angle}, count};
  }
  return std::nullopt;
}

}  // namespace toise::claims
