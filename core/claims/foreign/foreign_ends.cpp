// Looks back for the word that leads the place in, and reads on from there up to the length.
#include "core/claims/foreign/foreign_ends.hpp"

#include <span>

#include "core/claims/foreign/foreign_phrase.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

using text::Language;

// Only fillers stand between two tokens; the second may begin with one, too ("about").
bool are_fillers(const Reading& reading, const Language& language, std::size_t begin, std::size_t end, bool& straight) {
  while (begin < end) {
    const std::size_t count = match_filler(reading, language, begin, straight);
    if (count == 0) return false;
    begin += count;
  }
  return begin == end;
}

// Only small words stand between the beginning of the sentence and a token.
bool opens(const Reading& reading, const Language& language, std::size_t token) {
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[token]);
  for (std::size_t i = begin; i < token; ++i) {
    const bool small = reading.is_any(i, language.links) || reading.is_any(i, language.in) ||
                       reading.is_any(i, language.fillers) || reading.is_any(i, language.direction_leads);
    if (!small) return false;
  }
  return true;
}

// "Homs et Hama", "حمص وحماة" (the second is written together with "and").
std::optional<ForeignEnds> read_two(const Reading& reading, const Language& language, std::size_t token) {
  const ForeignPlace first = read_foreign_place(reading, language, token);
  if (!first.end) return std::nullopt;
  const std::size_t joint = match_foreign(reading, first.token_end, language.and_words);
  const ForeignPlace second = read_foreign_place(reading, language, first.token_end + joint);
  if (!second.end || (joint == 0 && !second.elided) || second.end->place.id == first.end->place.id) return std::nullopt;
  ForeignEnds ends;
  ends.subject = first.end;
  ends.object = second.end;
  ends.token_begin = second.token_end;
  return ends;
}

constexpr std::size_t reach = 12;  // tokens before a length

// "entre Homs et Hama il y a | 45 km".
std::optional<ForeignEnds> read_between_before(const Reading& reading, const Language& language, std::size_t end) {
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[end]);
  for (std::size_t i = end; i > begin && end - i < reach;) {
    --i;
    const std::size_t count = match_foreign(reading, i, language.between);
    if (count == 0 && match_foreign(reading, end - 1, language.separates) == 1 && reading.mention_at(i)) {
      auto pair = read_two(reading, language, i);  // "Славянск и Изюм разделяет"
      if (!pair || pair->token_begin + 1 != end) continue;
      pair->token_begin = i;
      return pair;
    }
    if (count == 0) continue;
    auto ends = read_two(reading, language, i + count);
    if (!ends || !are_fillers(reading, language, ends->token_begin, end, ends->straight)) return std::nullopt;
    ends->token_begin = i;
    return ends;
  }
  return std::nullopt;
}

// "от Киева до Чернигова — | 128 км": a place or a border led in by one of `leads`.
std::optional<ForeignEnds> read_led_before(const Reading& reading, const Language& language,
                                           std::span<const std::string_view> leads, std::size_t end) {
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[end]);
  for (std::size_t i = end; i > begin && end - i < reach;) {
    --i;
    const std::size_t lead = match_foreign(reading, i, leads);
    const Mention* named = reading.mention_at(i);
    const bool elided = named && reading.tokens[i].span.begin < named->span.begin;  // "distante d'Alep de 170 km"
    if (lead == 0 && !elided) continue;
    ForeignEnds ends;
    ends.token_begin = i;
    ends.border = read_foreign_border(reading, language, i + lead);
    const ForeignPlace place = read_foreign_place(reading, language, i + lead);
    if (!ends.border) ends.object = place.end;
    if (!ends.border && !ends.object) continue;
    std::size_t after = ends.border ? ends.border->token_end : place.token_end;
    const std::size_t from = match_foreign(reading, after, language.from);
    const bool more = from > 0 || reading.mention_at(after);
    const ForeignPlace behind = more ? read_foreign_place(reading, language, after + from) : ForeignPlace{};
    if (behind.end) after = behind.token_end;  // "до Бахмута от Краматорска", "от Киева Бучу отделяют"
    const bool second = elided && end > after && match_foreign(reading, end - 1, language.from) == 1;  // "de 170 km"
    if (!are_fillers(reading, language, after, end - (second ? 1 : 0), ends.straight)) continue;
    ends.subject = behind.end ? behind.end : read_foreign_subject(reading, language, i);
    if (ends.subject && ends.subject->span.end <= reading.tokens[i].span.begin) {
      const std::size_t first = text::token_at(reading.tokens, ends.subject->span.begin);
      const bool led = first > begin && match_foreign(reading, first - 1, language.from) > 0;
      if (led && text::token_at(reading.tokens, ends.subject->span.end) == i) ends.token_begin = first - 1;
    }
    return ends;
  }
  return std::nullopt;
}

}  // namespace

std::size_t match_filler(const Reading& reading, const Language& language, std::size_t token, bool& straight) {
  if (const std::size_t count = match_foreign(reading, token, language.straight); count > 0) {
    straight = true;
    return count;
  }
  return match_foreign(reading, token, language.fillers);
}

std::optional<ForeignEnds> read_ends_before(const Reading& reading, const Language& language,
                                            const text::Length& length) {
  if (auto ends = read_between_before(reading, language, length.token_begin)) return ends;
  if (auto ends = read_led_before(reading, language, language.to, length.token_begin)) return ends;
  return read_led_before(reading, language, language.from, length.token_begin);
}

std::optional<ForeignEnds> read_pair_behind(const Reading& reading, const Language& language, std::size_t token) {
  const std::size_t separates = match_foreign(reading, token, language.separates);
  const std::size_t between = match_foreign(reading, token + separates, language.between);
  if (separates + between == 0) return std::nullopt;
  if (between > 0) return read_two(reading, language, token + separates + between);
  const ForeignPlace first = read_foreign_place(reading, language, token + separates);
  const std::size_t from = first.end ? match_foreign(reading, first.token_end, language.from) : 0;
  const ForeignPlace second = read_foreign_place(reading, language, first.token_end + from);
  if (!second.end || (from == 0 && !second.elided)) return std::nullopt;
  ForeignEnds ends;
  ends.subject = first.end;
  ends.object = second.end;
  ends.token_begin = second.token_end;
  return ends;
}

std::optional<ClaimEnd> read_foreign_subject_behind(const Reading& reading, const Language& language, std::size_t begin,
                                                    std::size_t token) {
  std::size_t at = token;
  for (const std::string_view mark : {",", "،"})
    if (reading.is_mark(at, mark)) ++at;
  const std::size_t in = match_foreign(reading, at, language.in);
  if (in == 0 && at > token && opens(reading, language, begin))
    if (auto named = read_foreign_place(reading, language, at).end) return named;
  std::size_t verbs = 0;  // "находится", "se trouve"
  const bool may_be_verb = in == 0 && (at == token || opens(reading, language, begin));
  while (may_be_verb && reading.is_any(at + verbs, language.links)) ++verbs;
  if (in + verbs == 0 || !reading.same_sentence(token - 1, at + in + verbs)) return std::nullopt;
  return read_foreign_place(reading, language, at + in + verbs).end;
}

}  // namespace toise::claims
