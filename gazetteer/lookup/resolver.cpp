// Puts the parts of look-up together.
#include "gazetteer/lookup/resolver.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.hpp"
#include "core/text/coordinate_text.hpp"
#include "gazetteer/lookup/candidates.hpp"
#include "gazetteer/lookup/containment.hpp"
#include "gazetteer/lookup/nearest.hpp"
#include "gazetteer/lookup/query_words.hpp"
#include "gazetteer/lookup/rank.hpp"
#include "gazetteer/lookup/surroundings.hpp"

namespace toise::gazetteer {

struct Resolver::State {
  const IndexView& index;
  geo::Borders borders;
  geo::Areas areas;

  explicit State(const IndexView& view) : index(view) {
    if (!view.border_bytes().empty()) borders = geo::Borders(view.border_bytes());
    if (!view.area_bytes().empty()) areas = geo::Areas(view.area_bytes());
  }

  RankedPlace make_position(LonLat position, const std::string& text) const {
    return {make_position_place(index, areas, position), 1, MatchKind::exact, text, {}};
  }
};

namespace {

std::string describe_place(const Place& place) {
  std::string text = place.name;
  const std::string& area = place.admin.empty() ? place.country_name : place.admin.back();
  if (!area.empty() && area != place.name) text += fmt::format(" ({})", area);
  return text;
}

[[noreturn]] void fail_not_found(const std::string& name, const std::vector<RankedPlace>& near_spellings) {
  std::string message = fmt::format("no place is called \"{}\"", name);
  if (near_spellings.empty()) {
    message += "; try another spelling or a position such as \"36.3095, 36.6884\"";
  } else {
    message += "; near spellings:";
    for (std::size_t i = 0; i < std::min<std::size_t>(near_spellings.size(), 3); ++i)
      message += fmt::format("{} {}", i == 0 ? "" : ",", describe_place(near_spellings[i].place));
  }
  throw Error(ErrorCode::place_not_found, message);
}

// Whether a match is the name that was asked and not a guess.
bool is_same_name(MatchKind kind) {
  return kind != MatchKind::fuzzy && kind != MatchKind::prefix;
}

}  // namespace

std::string_view name_of(MatchKind kind) {
  switch (kind) {
    case MatchKind::exact:
      return "exact";
    case MatchKind::alternate:
      return "alternate";
    case MatchKind::skeleton:
      return "skeleton";
    case MatchKind::fuzzy:
      return "fuzzy";
    case MatchKind::prefix:
      return "prefix";
  }
  return "exact";
}

Resolver::Resolver(const IndexView& index) : state_(std::make_unique<State>(index)) {}
Resolver::~Resolver() = default;

std::vector<RankedPlace> Resolver::find(const Query& query) const {
  std::vector<RankedPlace> places;
  if (query.limit == 0) return places;
  if (const auto position = text::parse_position(query.name)) return {state_->make_position(*position, query.name)};
  CandidateQuery asked{query.name, query.prefix, {}};
  if (query.in) {
    for (const NameReading& reading : parse_readings(*query.in)) {
      if (!asked.inside.empty()) break;  // the first reading; find_containers reads words for kinds by itself
      std::vector<std::string> names{reading.name};
      names.insert(names.end(), reading.containers.begin(), reading.containers.end());
      for (const std::string& name : names) {
        asked.inside.push_back(find_containers(state_->index, name));
        if (asked.inside.back().empty()) fail_not_found(name, {});
      }
    }
    if (asked.inside.empty()) fail_not_found(*query.in, {});
  }
  RankContext context{std::nullopt, query.explain};
  if (query.near) context.near = resolve(*query.near).position;
  const Candidates candidates = find_candidates(state_->index, asked);
  auto ranked = rank_matches(state_->index, candidates.matches, context);
  if (ranked.size() > query.limit) ranked.resize(query.limit);
  places.reserve(ranked.size());
  for (RankedMatch& each : ranked) {
    RankedPlace place{state_->index.place(each.match.place), each.score, each.match.match, std::string(each.match.name),
                      std::move(each.reasons)};
    if (!candidates.unknown_containers.empty()) {
      place.score *= 0.5;
      if (query.explain)
        place.reasons.push_back(
            fmt::format("no area is called \"{}\"; it was not applied", candidates.unknown_containers.front()));
    }
    places.push_back(std::move(place));
  }
  return places;
}

Place Resolver::resolve(const std::string& name_or_position) const {
  const auto places = find({name_or_position, std::nullopt, std::nullopt, false, 3, false});
  if (places.empty() || !is_same_name(places.front().match)) fail_not_found(name_or_position, places);
  return places.front().place;
}

Surroundings Resolver::find_surroundings(LonLat position, std::size_t limit) const {
  Surroundings around;
  around.nearest = find_nearest(position, limit);
  const HoldingAreas holding = find_holding_areas(state_->index, state_->areas, position);
  if (holding.country) around.country = state_->index.place(*holding.country);
  for (const PlaceRow row : holding.admin) around.admin.push_back(state_->index.place(row));
  if (!state_->borders.empty() && is_valid(position)) around.border = state_->borders.find_nearest(position);
  return around;
}

std::vector<NearbyPlace> Resolver::find_nearest(LonLat position, std::size_t limit) const {
  std::vector<NearbyPlace> places;
  for (const NearestRow& row : find_nearest_rows(state_->index, position, limit))
    places.push_back({state_->index.place(row.place), row.distance, row.bearing});
  return places;
}

const IndexView& Resolver::index() const {
  return state_->index;
}
const geo::Borders& Resolver::borders() const {
  return state_->borders;
}
const geo::Areas& Resolver::areas() const {
  return state_->areas;
}

}  // namespace toise::gazetteer
