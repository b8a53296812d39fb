// The same few steps for every language; only the words differ.
#include "core/claims/foreign/foreign_phrase.hpp"

#include <algorithm>
#include <span>

#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

bool ends_with_any(std::string_view word, std::span<const std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

// The tokens of a phrase whose last word may have an ending; 0 when it does not stand there.
std::size_t match_stem(const Reading& reading, std::size_t token, std::string_view phrase) {
  std::size_t at = token;
  while (true) {
    const std::size_t space = phrase.find(' ');
    if (!reading.same_sentence(token, at)) return 0;
    const std::string_view word = reading.words(at);
    if (space == std::string_view::npos)
      return text::equals_lowered(word.substr(0, phrase.size()), phrase) ? at + 1 - token : 0;
    if (!text::equals_lowered(word, phrase.substr(0, space))) return 0;
    phrase.remove_prefix(space + 1);
    ++at;
  }
}

// Half of "Kuzey Irak" and of "северный" are no directions from a place: the endings decide.
bool has_right_ending(const text::Language& language, std::string_view word, std::string_view stem, bool comparative) {
  constexpr std::size_t longest = 8;  // bytes of an ending: "ском" and the like make an adjective
  if (!language.direction_endings.empty()) return ends_with_any(word, language.direction_endings);
  const std::string_view last = stem.substr(stem.rfind(' ') + 1);
  return comparative || word.size() <= last.size() + longest;
}

bool is_soft_mark(const Reading& reading, std::size_t token) {
  for (const std::string_view mark : {",", "(", ")", "-", "–", "—", "،", "«", "»"})
    if (reading.is_mark(token, mark)) return true;
  return false;
}

}  // namespace

std::size_t match_foreign(const Reading& reading, std::size_t token, std::span<const std::string_view> phrases) {
  const std::size_t count = reading.match(token, phrases);
  return count > 0 && reading.same_sentence(token, token + count - 1) ? count : 0;
}

std::optional<ForeignDirection> read_foreign_direction(const Reading& reading, const text::Language& language,
                                                       std::size_t token) {
  const std::size_t lead = match_foreign(reading, token, language.direction_leads);
  if (lead == 0 && language.direction_needs_lead) {
    const bool joined = reading.is(token, "à") || token == 0;
    if (!joined) return std::nullopt;
  }
  const std::size_t at = token + lead;
  for (const auto& direction : language.directions) {
    const std::size_t count = match_stem(reading, at, direction.phrase);
    if (count == 0) continue;
    const std::string_view last = reading.words(at + count - 1);
    const bool comparative = ends_with_any(last, language.comparative_endings);
    if (!has_right_ending(language, last, direction.phrase, comparative)) continue;
    const std::size_t begin = reading.tokens[at].span.begin;
    ForeignDirection found;
    found.comparative = comparative;
    found.words.direction.word =
        std::string(reading.text.substr(begin, reading.tokens[at + count - 1].span.end - begin));
    found.words.direction.bearing = {direction.bearing};
    found.words.direction.half_angle = {direction.half_angle};
    found.words.tokens = lead + count;
    return found;
  }
  return std::nullopt;
}

ForeignPlace read_foreign_place(const Reading& reading, const text::Language& language, std::size_t token) {
  constexpr std::size_t longest = 3;
  ForeignPlace place;
  place.token_end = token;
  for (std::size_t i = token, skipped = 0; skipped <= longest && reading.same_sentence(token, i); ++skipped) {
    if (const Mention* mention = reading.mention_at(i)) {
      if (mention->kind == MentionKind::demonym || !mention->place) return place;
      place.end = make_end(*mention);
      place.elided = reading.tokens[i].span.begin < mention->span.begin;
      place.token_end = reading.end_token(*mention);
      return place;
    }
    const std::size_t count = match_foreign(reading, i, language.place_nouns);
    if (count == 0) return place;
    i += count;
  }
  return place;
}

std::optional<ClaimEnd> read_foreign_subject(const Reading& reading, const text::Language& language,
                                             std::size_t token) {
  constexpr std::size_t reach = 14;
  constexpr int most_strange = 2;
  if (token == 0 || token >= reading.tokens.size()) return std::nullopt;
  const std::size_t begin = reading.sentence_begin(reading.sentence_of[token]);
  const Mention* area = nullptr;
  int strange = 0;
  for (std::size_t i = token; i > begin && token - i < reach;) {
    --i;
    if (const Mention* mention = reading.mention_at(i)) {
      i = std::min(i, reading.first_token(*mention));
      if (mention->kind == MentionKind::demonym) continue;
      if (!mention->place) break;
      // "Ankara'daki yetkililer": with a case ending it is not what the sentence is about.
      const bool bare =
          !language.place_first || reading.tokens[reading.end_token(*mention) - 1].span.end == mention->span.end;
      if (!bare) break;
      if (!is_area(*mention->place)) return make_end(*mention);
      if (!area) area = mention;
      continue;
    }
    const bool linked = reading.is_any(i, language.links) || (area && reading.is_any(i, language.in)) ||
                        reading.is_any(i, language.place_nouns) || is_soft_mark(reading, i);
    if (linked) continue;
    if (i > begin && reading.tokens[i].capitalised) break;  // a name that the gazetteer lacks
    const bool word = reading.tokens[i].kind == text::TokenKind::word;
    if (area || !word || ++strange > most_strange) break;
  }
  return area ? std::optional(make_end(*area)) : std::nullopt;
}

std::optional<BorderPhrase> read_foreign_neighbour(const Reading& reading, std::size_t token) {
  const Mention* country = reading.mention_at(token);
  if (!country || !country->place || kind_of(*country->place) != PlaceKind::country) return std::nullopt;
  BorderPhrase border;
  border.of = country->place->country;
  border.country = country;
  border.token_end = reading.end_token(*country);
  return border;
}

std::optional<BorderPhrase> read_foreign_border(const Reading& reading, const text::Language& language,
                                                std::size_t token) {
  constexpr std::size_t longest = 7;
  BorderPhrase border;
  bool named = false;
  for (std::size_t i = token; i < token + longest && reading.same_sentence(token, i);) {
    const Mention* mention = reading.mention_at(i);
    if (mention && mention->place && !mention->place->country.empty() &&
        (kind_of(*mention->place) == PlaceKind::country || mention->kind == MentionKind::demonym)) {
      i = reading.end_token(*mention);
      if (border.of.empty()) {
        border.of = mention->place->country;
        border.country = mention;
      } else if (border.with.empty() && border.of != mention->place->country) {
        border.with = mention->place->country;
      }
      if (named || reading.is_any(i, language.borders)) border.token_end = i;
      continue;
    }
    if (mention) break;
    if (const std::size_t count = match_foreign(reading, i, language.borders); count > 0) {
      named = true;
      i += count;
      if (border.country) border.token_end = i;
      continue;
    }
    const std::size_t joint = match_foreign(reading, i, language.border_joints);
    if (joint == 0) break;
    i += joint;
  }
  if (!named || !border.country || border.token_end == 0) return std::nullopt;
  return border;
}

}  // namespace toise::claims
