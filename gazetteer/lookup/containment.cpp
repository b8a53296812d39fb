// Codes first, circles and boxes where codes are missing.
#include "gazetteer/lookup/containment.hpp"

#include "core/geo/geodesic.hpp"
#include "gazetteer/lookup/exact.hpp"
#include "gazetteer/lookup/fuzzy.hpp"
#include "gazetteer/lookup/query_words.hpp"
#include "gazetteer/names/abbreviations.hpp"

namespace toise::gazetteer {
namespace {

bool is_within(const PlaceRecord& inner, const PlaceRecord& outer, double spare_m) {
  return geo::find_geodesic(outer.position, inner.position).distance.value <=
         static_cast<double>(outer.radius_m) + spare_m;
}

enum class Rows { areas, towns };

void append_rows(const IndexView& index, const PlaceMatches& matches, Rows rows, WantedKind wanted,
                 std::vector<PlaceRow>& out) {
  for (const PlaceMatch& match : matches) {
    const PlaceRecord record = index.record(match.place);
    if ((record.kind != PlaceKind::point) == (rows == Rows::areas) && is_wanted(record, wanted))
      out.push_back(match.place);
  }
}

std::vector<PlaceRow> find_abbreviated(const IndexView& index, std::string_view name) {
  std::vector<PlaceRow> rows;
  for (const std::string_view id : find_container_ids(name))
    if (const auto row = index.find_id(id)) rows.push_back(*row);
  return rows;
}

}  // namespace

bool lies_in(const IndexView& index, PlaceRow place, PlaceRow container) {
  if (place == container) return false;
  const PlaceRecord inner = index.record(place);
  const PlaceRecord outer = index.record(container);
  switch (outer.kind) {
    case PlaceKind::country:
      return inner.country == outer.country;
    case PlaceKind::admin1:
      return inner.kind != PlaceKind::country && inner.admin1 == outer.admin1;
    case PlaceKind::admin2:
      if (inner.kind != PlaceKind::point || inner.admin1 != outer.admin1) return false;
      return inner.admin2.empty() ? is_within(inner, outer, 0) : inner.admin2 == outer.admin2;
    case PlaceKind::region:
      return outer.extent ? contains(*outer.extent, inner.position) : is_within(inner, outer, 0);
    case PlaceKind::point:
      break;
  }
  return inner.kind == PlaceKind::point && is_within(inner, outer, 10000);
}

std::vector<PlaceRow> find_containers(const IndexView& index, std::string_view name) {
  if (const auto row = name.find(':') == std::string_view::npos ? std::nullopt : index.find_id(name)) return {*row};
  std::vector<PlaceRow> rows = find_abbreviated(index, name);
  if (!rows.empty() && name.ends_with('.')) return rows;
  const auto readings = parse_readings(name);
  for (const NameReading& reading : readings)
    append_rows(index, find_exact(index, reading.name), Rows::areas, reading.wanted, rows);
  if (!rows.empty()) return rows;
  for (const NameReading& reading : readings)
    append_rows(index, find_alike(index, reading.name), Rows::areas, reading.wanted, rows);
  if (!rows.empty()) return rows;
  for (const NameReading& reading : readings)
    append_rows(index, find_exact(index, reading.name), Rows::towns, reading.wanted, rows);
  return rows;
}

}  // namespace toise::gazetteer
