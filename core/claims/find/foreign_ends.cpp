// Looks back for the word that leads the place in, and reads on from there up to the length.
#include "core/claims/find/foreign_ends.hpp"

#include <algorithm>

#include "core/claims/find/foreign_phrase.hpp"

namespace toise::claims {
namespace {

using text::Language;

// Past the fillers from a token on.
std::size_t skip_fillers(const Reading& reading, const Language& language, std::size_t token, bool& straight) {
  while (const std::size_t count = match_filler(reading, language, token, straight)) token += count;
  return token;
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
  constexpr std::size_t reach = 12;
  const std::size_t end = length.token_begin;
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[end]);
  for (std::size_t i = end; i > begin && end - i < reach;) {
    --i;
    if (const std::size_t count = match_foreign(reading, i, language.between); count > 0) {
      auto ends = read_two(reading, language, i + count);
      if (!ends || skip_fillers(reading, language, ends->token_begin, ends->straight) != end) return std::nullopt;
      ends->token_begin = i;
      return ends;
    }
    const std::size_t to = match_foreign(reading, i, language.to);
    if (to == 0) continue;
    ForeignEnds ends;
    ends.token_begin = i;
    ends.border = read_foreign_border(reading, language, i + to);
    const ForeignPlace place = read_foreign_place(reading, language, i + to);
    if (!ends.border) ends.object = place.end;
    if (!ends.border && !ends.object) continue;
    const std::size_t after = ends.border ? ends.border->token_end : place.token_end;
    if (after > end || skip_fillers(reading, language, after, ends.straight) != end) continue;
    ends.subject = read_foreign_subject(reading, language, i);
    return ends;
  }
  return std::nullopt;
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

std::optional<ClaimEnd> read_foreign_subject_behind(const Reading& reading, const Language& language,
                                                    std::size_t token) {
  std::size_t at = token;
  for (const std::string_view mark : {",", "،"})
    if (reading.is_mark(at, mark)) ++at;
  const std::size_t in = match_foreign(reading, at, language.in);
  std::size_t verbs = 0;  // "находится", "se trouve"
  while (in == 0 && at == token && reading.is_any(at + verbs, language.links)) ++verbs;
  if (in + verbs == 0 || !reading.same_sentence(token - 1, at + in + verbs)) return std::nullopt;
  return read_foreign_place(reading, language, at + in + verbs).end;
}

}  // namespace toise::claims
