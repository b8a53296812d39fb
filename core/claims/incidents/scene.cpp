// Ranks the mentions of a story; says in words what was chosen among what.
#include "core/claims/incidents/scene.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/date_completion.hpp"
#include "core/text/sentences.hpp"

namespace toise::claims {
namespace {

bool is_more_specific(const Place& a, const Place& b) {
  return kind_of(a) != kind_of(b) ? kind_of(a) < kind_of(b) : a.radius < b.radius;
}

struct Ranked {
  const Mention* mention = nullptr;
  std::size_t sentence = 0;
  int rank = 0;
};

Ranked find_place(const Reading& reading, const Story& story, bool is_item) {
  constexpr auto leads = std::to_array<std::string_view>({"in", "at", "near", "of", "on", "the", "outside", "around"});
  Ranked best;
  for (std::size_t token = story.token_begin; token < story.token_end; ++token) {
    const Mention* mention = reading.mention_at(token);
    if (!mention || mention->kind == MentionKind::demonym || !mention->place || reading.first_token(*mention) != token)
      continue;
    const std::size_t sentence = reading.sentence_of[token];
    const bool town = !is_area(*mention->place);
    const bool whole = is_item || !reading.is_heading(sentence);
    const bool led = token > 0 && reading.match(token - 1, leads) == 1;
    const int rank = town ? (whole ? (led ? 5 : 4) : 3) : 1;
    const bool smaller = rank == 1 && best.rank == 1 && is_more_specific(*mention->place, *best.mention->place);
    if (rank <= best.rank && !smaller) continue;
    best = {mention, sentence, rank};
    if (rank == 5) break;
  }
  return best;
}

// A heading's day from which weekdays may be counted back.
bool is_one_day(const std::optional<TimeSpan>& span) {
  return span && (span->precision == DatePrecision::day || span->precision == DatePrecision::minute);
}

void set_day(const Reading& reading, const Story& story, Scene& scene) {
  constexpr std::size_t reach = 2;
  for (const text::DateText& date : reading.dates) {
    const std::size_t at = text::sentence_at(reading.sentences, date.span.begin);
    const bool counted = !date.date && date.weekday_only && is_one_day(story.day);
    const auto weekday = counted ? text::find_last_weekday(date.weekday, story.day->first) : std::nullopt;
    if ((!date.date && !weekday) || at < scene.sentence || at > scene.sentence + reach) continue;
    if (story.token_end < reading.tokens.size() && date.span.begin >= reading.tokens[story.token_end].span.begin) break;
    scene.day = date.date ? date.date : weekday;
    const std::string_view words = date.span.of(reading.text);
    if (date.weekday_only)
      scene.doubts.push_back(fmt::format("The day is the last “{}” before the report.", words));
    else if (date.calendar == text::Calendar::hijri)
      scene.doubts.push_back(
          fmt::format("The Hijri day “{}” is one of three: it depends on when the moon was seen.", words));
    else if (date.year_inferred)
      scene.doubts.push_back(fmt::format("The year of “{}” is that nearest to the report.", words));
    return;
  }
  scene.day = story.day ? story.day : reading.published;
  if (scene.day)
    scene.doubts.push_back(story.day ? "The day is that of the heading above."
                                     : "No day is told with it; the report's own is taken.");
}

// Other towns of the story, by their names.
std::vector<std::string> find_other_towns(const Reading& reading, const Story& story, const Place& chosen) {
  std::vector<std::string> names;
  std::vector<std::string_view> ids{chosen.id};
  for (std::size_t token = story.token_begin; token < story.token_end; ++token) {
    const Mention* mention = reading.mention_at(token);
    if (!mention || !mention->place || mention->kind == MentionKind::demonym || is_area(*mention->place)) continue;
    if (std::find(ids.begin(), ids.end(), mention->place->id) != ids.end()) continue;
    ids.push_back(mention->place->id);
    names.push_back(mention->text);
  }
  return names;
}

void doubt_place(const Reading& reading, const Story& story, Scene& scene) {
  constexpr double sure = 0.5;
  constexpr std::size_t most_named = 3;
  const Mention& mention = *scene.mention;
  const bool inside = mention.span.begin >= reading.tokens[story.token_begin].span.begin &&
                      mention.span.end <= reading.tokens[story.token_end - 1].span.end;
  if (!inside) scene.doubts.push_back(fmt::format("The place is that of the heading above, {}.", mention.text));
  if (is_area(*mention.place))
    scene.doubts.push_back(fmt::format("Only an area is named, {}; no town.", mention.place->name));
  if (mention.score < sure)
    scene.doubts.push_back(
        fmt::format("That “{}” means {} is not sure ({:.2f}).", mention.text, mention.place->name, mention.score));
  auto others = find_other_towns(reading, story, *mention.place);
  if (others.empty()) return;
  const std::size_t more = others.size() > most_named ? others.size() - most_named : 0;
  others.resize(others.size() - more);
  scene.doubts.push_back(fmt::format("{} was chosen among the places told of; the others: {}{}.", mention.text,
                                     fmt::join(others, ", "), more > 0 ? fmt::format(" and {} more", more) : ""));
}

}  // namespace

std::optional<Scene> find_scene(const Reading& reading, const Story& story) {
  const Ranked best = find_place(reading, story, !story.is_whole(reading));
  Scene scene;
  scene.mention = best.mention;
  scene.sentence = best.mention || story.token_begin >= reading.tokens.size() ? best.sentence
                                                                              : reading.sentence_of[story.token_begin];
  const bool only_area = best.mention && best.rank == 1;
  if (story.place && (!best.mention || (only_area && is_more_specific(*story.place->place, *best.mention->place))))
    scene.mention = story.place;
  if (!scene.mention) return std::nullopt;
  set_day(reading, story, scene);
  doubt_place(reading, story, scene);
  return scene;
}

}  // namespace toise::claims
