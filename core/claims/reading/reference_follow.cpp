// Looks back for what a description means, and says how it was found.
#include "core/claims/reading/reference_follow.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "core/claims/reading/follow_capital.hpp"
#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

// Words that tell of one kind of event. A description and the sentence that tells of it share the kind, not the word.
constexpr auto death_words = std::to_array<std::string_view>(
    {"killed", "kill", "kills",        "killing",     "died",          "dies",    "die",
     "death",  "dead", "assassinated", "assassinate", "assassination", "slain",   "murdered",
     "murder", "shot", "executed",     "execution",   "eliminated",    "perished"});
constexpr auto capture_words = std::to_array<std::string_view>(
    {"captured", "capture", "arrested", "arrest", "detained", "seized", "caught", "kidnapped", "abducted"});
constexpr auto crash_words =
    std::to_array<std::string_view>({"crashed", "crash", "downed", "destroyed", "wreck", "wreckage"});
constexpr auto attack_words = std::to_array<std::string_view>(
    {"attack",   "attacked", "attacks",  "raid",      "raided",   "strike", "struck",   "airstrike", "strikes",
     "bombing",  "bombed",   "bomb",     "explosion", "exploded", "blast",  "shelling", "shelled",   "operation",
     "massacre", "ambush",   "ambushed", "clash",     "clashes",  "battle", "shooting", "assault"});
constexpr auto meeting_words = std::to_array<std::string_view>({"met", "meeting", "talks", "signed"});
constexpr auto birth_words = std::to_array<std::string_view>({"born", "birth", "birthplace", "grew"});
using Words = std::span<const std::string_view>;
constexpr std::array<Words, 6> families{death_words,  capture_words, crash_words,
                                        attack_words, meeting_words, birth_words};

constexpr auto site_words = std::to_array<std::string_view>(
    {"place", "site", "spot", "location", "scene", "area", "town", "village", "city", "house", "compound", "point",
     "district", "building", "neighborhood", "neighbourhood", "hideout"});
constexpr auto town_words = std::to_array<std::string_view>({"town", "village", "city", "settlement", "hamlet"});
constexpr auto outskirts_words = std::to_array<std::string_view>(
    {"outskirts", "suburbs", "centre", "center", "edge", "countryside", "surroundings"});
constexpr auto province_words =
    std::to_array<std::string_view>({"province", "governorate", "state", "region", "district"});

std::optional<Words> find_family(const Reading& reading, std::size_t token) {
  for (const Words family : families)
    if (reading.is_any(token, family)) return family;
  return std::nullopt;
}

// The capitalised words between two tokens: who the event befell.
std::vector<std::string> find_names(const Reading& reading, std::size_t begin, std::size_t end) {
  std::vector<std::string> names;
  for (std::size_t i = begin; i < end; ++i)
    if (reading.tokens[i].capitalised && reading.tokens[i].span.size() > 2)
      names.emplace_back(text::lower_ascii(text::without_possessive(reading.words(i))));
  return names;
}

// The place a sentence puts its event at: after the event's word the most specific mention, else before it.
const Mention* find_place_of_event(const Reading& reading, std::size_t sentence, std::size_t event) {
  const Mention* best = nullptr;
  const auto consider = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const Mention* mention = reading.mention_at(i);
      if (!mention || mention->kind == MentionKind::demonym || !mention->place) continue;
      if (reading.first_token(*mention) != i) continue;
      if (!best || mention->place->radius < best->place->radius) best = mention;
    }
  };
  consider(event + 1, reading.sentence_end(sentence));
  const bool specific = best && !is_area(*best->place);
  if (!specific) consider(reading.sentence_begin(sentence), event);
  return best;
}

struct Told {
  const Mention* place = nullptr;
  std::size_t event = 0;
};

// Whether a sentence tells of such an event of this person, and where.
std::optional<Told> find_told(const Reading& reading, std::size_t sentence, Words family,
                              const std::vector<std::string>& names) {
  const std::size_t begin = reading.sentence_begin(sentence);
  const std::size_t end = reading.sentence_end(sentence);
  if (!names.empty()) {
    bool named = false;  // the last name decides: "al-Baghdadi" is "Abu Bakr al-Baghdadi"
    for (std::size_t i = begin; i < end && !named; ++i)
      named = text::lower_ascii(text::without_possessive(reading.words(i))) == names.back();
    if (!named) return std::nullopt;
  }
  for (std::size_t i = begin; i < end; ++i) {
    if (!reading.is_any(i, family)) continue;
    const Mention* place = find_place_of_event(reading, sentence, i);
    if (place) return Told{place, i};
  }
  return std::nullopt;
}

std::string shorten(std::string_view words) {
  constexpr std::size_t longest = 120;
  std::string out(words.substr(0, longest));
  if (words.size() <= longest) return out;
  const std::size_t space = out.rfind(' ');
  return out.substr(0, space == std::string::npos ? longest : space) + " …";
}

Followed follow_event(const Reading& reading, Span description, std::size_t sentence, Words family,
                      const std::vector<std::string>& names) {
  Followed followed;
  constexpr std::size_t reach = 200;  // sentences: farther off it is another story, and texts stay linear
  std::vector<std::size_t> order;
  for (std::size_t back = 1; back <= std::min(sentence, reach); ++back) order.push_back(sentence - back);
  for (std::size_t i = sentence + 1; i < std::min(reading.sentences.size(), sentence + reach); ++i) order.push_back(i);
  for (const std::size_t other : order) {
    const auto told = find_told(reading, other, family, names);
    if (!told) continue;
    mean_mention(followed, *told->place, description);
    const std::size_t from = std::min(reading.tokens[told->event].span.begin, told->place->span.begin);
    const std::size_t to = std::max(reading.tokens[told->event].span.end, told->place->span.end);
    followed.end->reference =
        fmt::format("“{}” is {}: {} sentence says “{}”.", shorten(description.of(reading.text)), followed.end->name,
                    other < sentence ? "an earlier" : "a later", shorten(reading.text.substr(from, to - from)));
    return followed;
  }
  followed.missing = fmt::format("The text does not say elsewhere which place is meant by “{}”.",
                                 shorten(description.of(reading.text)));
  return followed;
}

// "where X was killed", "of the raid", "of X's death" after a word for a site; `token` is that word.
std::optional<Followed> follow_site(const Reading& reading, std::size_t begin, std::size_t token) {
  constexpr std::size_t longest = 16;
  std::size_t at = token;
  if (reading.match(at, site_words) == 1) ++at;
  const bool relative = reading.is(at, "where") || (reading.is(at, "in") && reading.is(at + 1, "which"));
  const bool genitive = at > token && reading.is(at, "of");
  if (!relative && !genitive) return std::nullopt;
  for (std::size_t i = at + 1; i < at + longest && reading.same_sentence(at, i); ++i) {
    if (const Mention* mention = reading.mention_at(i); genitive && mention && mention->kind == MentionKind::name)
      return std::nullopt;  // "the village of Barisha"
    const auto family = find_family(reading, i);
    if (!family) continue;
    const Span description{reading.tokens[begin].span.begin, reading.tokens[i].span.end};
    auto names = find_names(reading, at + 1, i);
    if (genitive) {  // "the scene of the death of X"
      for (const std::string& name :
           find_names(reading, i + 1, std::min(i + 6, reading.sentence_end(reading.sentence_of[i]))))
        if (reading.is(i + 1, "of")) names.push_back(name);
    }
    Followed followed = follow_event(reading, description, reading.sentence_of[begin], *family, names);
    followed.token_end = i + 1;
    return followed;
  }
  return std::nullopt;
}

enum class Sought { town, province, any };

bool fits(const Place& place, Sought sought) {
  if (sought == Sought::any) return kind_of(place) != PlaceKind::country && kind_of(place) != PlaceKind::region;
  const bool area = is_area(place);
  return sought == Sought::town ? !area : area && kind_of(place) != PlaceKind::country;
}

// The place last named before a token, in its sentence or up to three before.
Followed follow_back(const Reading& reading, std::size_t begin, std::size_t end, Sought sought,
                     std::string_view not_this) {
  constexpr std::size_t reach = 3;
  Followed followed;
  followed.token_end = end;
  const Span description{reading.tokens[begin].span.begin, reading.tokens[end - 1].span.end};
  const std::size_t here = reading.sentence_of[begin];
  for (std::size_t back = 0; back <= std::min(reach, here); ++back) {
    const std::size_t sentence = here - back;
    const Mention* found = nullptr;
    for (std::size_t i = reading.sentence_begin(sentence); i < std::min(begin, reading.sentence_end(sentence)); ++i) {
      const Mention* mention = reading.mention_at(i);
      if (!mention || mention->kind == MentionKind::demonym || !mention->place || !fits(*mention->place, sought))
        continue;
      if (mention->place->id == not_this) continue;
      const bool smaller = found && !is_area(*mention->place) && is_area(*found->place);
      const bool larger = found && is_area(*mention->place) && !is_area(*found->place);
      if (larger) continue;
      if (found && !smaller && found->place->id != mention->place->id) {
        followed.missing =
            fmt::format("“{}” could mean {} or {}.", description.of(reading.text), found->text, mention->text);
        return followed;
      }
      found = mention;
    }
    if (!found) continue;
    mean_mention(followed, *found, description);
    followed.end->reference =
        fmt::format("“{}” is {}, the last place named before.", description.of(reading.text), followed.end->name);
    return followed;
  }
  followed.missing = fmt::format("The text does not say which place is meant by “{}”.", description.of(reading.text));
  return followed;
}

}  // namespace

void mean_mention(Followed& followed, const Mention& mention, Span description) {
  followed.end = make_end(mention);
  followed.end->span = description;
  followed.end->by_reference = true;
}

std::optional<Followed> follow_reference(const Reading& reading, std::size_t token, std::string_view not_this) {
  if (token >= reading.tokens.size()) return std::nullopt;
  const bool article = reading.is(token, "the") || reading.is(token, "this") || reading.is(token, "that");
  const std::size_t noun = token + (article ? 1 : 0);
  if (!reading.same_sentence(token, noun)) return std::nullopt;
  if (reading.is(token, "where") || (article && reading.match(noun, site_words) == 1))
    if (auto followed = follow_site(reading, token, noun)) return followed;
  if (reading.is(token, "there") || reading.is(token, "it"))
    return follow_back(reading, token, token + 1, Sought::any, not_this);
  if (reading.is(token, "its") && reading.match(token + 1, outskirts_words) == 1)
    return follow_back(reading, token, token + 2, Sought::any, not_this);
  if (!article) return std::nullopt;
  if (const Mention* owner = reading.mention_at(noun)) {  // "the Syrian capital"
    const std::size_t behind = reading.end_token(*owner);
    const bool capital = owner->place && reading.is(behind, "capital") && reading.same_sentence(token, behind) &&
                         !reading.mention_at(behind + 1);
    return capital ? std::optional(follow_capital(reading, token, behind, owner->place->country)) : std::nullopt;
  }
  const bool named = reading.same_sentence(noun, noun + 1) && reading.tokens[noun + 1].capitalised;  // "the village X"
  const bool more_follows = reading.is(noun + 1, "of") || reading.is(noun + 1, "where") || named;
  if (more_follows || reading.mention_at(noun + 1)) return std::nullopt;
  if (reading.match(noun, town_words) == 1) return follow_back(reading, token, noun + 1, Sought::town, not_this);
  if (reading.match(noun, province_words) == 1)
    return follow_back(reading, token, noun + 1, Sought::province, not_this);
  if (reading.is(noun, "capital")) return follow_capital(reading, token, noun, {});
  if (reading.is(noun, "area") || reading.is(noun, "place"))
    return follow_back(reading, token, noun + 1, Sought::any, not_this);
  return std::nullopt;
}

std::optional<Followed> follow_it(const Reading& reading, std::size_t token, std::string_view not_this) {
  if (token >= reading.tokens.size()) return std::nullopt;
  return follow_back(reading, token, token + 1, Sought::any, not_this);
}

}  // namespace toise::claims
