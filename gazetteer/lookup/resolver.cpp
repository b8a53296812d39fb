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

  // Only a text with a digit can be one; those of other scripts are not ASCII.
  static std::optional<LonLat> parse_position(std::string_view text) {
    const auto may_be_digit = [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; };
    return std::any_of(text.begin(), text.end(), may_be_digit) ? text::parse_position(text) : std::nullopt;
  }

  std::optional<PlaceRow> find_by_id(std::string_view text) const {
    return text.find(':') == std::string_view::npos ? std::nullopt : index.find_id(text);
  }

  std::vector<RankedPlace> find(const Query& query) const;
  std::vector<RankedPlace> make_answer(const Query& query, const Candidates& candidates,
                                       std::vector<RankedMatch> ranked) const;
  std::vector<ContextPlace> find_context(const std::string& name, bool required) const;
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

namespace {

using Inside = std::vector<std::vector<PlaceRow>>;

// What `in` names, as filters. Throws Error(place_not_found).
Inside find_filters(const IndexView& index, const std::string& in) {
  Inside inside;
  if (index.find_id(in)) return {find_containers(index, in)};
  const auto readings = parse_readings(in);
  if (readings.empty()) fail_not_found(in, {});
  // The first reading; find_containers reads words for kinds by itself.
  std::vector<std::string> names{readings.front().name};
  names.insert(names.end(), readings.front().containers.begin(), readings.front().containers.end());
  for (const std::string& name : names) {
    inside.push_back(find_containers(index, name));
    if (inside.back().empty()) fail_not_found(name, {});
  }
  return inside;
}

// The area that a place of the context stands for: itself, or the country of a town or a position.
std::optional<PlaceRow> find_area(const IndexView& index, const ContextPlace& context) {
  if (context.row && index.record(*context.row).kind != PlaceKind::point) return context.row;
  return index.find_id("country:" + context.place.country);
}

// Goes on through the later kinds of match among the places near, where none of those found lies there.
void add_matches_near(const IndexView& index, const Query& query, const CandidateQuery& asked,
                      const RankContext& context, PlaceMatches& matches) {
  if (context.near.empty()) return;
  const auto area = find_area(index, context.near.front());
  if (!area) return;
  const auto lies_near = [&](const PlaceMatch& match) {
    return match.place == *area || lies_in(index, match.place, *area);
  };
  if (std::any_of(matches.begin(), matches.end(), lies_near)) return;
  CandidateQuery there{query.name, query.prefix, asked.inside};
  there.inside.push_back({*area});
  const Candidates more = find_candidates(index, there);
  matches.insert(matches.end(), more.matches.begin(), more.matches.end());
  keep_best_matches(matches);
}

}  // namespace

std::vector<RankedPlace> Resolver::State::find(const Query& query) const {
  if (query.limit == 0) return {};
  if (const auto row = find_by_id(query.name)) return {{index.place(*row), 1, MatchKind::exact, query.name, {}}};
  if (const auto position = parse_position(query.name)) return {make_position(*position, query.name)};
  CandidateQuery asked{query.name, query.prefix, {}};
  if (query.in) asked.inside = find_filters(index, *query.in);
  RankContext context;
  context.explain = query.explain;
  context.limit = query.limit;
  if (query.near) context.near = find_context(*query.near, true);
  for (const std::string& name : query.mentioned)
    for (ContextPlace& place : find_context(name, false)) context.mentioned.push_back(std::move(place));
  Candidates candidates = find_candidates(index, asked);
  add_matches_near(index, query, asked, context, candidates.matches);
  return make_answer(query, candidates, rank_matches(index, candidates.matches, context));
}

std::vector<RankedPlace> Resolver::State::make_answer(const Query& query, const Candidates& candidates,
                                                      std::vector<RankedMatch> ranked) const {
  std::vector<RankedPlace> places;
  places.reserve(ranked.size());
  for (RankedMatch& each : ranked) {
    RankedPlace place{index.place(each.match.place), each.score, each.match.match,
                      std::string(find_met_spelling(index, each.match, candidates.name)), std::move(each.reasons)};
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

// The best place of a name and the areas of the same name around it: "Idlib" is the town and the governorate.
std::vector<ContextPlace> Resolver::State::find_context(const std::string& name, bool required) const {
  std::vector<ContextPlace> context;
  const auto found = find({name, std::nullopt, std::nullopt, false, 5, false});
  if (found.empty() || !is_same_name(found.front().match)) {
    if (required) fail_not_found(name, found);
    return context;
  }
  const auto first = index.find_id(found.front().place.id);
  for (const RankedPlace& each : found) {
    const auto row = index.find_id(each.place.id);
    if (context.empty() || (is_same_name(each.match) && first && row && lies_in(index, *first, *row)))
      context.push_back({each.place, row});
  }
  return context;
}

Resolver::Resolver(const IndexView& index) : state_(std::make_unique<State>(index)) {}
Resolver::~Resolver() = default;

std::vector<RankedPlace> Resolver::find(const Query& query) const {
  return state_->find(query);
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
