// Names through the resolver, texts through the reader, positions through the outlines.
#include "gazetteer/survey/row_place_names.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "gazetteer/geoparse/geoparse.hpp"
#include "gazetteer/lookup/containment.hpp"
#include "gazetteer/lookup/exact.hpp"

namespace toise::gazetteer {
namespace {

constexpr std::size_t most_kept = 50'000;
constexpr std::size_t most_places = 200;  // of one name in one area
constexpr std::size_t most_alike = 40;

bool is_same_name(MatchKind kind) {
  return kind == MatchKind::exact || kind == MatchKind::alternate;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

// Without ranking, which rows do not need. Names that only look or sound alike come in where nothing bears the name.
claims::NamedPlaces RowPlaceNames::find(std::string_view name) {
  Recent& recent = recent_[std::hash<std::string_view>{}(name) % recent_.size()];  // a row asks more than once
  if (recent.places && recent.name == name) return recent.places;
  recent.name = name;
  return recent.places = find_kept(name);
}

claims::NamedPlaces RowPlaceNames::find_kept(std::string_view name) {
  const auto kept = names_.find(name);
  if (kept != names_.end()) return kept->second;
  claims::NamedPlaces found = find_exactly(name);
  if (found->empty()) found = find_alike(std::string(name));
  if (names_.size() >= most_kept) names_.clear();
  return names_.emplace(std::string(name), std::move(found)).first->second;
}

claims::NamedPlaces RowPlaceNames::find_exactly(std::string_view name) {
  const auto kept = exact_names_.find(name);
  if (kept != exact_names_.end()) return kept->second;
  const auto inside = find_containers_of(name);
  claims::NamedPlaces found = inside ? find_same(name.substr(0, name.find(',')), *inside)
                                     : std::make_shared<const std::vector<claims::NamedPlace>>();
  if (exact_names_.size() >= most_kept) exact_names_.clear();
  return exact_names_.emplace(std::string(name), std::move(found)).first->second;
}

// Nothing when one of them is not known.
std::optional<RowPlaceNames::Containers> RowPlaceNames::find_containers_of(std::string_view name) {
  Containers inside;
  for (std::size_t at = std::min(name.find(','), name.size()); at < name.size();) {
    const std::size_t end = std::min(name.find(',', at + 1), name.size());
    const std::string part(trimmed(name.substr(at + 1, end - at - 1)));
    at = end;
    if (part.empty()) continue;
    const std::vector<PlaceRow>& rows = containers_of(part);
    if (rows.empty()) return std::nullopt;
    inside.push_back(rows);
  }
  return inside;
}

claims::NamedPlaces RowPlaceNames::find_same(std::string_view name, const Containers& inside) const {
  const IndexView& index = resolver_.index();
  auto places = std::make_shared<std::vector<claims::NamedPlace>>();
  for (const PlaceMatch& match : find_exact(index, name)) {
    if (match.name_kind == NameKind::demonym || match.name_kind == NameKind::code) continue;
    const bool is_inside = std::all_of(inside.begin(), inside.end(), [&](const std::vector<PlaceRow>& any) {
      return std::any_of(any.begin(), any.end(),
                         [&](PlaceRow container) { return lies_in(index, match.place, container); });
    });
    if (is_inside && places->size() < most_places)
      places->push_back({index.place(match.place), true, match.match == MatchKind::exact});
  }
  return places;
}

claims::NamedPlaces RowPlaceNames::find_alike(const std::string& name) const {
  Query query;
  query.name = name;
  query.limit = most_alike;
  auto places = std::make_shared<std::vector<claims::NamedPlace>>();
  for (RankedPlace& ranked : resolver_.find(query))
    places->push_back({std::move(ranked.place), is_same_name(ranked.match), ranked.match == MatchKind::exact});
  return places;
}

const std::vector<PlaceRow>& RowPlaceNames::containers_of(const std::string& name) {
  const auto kept = containers_.find(name);
  if (kept != containers_.end()) return kept->second;
  if (containers_.size() >= most_kept) containers_.clear();
  return containers_.emplace(name, find_containers(resolver_.index(), name)).first->second;
}

claims::SharedPlace RowPlaceNames::find_id(std::string_view id) {
  const auto kept = ids_.find(id);
  if (kept != ids_.end()) return kept->second;
  // A bare number in a column of place ids is a number of GeoNames.
  const std::string full = is_number(id) ? fmt::format("geonames:{}", id) : std::string(id);
  const auto row = resolver_.index().find_id(full);
  if (ids_.size() >= most_kept) ids_.clear();
  return ids_.emplace(std::string(id), row ? std::make_shared<const Place>(resolver_.index().place(*row)) : nullptr)
      .first->second;
}

std::vector<Mention> RowPlaceNames::find_mentions(std::string_view text, const Place& home) {
  GeoparseOptions options;
  options.home = home;
  return geoparse(text, resolver_, options);
}

std::vector<claims::SharedPlace> RowPlaceNames::find_areas_at(LonLat position) {
  if (resolver_.areas().empty() || !is_valid(position)) return {};
  if (last_position_ == position) return last_areas_;  // a row asks more than once
  std::vector<claims::SharedPlace> areas;
  for (const std::string& id : resolver_.areas().find_all_at(position))
    if (auto place = find_id(id)) areas.push_back(std::move(place));
  last_position_ = position;
  return last_areas_ = std::move(areas);
}

}  // namespace toise::gazetteer
