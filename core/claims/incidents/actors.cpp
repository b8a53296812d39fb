// Verbs of violence, and the words before and behind them.
#include "core/claims/incidents/actors.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/claims/casualties/casualty_count.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

constexpr auto verbs = std::to_array<std::string_view>(
    {"killed",    "shelled",    "bombed",    "attacked", "raided",   "struck",   "hit",       "targeted",
     "fired",     "opened",     "ambushed",  "stormed",  "detained", "arrested", "abducted",  "kidnapped",
     "executed",  "shot",       "seized",    "captured", "besieged", "looted",   "burned",    "torched",
     "launched",  "carried",    "clashed",   "murdered", "beheaded", "stabbed",  "assaulted", "bombarded",
     "destroyed", "demolished", "displaced", "wounded",  "injured",  "claimed"});
// "opened fire", "launched a raid", "carried out", "claimed responsibility": verbs that need the words behind them.
constexpr auto completed = std::to_array<std::string_view>({"opened", "launched", "carried", "claimed", "fired"});
constexpr auto completions =
    std::to_array<std::string_view>({"fire",      "out",        "responsibility", "attack",    "raid",
                                     "strike",    "strikes",    "assault",        "offensive", "on",
                                     "rockets",   "mortars",    "missiles",       "shells",    "drones",
                                     "airstrike", "airstrikes", "attacks",        "a",         "an",
                                     "the"});
constexpr auto groups = std::to_array<std::string_view>(
    {"forces",    "force",     "troops",      "soldiers",    "soldier",    "army",           "military",    "police",
     "policemen", "militia",   "militias",    "militiamen",  "gunmen",     "gunman",         "fighters",    "fighter",
     "militants", "militant",  "rebels",      "rebel",       "insurgents", "jets",           "jet",         "warplanes",
     "warplane",  "aircraft",  "helicopters", "helicopter",  "group",      "groups",         "settlers",    "settler",
     "guards",    "attackers", "attacker",    "assailants",  "bandits",    "terrorists",     "bomber",      "bombers",
     "navy",      "marines",   "commandos",   "factions",    "faction",    "paramilitaries", "mercenaries", "officers",
     "agents",    "artillery", "coalition",   "regime",      "herders",    "pirates",        "mob",         "men",
     "taliban",   "hezbollah", "hamas",       "authorities", "unit",       "units",          "brigade"});
constexpr auto stoppers = std::to_array<std::string_view>(
    {"when", "as",   "after",  "before", "while", "that",      "who",       "which", "and",
     "but",  "or",   "where",  "said",   "in",    "at",        "near",      "on",    "from",
     "to",   "into", "by",     "with",   "then",  "because",   "since",     "until", "than",
     "if",   "for",  "during", "also",   "later", "allegedly", "reportedly"});
constexpr auto light = std::to_array<std::string_view>(
    {"have", "has", "had", "also", "later", "reportedly", "allegedly", "then", "reportedly", "again"});
constexpr auto articles = std::to_array<std::string_view>({"a", "an", "the", "some", "his", "her", "their", "its"});
constexpr auto passives =
    std::to_array<std::string_view>({"was", "were", "been", "being", "be", "is", "are", "got", "who"});
constexpr auto pronouns =
    std::to_array<std::string_view>({"they", "he", "she", "it", "we", "i", "you", "this", "that"});
constexpr std::size_t longest = 7;  // tokens of a name

bool is_word(const Reading& reading, std::size_t token) {
  return reading.tokens[token].kind == text::TokenKind::word;
}

// A place is an actor only as a country: "Israel bombed", but not "Homs hit back".
bool may_act(const Reading& reading, std::size_t last) {
  if (const Mention* mention = reading.mention_at(last); mention && mention->place)
    return kind_of(*mention->place) == PlaceKind::country && mention->kind == MentionKind::name;
  if (reading.is_any(last, groups)) return true;
  return reading.tokens[last].capitalised && reading.words(last).size() > 1 && !reading.is_any(last, pronouns) &&
         reading.sentence_begin(reading.sentence_of[last]) != last;
}

std::string write(const Reading& reading, std::size_t begin, std::size_t end) {
  return std::string(reading.text.substr(reading.tokens[begin].span.begin,
                                         reading.tokens[end - 1].span.end - reading.tokens[begin].span.begin));
}

// The words of a group that end before token `end`, or begin at `begin`; nothing when they name nobody who can act.
std::optional<std::string> read_group(const Reading& reading, std::size_t begin, std::size_t end) {
  while (begin < end && (reading.is_any(begin, articles) || !is_word(reading, begin)) &&
         reading.tokens[begin].kind != text::TokenKind::number)
    ++begin;
  if (begin >= end || end - begin > longest || !may_act(reading, end - 1)) return std::nullopt;
  return write(reading, begin, end);
}

bool ends_group(const Reading& reading, std::size_t token) {
  return reading.is_any(token, stoppers) || reading.is_any(token, verbs) ||
         (reading.tokens[token].kind == text::TokenKind::mark && !reading.is_mark(token, "-"));
}

// "US troops [have] raided".
std::optional<std::string> read_subject(const Reading& reading, std::size_t verb) {
  const std::size_t first = reading.sentence_begin(reading.sentence_of[verb]);
  std::size_t end = verb;
  while (end > first && reading.is_any(end - 1, light)) --end;
  if (end == first || reading.is_any(end - 1, passives)) return std::nullopt;
  std::size_t begin = end;
  while (begin > first && end - begin <= longest && !ends_group(reading, begin - 1)) --begin;
  return read_group(reading, begin, end);
}

// "killed [...] by unidentified gunmen".
std::optional<std::string> read_agent(const Reading& reading, std::size_t verb) {
  constexpr std::size_t reach = 9;
  const std::size_t last = reading.sentence_end(reading.sentence_of[verb]);
  for (std::size_t by = verb + 1; by < std::min(last, verb + reach); ++by) {
    if (reading.is_mark(by, ",") || reading.is_any(by, verbs)) return std::nullopt;
    if (!reading.is(by, "by")) continue;
    std::size_t end = by + 1;
    while (end < last && end - by <= longest && !ends_group(reading, end)) ++end;
    return read_group(reading, by + 1, end);
  }
  return std::nullopt;
}

void add(std::vector<std::string>& list, std::optional<std::string> one) {
  if (one && std::find(list.begin(), list.end(), *one) == list.end()) list.push_back(std::move(*one));
}

bool is_verb(const Reading& reading, std::size_t token) {
  if (!reading.is_any(token, verbs)) return false;
  if (!reading.is_any(token, completed)) return true;
  for (std::size_t i = token + 1; i < token + 3 && reading.same_sentence(token, i); ++i)
    if (reading.is_any(i, completions)) return true;
  return false;
}

}  // namespace

Actors find_actors(const Reading& reading, std::size_t begin, std::size_t end) {
  Actors found;
  for (std::size_t token = begin; token < end; ++token) {
    if (const auto people = read_people(reading, token); people && !people->people.empty()) {
      const bool harmed = find_harmed(reading, Harm::killed, token, people->token_end).has_value() ||
                          find_harmed(reading, Harm::wounded, token, people->token_end).has_value();
      const bool dead = people->people == "dead" || people->people == "others";
      const bool part = token > begin && (reading.is(token - 1, "include") || reading.is(token - 1, "including") ||
                                          reading.is(token - 1, "and"));
      if (harmed && !dead && !part) add(found.targets, write(reading, people->token_begin, people->token_end));
    }
    if (!is_verb(reading, token)) continue;
    add(found.actors, read_subject(reading, token));
    add(found.actors, read_agent(reading, token));
  }
  return found;
}

}  // namespace toise::claims
