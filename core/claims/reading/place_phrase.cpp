// Walks over the words around a place name.
#include "core/claims/reading/place_phrase.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "core/claims/reading/follow_capital.hpp"
#include "core/claims/reading/reference_follow.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto place_nouns = std::to_array<std::string_view>(
    {"town",     "city",         "village",       "hamlet",  "settlement",  "capital",      "district",
     "province", "governorate",  "area",          "region",  "state",       "outskirts",    "centre",
     "center",   "edge",         "suburb",        "suburbs", "countryside", "port",         "base",
     "camp",     "neighborhood", "neighbourhood", "island",  "county",      "municipality", "oblast",
     "towns",    "villages",     "stronghold",    "enclave", "quarter",     "subdistrict",  "community",
     "township", "territory",    "raion",         "exclave", "north",       "south",        "east",
     "west"});

// Words that end a phrase about a place.
constexpr auto enders = std::to_array<std::string_view>(
    {"in",    "from",    "who",  "that", "which", "when", "and",  "but",   "to",  "with", "for",   "by",     "at",
     "on",    "was",     "were", "is",   "are",   "has",  "have", "had",   "or",  "as",   "after", "before", "while",
     "where", "because", "said", "says", "into",  "his",  "her",  "their", "him", "he",   "she",   "they"});

// Words that may stand between a place and what is said of its position.
constexpr auto links =
    std::to_array<std::string_view>({"is",           "lies",         "was",       "located",      "situated",
                                     "which",        "that",         "a",         "an",           "the",
                                     "small",        "large",        "in",        "at",           "of",
                                     "about",        "sits",         "stands",    "being",        "lying",
                                     "itself",       "near",         "border",    "northern",     "southern",
                                     "eastern",      "western",      "central",   "northwestern", "northeastern",
                                     "southwestern", "southeastern", "northwest", "northeast",    "southwest",
                                     "southeast",    "held",         "rebel",     "remote",       "on",
                                     "only",         "just",         "its",       "some",         "found",
                                     "called",       "are",          "position",  "seaside",      "coastal",
                                     "industrial",   "historic",     "ancient",   "strategic",    "main",
                                     "nearby",       "stood",        "country's", "deep",         "big",
                                     "biggest",      "largest"});

// Capitalised words that are no names of places.
constexpr auto calendar_words = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",  "sunday",  "january",  "february", "march",
     "april",  "may",     "june",      "july",     "august", "september", "october", "november", "december", "jan",
     "feb",    "aug",     "sept",      "oct",      "nov",    "dec",       "today",   "yesterday"});

bool is_word_of(const Reading& reading, std::size_t token, std::span<const std::string_view> words) {
  return reading.match(token, words) == 1;
}

bool is_soft_mark(const Reading& reading, std::size_t token) {
  constexpr auto marks = std::to_array<std::string_view>({",", "(", "-", "–", "—", "\"", "“", "”", ")", ":", "~", "#"});
  return is_word_of(reading, token, marks);
}

std::string describe_unknown(std::string_view name) {
  return fmt::format("“{}” is not in the gazetteer.", name);
}

// A name that is no mention and stands where a place would: "Adwa" in "in Adwa, 20 km east of Axum". In a heading and
// at the start of a sentence a capital says nothing.
bool is_strange_name(const Reading& reading, std::size_t token) {
  constexpr std::size_t shortest = 3;  // bytes
  const text::Token& one = reading.tokens[token];
  if (!one.capitalised || one.kind != text::TokenKind::word || one.span.size() < shortest) return false;
  const std::size_t sentence = reading.sentence_of[token];
  if (token == reading.sentence_begin(sentence) || reading.is_heading(sentence)) return false;
  return !is_word_of(reading, token, calendar_words) && !is_place_noun(reading, token) &&
         !is_word_of(reading, token, links) && !is_word_of(reading, token, enders) && !reading.mention_at(token);
}

std::string describe_strange(std::string_view name) {
  return fmt::format("“{}” stands before it, and the gazetteer has no such place.", name);
}

// A demonym that only colours the phrase: "the Syrian town of", not "the Turkish border".
bool passes_demonym(const Reading& reading, const Mention& mention) {
  const std::size_t after = reading.end_token(mention);
  return is_place_noun(reading, after) || reading.mention_at(after) != nullptr;
}

// "Saraqib, a town in | Idlib": it is the town before it that is told of.
bool holds_another(const Reading& reading, std::size_t token) {
  constexpr auto towns = std::to_array<std::string_view>({"town", "city", "village", "settlement", "suburb", "hamlet"});
  return token >= 4 && reading.is(token - 1, "in") && reading.is_any(token - 2, towns) &&
         (reading.is(token - 3, "a") || reading.is(token - 4, "a")) && reading.same_sentence(token - 4, token);
}

// "The place where they were killed is": a description that opens the sentence and reaches, over small words, to
// `token`.
std::optional<Followed> follow_opening(const Reading& reading, std::size_t begin, std::size_t token) {
  if (!reading.is(begin, "the")) return std::nullopt;
  auto followed = follow_reference(reading, begin);
  if (!followed || followed->token_end > token) return std::nullopt;
  for (std::size_t i = followed->token_end; i < token; ++i)
    if (!is_word_of(reading, i, links) && !is_soft_mark(reading, i)) return std::nullopt;
  return followed;
}

// "Hodeidah, through which aid comes, | is": past a clause between two commas that stands before a verb at `token`; the
// token of its first comma, or `token`.
std::size_t skip_clause_back(const Reading& reading, std::size_t begin, std::size_t token) {
  constexpr auto verbs = std::to_array<std::string_view>({"is", "lies", "was", "sits", "stands", "remains", "are"});
  constexpr auto openings = std::to_array<std::string_view>(
      {"which", "where", "whose", "who", "through", "home", "once", "long", "captured", "held", "site", "scene",
       "recently", "now", "from", "until", "in", "under", "with"});
  constexpr std::size_t longest = 20;
  if (!is_word_of(reading, token, verbs) || token < begin + 3 || !reading.is_mark(token - 1, ",")) return token;
  for (std::size_t i = token - 2; i > begin && token - i < longest; --i)
    if (reading.is_mark(i, ",")) return is_word_of(reading, i + 1, openings) ? i : token;
  return token;
}

// "the town", "that village", "its outskirts", "it": a description whose noun is at a token and that ends before `end`.
std::optional<Followed> follow_noun(const Reading& reading, std::size_t begin, std::size_t noun, std::size_t end) {
  const bool article = noun > begin && (reading.is(noun - 1, "the") || reading.is(noun - 1, "that"));
  const bool pronoun = (reading.is(noun, "it") || reading.is(noun, "there")) && noun == begin;
  const bool its = noun > begin && reading.is(noun - 1, "its");
  if (!((article || its) && is_place_noun(reading, noun)) && !pronoun) return std::nullopt;
  auto followed = follow_reference(reading, pronoun ? noun : noun - 1);
  return followed && followed->token_end <= end ? followed : std::nullopt;
}

}  // namespace

bool is_place_noun(const Reading& reading, std::size_t token) {
  return reading.match(token, place_nouns) == 1;
}

PlacePhrase read_place_after(const Reading& reading, std::size_t token, std::string_view not_this) {
  constexpr std::size_t longest = 10;
  PlacePhrase phrase;
  phrase.token_end = token;
  if (const auto followed = follow_reference(reading, token, not_this)) {
    phrase.end = followed->end;
    phrase.missing = followed->missing;
    phrase.token_end = followed->token_end;
    return phrase;
  }
  for (std::size_t i = token; i < token + longest && reading.same_sentence(token, i);) {
    const Mention* mention = reading.mention_at(i);
    if (!mention) {
      const bool small = reading.is_mark(i, "-") || reading.is_mark(i, "#") || reading.is_mark(i, "@");
      const bool mark = reading.tokens[i].kind == text::TokenKind::mark && !small;
      if (mark || is_word_of(reading, i, enders) || reading.tokens[i].kind == text::TokenKind::number) break;
      std::size_t end = i;  // a name that is no mention: "Foobar", "Tell Foobar"
      while (reading.same_sentence(i, end) && reading.tokens[end].capitalised && !reading.mention_at(end)) ++end;
      const bool leads_on = reading.mention_at(end) || is_place_noun(reading, i) || is_place_noun(reading, end);
      if (end > i && !leads_on && !reading.is(i, "the")) {
        phrase.missing = describe_unknown(reading.text.substr(
            reading.tokens[i].span.begin, reading.tokens[end - 1].span.end - reading.tokens[i].span.begin));
        phrase.token_end = end;
        return phrase;
      }
      ++i;
      continue;
    }
    const std::size_t after = reading.end_token(*mention);
    const bool owns = reading.is_possessive(after - 1);
    if (owns && mention->place && reading.is(after, "capital") && !reading.mention_at(after + 1)) {
      const Followed followed = follow_capital(reading, i, after, mention->place->country);
      return {followed.end, followed.missing, followed.token_end};
    }
    const bool owner = owns && (reading.mention_at(after) != nullptr || reading.is(after, "capital"));
    const bool colours = mention->kind == MentionKind::demonym && passes_demonym(reading, *mention);
    if (owner || colours) {
      i = after;
      continue;
    }
    if (mention->kind == MentionKind::demonym) break;
    phrase.token_end = after;
    if (mention->place)
      phrase.end = make_end(*mention);
    else
      phrase.missing = describe_unknown(mention->text);
    return phrase;
  }
  return phrase;
}

PlacePhrase read_place_before(const Reading& reading, std::size_t token, int most_strange) {
  constexpr std::size_t reach = 25;
  PlacePhrase phrase;
  phrase.token_end = token;
  if (token == 0 || token > reading.tokens.size()) return phrase;
  const std::size_t sentence = reading.sentence_of[token < reading.tokens.size() ? token : token - 1];
  const std::size_t begin = reading.sentence_begin(sentence);
  int strange = 0;
  const Mention* area = nullptr;
  for (std::size_t i = token; i > begin && token - i < reach;) {
    --i;
    if (const Mention* mention = reading.mention_at(i)) {
      i = std::min(i, reading.first_token(*mention));
      if (mention->kind == MentionKind::demonym) continue;
      if (!mention->place) {
        phrase.missing = describe_unknown(mention->text);  // also "Foobar, in Idlib province,": not the province
        return phrase;
      }
      if (!is_area(*mention->place) && !holds_another(reading, i)) {
        phrase.end = make_end(*mention);
        return phrase;
      }
      if (!area || area->place->radius > mention->place->radius) area = mention;
      continue;
    }
    if (!area)
      if (const auto followed = follow_noun(reading, begin, i, token)) {
        phrase.end = followed->end;
        phrase.missing = followed->missing;
        return phrase;
      }
    if (const std::size_t clause = skip_clause_back(reading, begin, i); clause < i) {
      i = clause;
      continue;
    }
    const bool known = is_word_of(reading, i, links) || is_place_noun(reading, i) || is_soft_mark(reading, i);
    if (known) continue;
    if (is_strange_name(reading, i)) {
      area = nullptr;  // "Foobar, in Idlib province, 20 km from": nothing is said of the province
      phrase.missing = describe_strange(reading.words(i));
      return phrase;
    }
    const bool adjective = reading.tokens[i].kind == text::TokenKind::word && !is_word_of(reading, i, enders);
    if (area || !adjective || i + 1 == token || ++strange > most_strange) break;
  }
  if (area) {
    phrase.end = make_end(*area);
    phrase.missing.clear();
  } else if (const auto opening = follow_opening(reading, begin, token)) {
    phrase.end = opening->end;
    phrase.missing = opening->missing;
  }
  return phrase;
}

PlacePhrase read_place_at(const Reading& reading, std::size_t token) {
  PlacePhrase phrase = read_place_after(reading, token);
  if (!phrase.end || phrase.end->by_reference) return phrase;
  for (std::size_t i = token; i < reading.tokens.size() && reading.tokens[i].span.begin < phrase.end->span.begin; ++i) {
    const bool fits = reading.is(i, "the") || reading.is(i, "of") || reading.is(i, "a") || reading.is_mark(i, "#") ||
                      is_place_noun(reading, i) || reading.mention_at(i) != nullptr;
    if (!fits) return {};
  }
  return phrase;
}

PlacePair read_place_pair(const Reading& reading, std::size_t token) {
  PlacePair pair;
  const PlacePhrase first = read_place_after(reading, token);
  const std::size_t joint = first.token_end;
  constexpr auto joints = std::to_array<std::string_view>({"and", "to", "from", "with"});
  if (!first.end || !reading.is_any(joint, joints)) return pair;
  const PlacePhrase second = read_place_after(reading, joint + 1);
  pair.first = first.end;
  pair.second = second.end;
  pair.token_end = second.token_end;
  return pair;
}

}  // namespace toise::claims
