// Collects the counts of dead of the first heading and of the sentences.
#include "core/claims/casualties/find_headline.hpp"

#include <array>
#include <cmath>

#include "core/claims/casualties/casualty_count.hpp"
#include "core/text/hedge.hpp"
#include "core/text/number_text.hpp"

namespace toise::claims {
namespace {

struct FoundCount {
  StatedCount count;
  std::size_t token_begin = 0;
  std::size_t token_end = 0;
};

// With the word that says they died: "12 killed".
FoundCount make_count(const Reading& reading, const PeopleCount& people) {
  const bool killed = reading.same_sentence(people.token_begin, people.token_end) &&
                      is_harm_word(reading, people.token_end, Harm::killed);
  return {{people.value, people.low, people.high}, people.token_begin, people.token_end + (killed ? 1 : 0)};
}

// "Attacks kill 20" of a headline; not "threatens to kill 20".
bool says_kill(const Reading& reading, std::size_t token) {
  constexpr auto unreal = std::to_array<std::string_view>(
      {"to", "will", "would", "could", "may", "might", "can", "should", "not", "t", "didn't", "didn’t"});
  return reading.is(token, "kill") && reading.sentence_of[token] == 0 && token > 0 &&
         !reading.is_any(token - 1, unreal);
}

// "kills 20", "killed at least 20": the number itself, where no word for people follows it.
std::optional<FoundCount> read_bare(const Reading& reading, std::size_t token) {
  const auto number = text::read_number(reading.text, reading.tokens, token);
  if (!number || number->value < 1 || number->value > 1e9 || std::fmod(number->low, 1.0) != 0) return std::nullopt;
  const auto hedge = text::find_hedge_before(reading.text, reading.tokens, token);
  const std::size_t begin = token - hedge.tokens;
  if (begin == 0 || !reading.same_sentence(begin - 1, token)) return std::nullopt;
  if (!is_harm_word(reading, begin - 1, Harm::killed) && !says_kill(reading, begin - 1)) return std::nullopt;
  FoundCount found{
      {std::llround(number->value), std::llround(number->low), std::llround(number->high)}, begin, number->token_end};
  if (hedge.hedge == text::Hedge::at_least) found.count.high.reset();
  if (hedge.hedge == text::Hedge::up_to) found.count.low = 0;
  return found;
}

// The people of a count have died: the word stands in it, right before it, or soon after it.
bool has_died(const Reading& reading, const PeopleCount& people) {
  constexpr std::size_t reach = 5;
  if (is_harm_word(reading, people.token_end - 1, Harm::killed)) return true;
  const bool before = people.token_begin > 0 && reading.same_sentence(people.token_begin - 1, people.token_begin);
  if (before && is_harm_word(reading, people.token_begin - 1, Harm::killed)) return true;
  for (std::size_t i = people.token_end; i < people.token_end + reach && reading.same_sentence(people.token_begin, i);
       ++i) {
    if (reading.tokens[i].kind != text::TokenKind::word || is_harm_word(reading, i, Harm::wounded)) return false;
    if (is_harm_word(reading, i, Harm::killed)) return true;
  }
  return false;
}

// The counts of dead in the tokens [begin, end).
std::vector<FoundCount> find_dead(const Reading& reading, std::size_t begin, std::size_t end, std::size_t most) {
  std::vector<FoundCount> found;
  for (std::size_t token = begin; token < end && found.size() < most; ++token) {
    const auto people = read_people(reading, token);
    if (people && has_died(reading, *people)) {
      found.push_back(make_count(reading, *people));
    } else if (auto bare = people ? std::nullopt : read_bare(reading, token)) {
      found.push_back(*bare);
    } else {
      continue;
    }
    token = found.back().token_end - 1;
  }
  return found;
}

// Why the one count of the text may be of something else than the headline's; "" when it is not.
std::string find_doubt(const Reading& reading, const FoundCount& headline, const FoundCount& told) {
  constexpr std::size_t lead = 4;  // the first sentences tell what the headline says; later ones of what was before
  constexpr auto several = std::to_array<std::string_view>(
      {"attacks", "strikes", "airstrikes", "raids", "clashes", "bombings", "bombs", "blasts", "explosions", "shootings",
       "fighting", "violence", "floods", "storms", "week", "month", "year", "day"});
  if (reading.sentence_of[told.token_begin] > lead) return "But that count stands far from the headline.";
  for (std::size_t i = 0; i < reading.sentence_end(0); ++i)
    if (reading.is_any(i, several) && headline.count.value > told.count.value)
      return "But the headline may count several events.";
  return "";
}

}  // namespace

std::vector<Claim> find_headline(const Reading& reading) {
  constexpr std::size_t most = 50;
  if (reading.sentences.size() < 2 || !reading.is_heading(0)) return {};
  const std::size_t body = reading.sentence_end(0);
  const auto headline = find_dead(reading, 0, body, 2);
  if (headline.size() != 1) return {};  // two counts: of two events, or killed in two places
  const auto told = find_dead(reading, body, reading.tokens.size(), most);
  if (told.empty()) return {};
  Claim claim = make_claim(reading, ClaimKind::casualties, headline[0].token_begin, headline[0].token_end);
  claim.restated.push_back(headline[0].count);
  for (const FoundCount& one : told) claim.restated.push_back(one.count);
  if (told.size() == 1) claim.doubt = find_doubt(reading, headline[0], told[0]);
  claim.whole = headline[0].count.value;
  claim.whole_is_minimum = !headline[0].count.high;
  return {std::move(claim)};
}

}  // namespace toise::claims
