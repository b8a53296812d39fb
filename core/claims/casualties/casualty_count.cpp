// A count is a number, a word for people, and near it a word for what happened to them.
#include "core/claims/casualties/casualty_count.hpp"

#include <array>
#include <cmath>

#include "core/text/hedge.hpp"
#include "core/text/number_text.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto people_words = std::to_array<std::string_view>(
    {"people",       "persons",     "person",      "civilians",    "civilian",     "soldiers",    "soldier",
     "troops",       "fighters",    "fighter",     "militants",    "militant",     "rebels",      "rebel",
     "women",        "woman",       "men",         "man",          "children",     "child",       "boys",
     "boy",          "girls",       "girl",        "policemen",    "policeman",    "police",      "officers",
     "officer",      "victims",     "residents",   "villagers",    "workers",      "bodies",      "dead",
     "others",       "passengers",  "journalists", "insurgents",   "terrorists",   "adults",      "minors",
     "migrants",     "students",    "patients",    "medics",       "guards",       "members",     "protesters",
     "conscripts",   "recruits",    "reservists",  "servicemen",   "servicewomen", "gendarmes",   "commanders",
     "peacekeepers", "contractors", "conscript",   "firefighters", "paramedics",   "doctors",     "nurses",
     "nurse",        "doctor",      "teacher",     "farmer",       "journalist",   "student",     "medic",
     "teachers",     "farmers",     "rescuers",    "volunteers",   "pilgrims",     "worshippers", "mourners",
     "shoppers",     "drivers",     "sailors",     "pilots",       "refugees",     "tourists",    "foreigners",
     "detainees",    "prisoners",   "inmates",     "shepherds",    "labourers",    "hostages",    "teenagers",
     "infants",      "babies",      "martyrs",     "monks",        "priests",      "doctors",     "nurses",
     "nurse",        "doctor",      "teacher",     "farmer",       "journalist",   "student",     "medic",
     "teachers",     "pupils",      "farmers",     "fishermen",    "drivers",      "activists",   "prisoners",
     "detainees",    "inmates",     "refugees",    "pilgrims",     "worshippers",  "tourists",    "foreigners",
     "employees",    "staffers",    "shepherds",   "miners",       "sailors",      "pilots",      "nationals",
     "citizens",     "elderly",     "paramedics",  "gunmen",       "gunman",       "bombers",     "attackers",
     "assailants",   "extremists"});
constexpr auto killed_words = std::to_array<std::string_view>(
    {"killed", "died", "dead", "killing", "kills", "slain", "perished", "deaths", "killed."});
constexpr auto wounded_words = std::to_array<std::string_view>({"wounded", "injured", "hurt", "wounding", "injuring"});

// "women"; "Palestinians".
}  // namespace

bool is_people_word(const Reading& reading, std::size_t token) {
  if (reading.match(token, people_words) == 1) return true;
  const Mention* mention = reading.mention_at(token);
  return mention && mention->kind == MentionKind::demonym && mention->text.ends_with("ans");
}

bool is_harm_word(const Reading& reading, std::size_t token, Harm harm) {
  return harm == Harm::killed ? reading.match(token, killed_words) == 1 : reading.match(token, wounded_words) == 1;
}

// "killing | 12", "wounded | at least 50".
bool follows_harm(const Reading& reading, std::size_t token) {
  return token > 0 && reading.same_sentence(token - 1, token) &&
         (is_harm_word(reading, token - 1, Harm::killed) || is_harm_word(reading, token - 1, Harm::wounded));
}

std::optional<PeopleCount> read_people(const Reading& reading, std::size_t token, std::size_t joint) {
  const auto number = text::read_number(reading.text, reading.tokens, token);
  if (!number || number->value < 0 || number->value > 1e9 || std::fmod(number->low, 1.0) != 0) return std::nullopt;
  PeopleCount count;
  const auto hedge = text::find_hedge_before(reading.text, reading.tokens, token);
  const std::size_t begin = token - hedge.tokens;
  std::size_t at = number->token_end + joint;
  for (int adjectives = 0; adjectives < 3 && reading.same_sentence(token, at); ++adjectives) {  // "13 Syrian civilians"
    if (is_people_word(reading, at)) {
      count.people = text::lower_ascii(reading.words(at));
      ++at;
      break;
    }
    const bool harmed = is_harm_word(reading, at, Harm::killed) || is_harm_word(reading, at, Harm::wounded);
    if (harmed || reading.is(at, "were") || reading.is(at, "have")) break;
    if (adjectives == 0 && follows_harm(reading, begin) && reading.is_mark(at, ",")) break;  // "killing at least 12, "
    if (reading.tokens[at].kind != text::TokenKind::word) return std::nullopt;
    ++at;
    if (adjectives == 2 && !is_people_word(reading, at)) return std::nullopt;
  }
  const bool counts = !count.people.empty() || is_harm_word(reading, at, Harm::killed) ||
                      is_harm_word(reading, at, Harm::wounded) || reading.is(at, "were") || reading.is(at, "have") ||
                      (joint == 0 && at == number->token_end && follows_harm(reading, begin));
  if (!counts) return std::nullopt;
  count.token_begin = begin;
  count.token_end = at;
  count.value = std::llround(number->value);
  count.low = std::llround(number->low);
  count.high = std::llround(number->high);
  if (hedge.hedge == text::Hedge::at_least) count.high.reset();
  if (hedge.hedge == text::Hedge::up_to) count.low = 0;
  return count;
}

std::optional<HarmedCount> find_harmed(const Reading& reading, Harm harm) {
  return find_harmed(reading, harm, 0, reading.tokens.size());
}

std::optional<HarmedCount> find_harmed(const Reading& reading, Harm harm, std::size_t begin, std::size_t end) {
  constexpr std::size_t reach = 6;
  const Harm other = harm == Harm::killed ? Harm::wounded : Harm::killed;
  std::optional<HarmedCount> in_heading;  // headings shorten: "13 killed" for "at least 13"
  for (std::size_t token = begin; token < end; ++token) {
    const auto count = read_people(reading, token);
    if (!count) continue;
    bool found = is_harm_word(reading, count->token_end - 1, harm);
    for (std::size_t i = count->token_end; !found && i < count->token_end + reach && reading.same_sentence(token, i);
         ++i) {
      if (reading.tokens[i].kind == text::TokenKind::number || is_harm_word(reading, i, other)) break;
      found = is_harm_word(reading, i, harm);
    }
    for (std::size_t back = 1; !found && back <= 2 && back <= count->token_begin; ++back) {
      const std::size_t i = count->token_begin - back;
      found = reading.same_sentence(token, i) && is_harm_word(reading, i, harm);  // "killed 13 people"
    }
    const HarmedCount harmed{*count, reading.sentence_of[token]};
    if (found && !reading.is_heading(harmed.sentence)) return harmed;
    if (found && !in_heading) in_heading = harmed;
    token = count->token_end - 1;
  }
  return in_heading;
}

}  // namespace toise::claims
