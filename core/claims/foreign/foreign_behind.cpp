// Reads backwards from a length, a direction or a border to its place; what lies there stands behind, else before.
#include "core/claims/foreign/foreign_behind.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "core/claims/foreign/foreign_claim.hpp"
#include "core/claims/foreign/foreign_ends.hpp"
#include "core/claims/foreign/foreign_phrase.hpp"

namespace toise::claims {
namespace {

using text::Language;

// The token before which phrases of up to two words begin that end before `token`: "yalnızca | 6 km".
template <typename Match>
std::size_t skip_back(std::size_t token, Match match) {
  constexpr std::size_t longest = 2;
  for (std::size_t count = longest; count > 0;) {
    if (count <= token && match(token - count) == count) {
      token -= count;
      count = longest;
    } else {
      --count;
    }
  }
  return token;
}

std::size_t skip_fillers_back(const Reading& reading, const Language& language, std::size_t token, bool& straight) {
  return skip_back(token, [&](std::size_t at) { return match_filler(reading, language, at, straight); });
}

// The mention that ends right before a token, but for a word for its kind.
const Mention* mention_before(const Reading& reading, const Language& language, std::size_t token) {
  std::size_t at = token;
  while (at > 0 && reading.same_sentence(at - 1, token) && reading.is_any(at - 1, language.place_nouns)) --at;
  const Mention* mention = at > 0 && reading.same_sentence(at - 1, token) ? reading.mention_at(at - 1) : nullptr;
  return mention && mention->place ? mention : nullptr;
}

// "bir köyde", "some village": not the place that the sentence began with. "Bir kenttir" says what that is.
bool is_some_place(const Reading& reading, std::size_t token) {
  if (!reading.is(token, "bir") || token + 1 >= reading.tokens.size()) return false;
  for (const std::string_view ending : {"dir", "dır", "dur", "dür", "tir", "tır", "tur", "tür"})
    if (reading.words(token + 1).ends_with(ending)) return false;
  return true;
}

// What stands behind the whole phrase ("Halep'in 45 km kuzeyindeki Azez"), else before it.
std::optional<ClaimEnd> find_topic(const Reading& reading, const Language& language, TokenRange words) {
  const std::size_t at = words.end + match_foreign(reading, words.end, language.in);  // "kuzeyinde yer alan"
  const Mention* behind = reading.mention_at(at);
  const bool named = behind && behind->place && behind->kind == MentionKind::name;
  if (named && reading.same_sentence(words.begin, at)) return make_end(*behind);
  if (is_some_place(reading, at)) return std::nullopt;
  return read_foreign_subject(reading, language, words.begin);
}

// "Halep ile Azez arasında 45 km".
std::optional<Claim> find_between(const Reading& reading, const Language& language, const text::Length& length,
                                  std::size_t end, bool straight) {
  const std::size_t joint =
      skip_back(end, [&](std::size_t at) { return match_foreign(reading, at, language.between); });
  const Mention* second = joint < end ? mention_before(reading, language, joint) : nullptr;
  const std::size_t middle = second ? reading.first_token(*second) : 0;
  if (middle == 0 || !reading.is_any(middle - 1, language.and_words)) return std::nullopt;
  const Mention* first = mention_before(reading, language, middle - 1);
  if (!first) return std::nullopt;
  return make_foreign_distance(reading, {reading.first_token(*first), length.token_end}, length, straight,
                               make_end(*first), make_end(*second));
}

constexpr auto dative_endings =
    std::to_array<std::string_view>({"'e", "'a", "'ye", "'ya", "’e", "’a", "’ye", "’ya", "ına", "ine"});
constexpr auto ablative_endings =
    std::to_array<std::string_view>({"'den", "'dan", "'ten", "'tan", "’den", "’dan", "’ten", "’tan"});

// The word before a token ends so: "Halep'e | 45 km".
bool has_ending(const Reading& reading, std::size_t token, std::span<const std::string_view> endings) {
  if (token == 0 || !reading.same_sentence(token - 1, token)) return false;
  const std::string_view word = reading.words(token - 1);
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

// "sınıra 6 km, Halep'e 45 km uzaklıkta": the word for being away stands once, behind the last length.
std::size_t read_shared_from(const Reading& reading, const Language& language, const text::Length& length) {
  if (!reading.is_mark(length.token_end, ",") && !reading.is_any(length.token_end, language.and_words)) return 0;
  constexpr std::size_t reach = 6;
  const text::Length* next = reading.length_from(length.token_end);
  const bool near = next && next->token_begin <= length.token_end + reach &&
                    reading.same_sentence(length.token_begin, next->token_begin);
  return near ? match_foreign(reading, next->token_end, language.from) : 0;
}

}  // namespace

std::optional<Claim> find_length_behind(const Reading& reading, const Language& language, const text::Length& length) {
  bool straight = false;
  std::size_t after = length.token_end;
  while (const std::size_t count = match_filler(reading, language, after, straight)) after += count;
  const auto direction = read_foreign_direction(reading, language, after);
  const std::size_t from = direction ? direction->words.tokens : match_foreign(reading, after, language.from);
  const std::size_t before = skip_fillers_back(reading, language, length.token_begin, straight);
  if (before == 0) return std::nullopt;
  const bool shared = from == 0 && read_shared_from(reading, language, length) > 0;
  const bool stands_alone = from == 0 && has_ending(reading, before, dative_endings);
  if (from == 0 && !shared && !stands_alone) return find_between(reading, language, length, before, straight);
  if (reading.is_any(before - 1, language.borders)) {
    const Mention* country = before > 1 ? reading.mention_at(before - 2) : nullptr;
    if (!country || !country->place) return std::nullopt;
    const TokenRange words{reading.first_token(*country), after + from};
    const auto border = read_foreign_border(reading, language, words.begin);
    if (!border) return std::nullopt;
    return make_foreign_border(reading, words, length, straight, find_topic(reading, language, words), *border);
  }
  const Mention* object = mention_before(reading, language, before);
  if (!object) return std::nullopt;
  if (stands_alone &&
      has_ending(reading, reading.first_token(*object), ablative_endings)) {  // "Azez'den Halep'e 45 km"
    const Mention* first = mention_before(reading, language, reading.first_token(*object));
    if (first)
      return make_foreign_distance(reading, {reading.first_token(*first), length.token_end}, length, straight,
                                   make_end(*first), make_end(*object));
  }
  const TokenRange words{reading.first_token(*object), after + from};
  auto claim =
      make_foreign_distance(reading, words, length, straight, find_topic(reading, language, words), make_end(*object));
  if (claim && direction) claim->direction = direction->words.direction;
  return claim;
}

std::optional<Claim> find_phrase_behind(const Reading& reading, const Language& language, std::size_t token) {
  const Mention* object = mention_before(reading, language, token);
  if (!object) return std::nullopt;
  const std::size_t begin = reading.first_token(*object);
  if (!reading.is_any(token, language.borders)) {
    const auto direction = read_foreign_direction(reading, language, token);
    if (!direction) return std::nullopt;
    const TokenRange words{begin, token + direction->words.tokens};
    return make_foreign_direction(reading, words, find_topic(reading, language, words), make_end(*object), *direction);
  }
  const auto border = read_foreign_border(reading, language, begin);
  if (!border) return std::nullopt;
  bool straight = false;
  const std::size_t filler = match_filler(reading, language, token + 1, straight);  // "çok yakın"
  const std::size_t near = match_foreign(reading, token + 1 + filler, language.near);
  const std::size_t on = near > 0 ? 0 : match_foreign(reading, token + 1, language.on);
  const bool locative = reading.words(token).find("ında") != std::string_view::npos;
  if (near + on == 0 && !locative) return std::nullopt;
  if (reading.is(token + 1 + filler + near + on, "değil")) return std::nullopt;
  const TokenRange words{begin, token + 1 + (near > 0 ? filler + near : on)};
  return make_foreign_border(reading, words, near > 0 ? "near" : "on", find_topic(reading, language, words), *border);
}

}  // namespace toise::claims
