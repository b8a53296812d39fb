// Looks at the words before a name.
#include "core/claims/reading/landmark.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

bool ends_length(const Reading& reading, std::size_t token) {
  const auto first = std::lower_bound(reading.lengths.begin(), reading.lengths.end(), token,
                                      [](const text::Length& one, std::size_t at) { return one.token_end < at; });
  return first != reading.lengths.end() && first->token_end == token;
}

constexpr auto betweens = std::to_array<std::string_view>({"between", "между", "Между", "між", "Між", "entre", "بين"});
constexpr auto ands = std::to_array<std::string_view>({"and", "и", "та", "і", "й", "et"});
// Near, outside, from, of: what stands before a name in the other languages and makes it a landmark.
constexpr auto foreign_leads = std::to_array<std::string_view>(
    {"под", "Под", "из", "Из",  "от",  "От",  "до",   "около", "возле", "близ",    "недалеко", "під",
     "Під", "з",   "З",  "із",  "Із",  "від", "біля", "Біля",  "коло",  "поблизу", "Поблизу",  "неподалік",
     "قرب", "من",  "عن", "إلى", "نحو", "de",  "d",    "du",    "des",   "vers",    "depuis",   "chez"});

// "between A and | B"; the Arabic "and" is written as one with the name.
bool is_between(const Reading& reading, std::size_t at, bool joined) {
  constexpr std::size_t reach = 8;
  if (reading.is_any(at - 1, betweens)) return true;
  if (!joined && !reading.is_any(at - 1, ands)) return false;
  for (std::size_t i = at; i > 0 && at - i < reach && reading.same_sentence(i - 1, at); --i)
    if (reading.is_any(i - 1, betweens)) return true;
  return false;
}

// "parti de Bamako"; not "la ville de Bamako", "из города".
bool is_foreign_landmark(const Reading& reading, std::size_t at) {
  if (!reading.is_any(at - 1, foreign_leads)) return false;
  for (const text::Language* language : reading.languages)
    if (at >= 2 && reading.is_any(at - 2, language->place_nouns)) return false;
  return !reading.languages.empty();
}

}  // namespace

bool is_landmark(const Reading& reading, std::size_t first) {
  std::size_t at = first;
  for (const std::string_view lead : {"city of", "town of", "village of", "the"})
    at -= text::match_before(reading.text, reading.tokens, at, lead);
  if (at == 0 || !reading.same_sentence(at - 1, first)) return false;
  const Mention* named = reading.mention_at(first);
  constexpr auto roads = std::to_array<std::string_view>({"road", "highway", "motorway", "railway"});
  if (named && reading.is_any(reading.end_token(*named), roads)) return true;  // "on the Raqqa-Tell Abyad road"
  if (reading.is(at - 1, "near") || reading.is(at - 1, "outside")) return true;
  const Mention* mention = reading.mention_at(first);
  const bool joined = mention && reading.tokens[first].span.begin < mention->span.begin;  // "وحماة", "d'Alep"
  if (is_between(reading, at, joined) || is_foreign_landmark(reading, at)) return true;
  if (text::match_before(reading.text, reading.tokens, at, "close to") > 0) return true;
  if (at < 2) return false;
  const bool of = reading.is(at - 1, "of");
  const bool measured = ends_length(reading, at - 1) || reading.is(at - 2, "away") || reading.is(at - 2, "far");
  return (of && (read_direction(reading, at - 2) || measured)) || (reading.is(at - 1, "from") && measured);
}

void doubt_landmarks(const Reading& reading, std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    if (!claim.subject || claim.subject->by_reference || claim.kind == ClaimKind::containment) continue;
    const Span span = claim.subject->span;
    if (span.end > claim.span.begin || span.size() == 0) continue;
    std::size_t first = text::token_at(reading.tokens, span.begin);
    if (first > 0 && reading.tokens[first - 1].span.end > span.begin) --first;  // "وحماة"
    if (is_landmark(reading, first))
      claim.doubt =
          fmt::format("But it may be said of something beside {}, not of the place itself.", claim.subject->name);
  }
}

}  // namespace toise::claims
