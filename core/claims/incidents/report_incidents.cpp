// An incident a story: its scene, its casualties, its actors.
#include "core/claims/incidents/report_incidents.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/utf8.hpp"
#include "core/claims/casualties/casualty_count.hpp"
#include "core/claims/incidents/actors.hpp"
#include "core/claims/incidents/scene.hpp"

namespace toise::claims {
namespace {

Count describe_count(const Reading& reading, const PeopleCount& people, std::span<const CheckedClaim> claims) {
  Count count;
  const Span words{reading.tokens[people.token_begin].span.begin, reading.tokens[people.token_end - 1].span.end};
  count.text = std::string(words.of(reading.text));
  count.low = people.low;
  count.high = people.high;
  for (const CheckedClaim& checked : claims) {
    const Claim& claim = checked.claim;
    if (claim.kind != ClaimKind::casualties || claim.parts.empty() || claim.whole != people.value) continue;
    std::string parts;
    for (std::size_t i = 0; i < claim.parts.size(); ++i)
      parts += fmt::format("{}{} {}", i == 0 ? "" : ", ", claim.parts[i], claim.part_names[i]);
    count.text += fmt::format(" ({})", parts);
    break;
  }
  return count;
}

// One line of at most 140 bytes.
std::string make_line(std::string_view words) {
  constexpr std::size_t longest = 140;
  std::string line;
  for (const char c : words) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank)
      line.push_back(c);
    else if (!line.empty() && line.back() != ' ')
      line.push_back(' ');
  }
  if (line.size() <= longest) return line;
  const std::size_t space = line.rfind(' ', longest);
  if (space == std::string::npos) return line;
  return line.substr(0, space) + " …";
}

// Without the bullet or the number of a list's item.
Span span_of(const Reading& reading, const Story& story) {
  constexpr std::size_t longest_bullet = 3;  // "(12)"
  std::size_t first = story.token_begin;
  const std::size_t last = story.token_begin + longest_bullet;
  if (!story.is_whole(reading))
    while (first < last && first + 1 < story.token_end && reading.tokens[first].kind != text::TokenKind::word) ++first;
  return {reading.tokens[first].span.begin, reading.tokens[story.token_end - 1].span.end};
}

std::string find_title(const Document& document, const Reading& reading, const Story& story, std::size_t sentence) {
  if (!story.is_whole(reading)) return make_line(span_of(reading, story).of(reading.text));
  if (!document.title.empty()) return document.title;
  const std::size_t best = !reading.sentences.empty() && reading.is_heading(0) ? 0 : sentence;
  return make_line(reading.sentences[best].of(reading.text));
}

void set_casualties(Incident& incident, const Reading& reading, const Story& story,
                    std::span<const CheckedClaim> claims) {
  if (const auto killed = find_harmed(reading, Harm::killed, story.token_begin, story.token_end))
    incident.fatalities = describe_count(reading, killed->people, claims);
  if (const auto wounded = find_harmed(reading, Harm::wounded, story.token_begin, story.token_end))
    incident.wounded = describe_count(reading, wounded->people, {});
}

// What a story tells, where it names a place.
std::optional<Incident> make_incident(const Document& document, const Reading& reading, const Story& story,
                                      std::span<const CheckedClaim> claims) {
  auto scene = find_scene(reading, story);
  if (!scene) return std::nullopt;
  const Place& place = *scene->mention->place;
  const Span words = span_of(reading, story);
  Incident incident;
  incident.title = find_title(document, reading, story, scene->sentence);
  incident.position = place.position;
  incident.radius = place.radius;
  incident.place = place.name;
  incident.place_id = place.id;
  incident.time = scene->day;
  incident.source = document.source;
  incident.url = document.url;
  const bool whole = story.is_whole(reading);
  incident.notes = std::string((whole ? reading.sentences[scene->sentence] : words).of(reading.text));
  std::vector<CheckedClaim> own;
  for (const CheckedClaim& checked : claims) {
    if (!whole && !words.contains(checked.claim.span)) continue;
    incident.verdicts.push_back(fmt::format("{}: {}", name_of(checked.claim.kind), name_of(checked.verdict)));
    if (checked.claim.kind == ClaimKind::casualties) own.push_back(checked);
  }
  set_casualties(incident, reading, story, own);
  Actors actors = find_actors(reading, story.token_begin, story.token_end);
  incident.reported.actors = std::move(actors.actors);
  incident.reported.targets = std::move(actors.targets);
  incident.reported.doubts = std::move(scene->doubts);
  incident.reported.passage = words;
  return incident;
}

// Offsets of bytes to those of code points, which files carry. Passages are in text order.
void count_code_points(std::vector<Incident>& incidents, std::string_view text) {
  const CodePointOffsets offsets(text);
  for (Incident& incident : incidents)
    if (incident.reported.passage)
      incident.reported.passage = Span{offsets.code_point_at(incident.reported.passage->begin),
                                       offsets.code_point_at(incident.reported.passage->end)};
}

}  // namespace

std::vector<Incident> find_report_incidents(const Document& document, const Reading& reading,
                                            std::span<const CheckedClaim> claims) {
  constexpr std::size_t id_digits = 12;
  if (reading.tokens.empty()) return {};
  std::vector<Incident> incidents;
  for (const Story& story : find_stories(reading)) {
    auto incident = make_incident(document, reading, story, claims);
    if (!incident) continue;
    incident->id = fmt::format("report:{}:{}", document.sha256.substr(0, id_digits), incidents.size() + 1);
    incidents.push_back(std::move(*incident));
  }
  count_code_points(incidents, reading.text);
  return incidents;
}

}  // namespace toise::claims
