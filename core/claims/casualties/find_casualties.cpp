// A whole, "including", and the parts that follow it.
#include "core/claims/casualties/find_casualties.hpp"

#include <array>

#include "core/claims/casualties/casualty_count.hpp"
#include "core/text/number_text.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto inclusions = std::to_array<std::string_view>({"including",
                                                             "among them",
                                                             "among whom",
                                                             "of them",
                                                             "of whom",
                                                             ", including",
                                                             ", among them",
                                                             ", among whom",
                                                             "( including",
                                                             ", of whom",
                                                             "incl",
                                                             "incl .",
                                                             ", incl",
                                                             ", incl .",
                                                             "( incl",
                                                             "( incl .",
                                                             "include",
                                                             "included",
                                                             "-",
                                                             "–",
                                                             "—",
                                                             "(",
                                                             ":"});
// "eight of them children".
constexpr auto of_them =
    std::to_array<std::string_view>({"of them", "of whom", "of them were", "of whom were", "were", "are"});

struct Parts {
  std::vector<PeopleCount> counts;
  std::size_t token_end = 0;
};

// "a nurse", "an elderly woman".
std::optional<PeopleCount> read_one(const Reading& reading, std::size_t token) {
  if (!reading.is(token, "a") && !reading.is(token, "an")) return std::nullopt;
  const std::size_t at = token + (is_people_word(reading, token + 1) ? 1 : 2);
  if (!reading.same_sentence(token, at) || !is_people_word(reading, at)) return std::nullopt;
  PeopleCount one;
  one.token_begin = token;
  one.token_end = at + 1;
  one.value = one.low = 1;
  one.high = 1;
  one.people = text::lower_ascii(reading.words(at));
  return one;
}

// "four women"; "eight of them children".
std::optional<PeopleCount> read_part(const Reading& reading, std::size_t token) {
  const auto number = text::read_number(reading.text, reading.tokens, token);
  if (!number) return read_one(reading, token);
  const std::size_t joint = reading.match(number->token_end, of_them);
  return read_people(reading, token, joint);
}

// "four women and six children", "four women, six children and a man".
Parts read_parts(const Reading& reading, std::size_t token) {
  Parts parts;
  std::size_t at = token;
  while (reading.same_sentence(token, at)) {
    std::size_t number = at;
    if (text::find_hedge_before(reading.text, reading.tokens, at + 2).tokens == 2) number = at + 2;  // "at least"
    const auto count = read_part(reading, number);
    if (!count || count->people.empty()) break;
    parts.counts.push_back(*count);
    parts.token_end = at = count->token_end;
    if (reading.is_mark(at, ",")) ++at;
    if (reading.is(at, "and")) ++at;
    if (at == parts.token_end) break;
  }
  return parts;
}

// "12 people were killed [in Homs on Monday], including ...": the token of the comma, or `token` when another number or
// no such comma follows.
std::size_t skip_circumstances(const Reading& reading, std::size_t token) {
  constexpr auto openings =
      std::to_array<std::string_view>({"in", "at", "near", "on", "when", "by", "after", "outside"});
  constexpr auto parts = std::to_array<std::string_view>({", including", ", among them", ", among whom", ", of whom"});
  constexpr std::size_t reach = 12;
  if (reading.match(token, openings) == 0) return token;
  for (std::size_t i = token + 1; i < token + reach && reading.same_sentence(token, i); ++i) {
    if (reading.match(i, parts) > 0) return i;
    const bool number = text::read_number(reading.text, reading.tokens, i).has_value();  // "and five in Basra"
    if (reading.is_mark(i, ",") || number) return token;
  }
  return token;
}

// "11 people were killed", "killed 11 people".
bool tells_of_dead(const Reading& reading, const PeopleCount& count) {
  constexpr std::size_t reach = 6;
  const std::size_t begin = count.token_begin;
  if (begin > 0 && reading.same_sentence(begin - 1, begin) && is_harm_word(reading, begin - 1, Harm::killed))
    return true;
  for (std::size_t i = count.token_end; i < count.token_end + reach && reading.same_sentence(begin, i); ++i)
    if (is_harm_word(reading, i, Harm::killed)) return true;
  return false;
}

Claim make_casualty_claim(const Reading& reading, const PeopleCount& whole, const Parts& parts, std::size_t begin) {
  Claim claim = make_claim(reading, ClaimKind::casualties, begin, parts.token_end);
  claim.whole = whole.high.value_or(whole.low);
  claim.whole_is_minimum = !whole.high.has_value();
  for (const PeopleCount& part : parts.counts) {
    claim.parts.push_back(part.low);
    claim.part_names.push_back(part.people);
  }
  return claim;
}

}  // namespace

std::vector<Claim> find_casualties(const Reading& reading) {
  std::vector<Claim> claims;
  std::optional<PeopleCount> last;  // "The dead include ...": of the count of dead given before
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    if (const bool dead = reading.is(token, "dead") || reading.is(token, "victims");
        dead && last && reading.is(token - 1, "the") && reading.match(token + 1, inclusions) == 1) {
      const Parts parts = read_parts(reading, token + 2);
      if (!parts.counts.empty()) claims.push_back(make_casualty_claim(reading, *last, parts, token - 1));
      continue;
    }
    const auto count = read_people(reading, token);
    if (!count) continue;
    std::size_t at = count->token_end;
    if (tells_of_dead(reading, *count) && (!last || count->value >= last->value)) last = *count;
    for (std::size_t skip = 0; skip < 3 && reading.match(at, inclusions) == 0; ++skip)
      if (is_harm_word(reading, at, Harm::killed) || is_harm_word(reading, at, Harm::wounded) ||
          reading.is(at, "were") || reading.is(at, "have") || reading.is(at, "been"))
        ++at;
    if (reading.match(at, inclusions) == 0) at = skip_circumstances(reading, at);
    std::size_t joint = reading.match(at, inclusions);
    if (joint == 0 && reading.is_mark(at, ",")) {  // "14 people, eight of them children"
      const auto number = text::read_number(reading.text, reading.tokens, at + 1);
      if (number && reading.match(number->token_end, of_them) > 0) joint = 1;
    }
    const bool divides =
        token >= 2 && reading.is(token - 1, "the") && (reading.is(token - 2, "of") || reading.is(token - 2, "among"));
    if (joint == 0 && divides && reading.is_mark(at, ",")) joint = 1;  // "Of the 31 killed, 12 were women"
    constexpr auto among =
        std::to_array<std::string_view>({"were among the", "was among the", "are among the", "among the"});
    if (const std::size_t words = reading.match(at, among); words > 0)
      if (const auto whole = read_people(reading, at + words); whole && whole->value > 0 && !count->people.empty()) {
        claims.push_back(make_casualty_claim(reading, *whole, {{*count}, whole->token_end}, count->token_begin));
        token = whole->token_end - 1;
        continue;
      }
    if (joint > 0 && reading.same_sentence(token, at)) {
      const Parts parts = read_parts(reading, at + joint);
      if (!parts.counts.empty()) {
        claims.push_back(make_casualty_claim(reading, *count, parts, count->token_begin));
        token = parts.token_end - 1;
        continue;
      }
    }
    token = count->token_end - 1;
  }
  return claims;
}

}  // namespace toise::claims
