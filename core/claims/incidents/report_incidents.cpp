// Place from the first sentence that puts something somewhere, day from that part of the text or the date line.
#include "core/claims/incidents/report_incidents.hpp"

#include <fmt/format.h>

#include <array>

#include "core/claims/find/casualty_count.hpp"
#include "core/text/sentences.hpp"

namespace toise::claims {
namespace {

struct Scene {
  const Mention* mention = nullptr;
  std::size_t sentence = 0;
};

bool is_more_specific(const Place& a, const Place& b) {
  return kind_of(a) != kind_of(b) ? kind_of(a) < kind_of(b) : a.radius < b.radius;
}

// The first town that a whole sentence names after "in", "at", "near" or a word for its kind; else the first town of
// any sentence; else the smallest area. Headings count last: they shorten.
std::optional<Scene> find_scene(const Reading& reading) {
  constexpr auto leads = std::to_array<std::string_view>({"in", "at", "near", "of", "on", "the", "outside", "around"});
  std::optional<Scene> best;
  int best_rank = 0;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    const Mention* mention = reading.mention_at(token);
    if (!mention || mention->kind == MentionKind::demonym || !mention->place || reading.first_token(*mention) != token)
      continue;
    const std::size_t sentence = reading.sentence_of[token];
    const bool town = !is_area(*mention->place);
    const bool whole = !reading.is_heading(sentence);
    const bool led = token > 0 && reading.match(token - 1, leads) == 1;
    const int rank = town ? (whole ? (led ? 5 : 4) : 3) : 1;
    const bool smaller =
        best && rank == 1 && best_rank == 1 && is_more_specific(*mention->place, *best->mention->place);
    if (rank <= best_rank && !smaller) continue;
    best = Scene{mention, sentence};
    best_rank = rank;
    if (rank == 5) break;
  }
  return best;
}

// The day told in the scene's sentence or the two after it, else that of publication.
std::optional<TimeSpan> find_day(const Reading& reading, std::size_t sentence) {
  constexpr std::size_t reach = 2;
  for (const text::DateText& date : reading.dates) {
    const std::size_t at = text::sentence_at(reading.sentences, date.span.begin);
    if (date.date && at >= sentence && at <= sentence + reach) return date.date;
  }
  return reading.published;
}

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

std::string find_title(const Document& document, const Reading& reading, std::size_t sentence) {
  if (!document.title.empty()) return document.title;
  const std::size_t best = !reading.sentences.empty() && reading.is_heading(0) ? 0 : sentence;
  return make_line(reading.sentences[best].of(reading.text));
}

}  // namespace

std::vector<Incident> find_report_incidents(const Document& document, const Reading& reading,
                                            std::span<const CheckedClaim> claims) {
  constexpr std::size_t id_digits = 12;
  const auto scene = find_scene(reading);
  if (!scene) return {};
  const Place& place = *scene->mention->place;
  Incident incident;
  incident.id = fmt::format("report:{}:1", document.sha256.substr(0, id_digits));
  incident.title = find_title(document, reading, scene->sentence);
  incident.position = place.position;
  incident.radius = place.radius;
  incident.place = place.name;
  incident.place_id = place.id;
  incident.time = find_day(reading, scene->sentence);
  if (const auto killed = find_harmed(reading, Harm::killed))
    incident.fatalities = describe_count(reading, killed->people, claims);
  if (const auto wounded = find_harmed(reading, Harm::wounded))
    incident.wounded = describe_count(reading, wounded->people, {});
  incident.source = document.source;
  incident.url = document.url;
  incident.notes = std::string(reading.sentences[scene->sentence].of(reading.text));
  for (const CheckedClaim& checked : claims)
    incident.verdicts.push_back(fmt::format("{}: {}", name_of(checked.claim.kind), name_of(checked.verdict)));
  return {incident};
}

}  // namespace toise::claims
