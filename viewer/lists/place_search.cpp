// Prefix queries of the resolver, one for each change of the text.
#include "viewer/lists/place_search.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "core/geo/geodesic.hpp"
#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

std::string_view find_type_word(const Place& place) {
  switch (kind_of(place)) {
    case PlaceKind::country:
      return "country";
    case PlaceKind::admin1:
      return "first-level area";
    case PlaceKind::admin2:
      return "second-level area";
    case PlaceKind::region:
      return "region";
    default:
      break;
  }
  if (place.id.starts_with("position:")) return "position";
  const std::string_view feature = place.feature;
  if (feature.starts_with("P.PPLC")) return "capital";
  if (feature.starts_with("P.PPLX")) return "part of a town";
  if (feature.starts_with("P.")) return "town or village";
  if (feature.starts_with("H.")) return "water";
  if (feature.starts_with("T.")) return "hill or mountain";
  if (feature.starts_with("S.")) return "building or site";
  if (feature.starts_with("R.")) return "road or railway";
  return "place";
}

// 1234567 as "1,234,567".
std::string describe_count(std::int64_t count) {
  std::string digits = std::to_string(count);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), 1, ',');
  return digits;
}

// Lines that are the same get the narrowest area that tells them apart, or the position.
void tell_apart(std::vector<FoundPlace>& found) {
  std::vector<std::string> lines;
  for (const FoundPlace& one : found) lines.push_back(one.line);
  const auto is_double = [](const std::vector<std::string>& all, const std::string& line) {
    return std::count(all.begin(), all.end(), line) > 1;
  };
  const std::vector<std::string> plain = lines;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (is_double(plain, plain[i]) && found[i].place.admin.size() > 1)
      lines[i] += fmt::format(" ({})", found[i].place.admin.back());
  const std::vector<std::string> narrowed = lines;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (is_double(narrowed, narrowed[i]))
      lines[i] += fmt::format(" ({:.2f}, {:.2f})", found[i].place.position.lat, found[i].place.position.lon);
    found[i].line = lines[i];
  }
}

}  // namespace

std::string describe_place_note(const Place& place, LonLat near) {
  std::string note(find_type_word(place));
  if (place.population > 0) note += fmt::format(" of {} people", describe_count(place.population));
  if (!is_area(place))
    note += fmt::format(", {} away", describe_length(geo::find_geodesic(near, place.position).distance));
  return note;
}

std::string describe_place_line(const Place& place) {
  std::string line = place.name;
  if (!place.admin.empty() && place.admin.front() != place.name) line += ", " + place.admin.front();
  if (!place.country_name.empty() && place.country_name != place.name) line += ", " + place.country_name;
  return line;
}

const std::vector<FoundPlace>& PlaceSearch::find(const gazetteer::Resolver* resolver, const std::string& text,
                                                 LonLat near) {
  if (text == asked_) return found_;
  asked_ = text;
  found_.clear();
  if (!resolver || text.find_first_not_of(" \t") == std::string::npos) return found_;
  gazetteer::Query query;
  query.name = text;
  query.near = fmt::format("{:.5f},{:.5f}", near.lat, near.lon);
  query.prefix = true;
  query.limit = 8;
  for (auto& ranked : resolver->find(query))
    found_.push_back({ranked.place, describe_place_line(ranked.place), describe_place_note(ranked.place, near)});
  tell_apart(found_);
  return found_;
}

}  // namespace toise::viewer
