// Rows written down in a test, checked against a few places of a made-up map.
#pragma once
#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/claims/rows/check_row.hpp"
#include "core/geo/encode_areas.hpp"

namespace toise::test {

inline Ring make_square(double west, double south, double east, double north) {
  return {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
}

// Syria (32 to 37 N, 36 to 42 E) with Idlib (35 to 37 N, 36 to 37 E) and Hasakah (36 to 37 N, 40 to 42 E), and Turkey
// north of it. Positions of Atmah and Idlib are GeoNames' (172370, 173576).
inline Place make_place(std::string id, std::string name, LonLat position, std::string admin1, std::int64_t population,
                        std::string feature = "P.PPL", double radius = 1500) {
  Place place;
  place.id = std::move(id);
  place.name = std::move(name);
  place.position = position;
  place.radius = {radius};
  place.feature = std::move(feature);
  place.country = admin1.substr(0, 2);
  place.country_name = place.country == "SY" ? "Syria" : place.country == "TR" ? "Turkey" : "Iraq";
  if (admin1.size() > 2) place.admin1 = admin1;
  place.population = population;
  return place;
}

class SmallNames : public claims::PlaceNames {
 public:
  SmallNames() {
    const Place idlib = make_place("geonames:173576", "Idlib", {36.63391, 35.93062}, "SY.12", 128'840, "P.PPLA", 4000);
    const Place atmah = make_place("geonames:172370", "Atmah", {36.68839, 36.3095}, "SY.12", 0);
    const Place province = make_place("admin1:SY.12", "Idlib", {36.5, 36}, "SY.12", 0, "A.ADM1", 70'000);
    const Place hasakah = make_place("admin1:SY.01", "Hasakah", {41, 36.5}, "SY.01", 0, "A.ADM1", 90'000);
    const Place syria = make_place("country:SY", "Syria", {38.5, 35}, "SY", 0, "A.PCLI", 400'000);
    const Place turkey = make_place("country:TR", "Turkey", {35, 39}, "TR", 0, "A.PCLI", 800'000);
    for (const auto& [name, place] : std::initializer_list<std::pair<std::string, Place>>{{"Atmah", atmah},
                                                                                          {"Idlib", idlib},
                                                                                          {"Idlib", province},
                                                                                          {"Hasakah", hasakah},
                                                                                          {"Syria", syria},
                                                                                          {"Turkey", turkey}})
      places_[name].push_back({place, true, true});
  }

  void add(const std::string& name, const Place& place, bool main_name = true) {
    places_[name].push_back({place, true, main_name});
  }
  void set_mentions(std::vector<Mention> mentions) { mentions_ = std::move(mentions); }

  claims::NamedPlaces find(std::string_view name) override {
    const std::string own(name.substr(0, name.find(',')));
    auto found = std::make_shared<std::vector<claims::NamedPlace>>();
    for (const claims::NamedPlace& one : places_[own]) {
      const bool is_out = name.ends_with(", Turkey") && one.place.country != "TR";
      if (!is_out) found->push_back(one);
    }
    return found;
  }

  claims::SharedPlace find_id(std::string_view id) override {
    for (const auto& [name, places] : places_)
      for (const auto& one : places)
        if (one.place.id == id || one.place.id == "geonames:" + std::string(id))
          return std::make_shared<const Place>(one.place);
    return nullptr;
  }

  std::vector<Mention> find_mentions(std::string_view text, const Place&) override {
    std::vector<Mention> mentions;
    for (const auto& [name, places] : places_) {
      const std::size_t at = text.find(name);
      if (at == std::string_view::npos || places.empty()) continue;
      Mention mention;
      mention.span = {at, at + name.size()};
      mention.text = name;
      mention.place = places.front().place;
      mention.score = 0.95;
      mentions.push_back(std::move(mention));
    }
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
    return mentions;
  }

  std::vector<claims::SharedPlace> find_areas_at(LonLat position) override {
    std::vector<claims::SharedPlace> areas;
    for (const std::string& id : outlines().find_all_at(position)) areas.push_back(find_id(id));
    return areas;
  }

  static const geo::Areas& outlines() {
    static const auto bytes = geo::encode_areas({{"country:SY", {{make_square(36, 32, 42, 37)}}},
                                                 {"country:TR", {{make_square(36, 37, 42, 40)}}},
                                                 {"admin1:SY.12", {{make_square(36, 35, 37, 37)}}},
                                                 {"admin1:SY.01", {{make_square(40, 36, 42, 37)}}}});
    static const geo::Areas areas{bytes};
    return areas;
  }

 private:
  std::map<std::string, std::vector<claims::NamedPlace>> places_;
  std::vector<Mention> mentions_;
};

using Cells = std::vector<std::pair<std::string, std::string>>;  // column (or role=column) and cell

// A table of rows that have the same columns. A column written "role=column" has that role.
inline IncidentTable make_table(const std::vector<Cells>& rows) {
  IncidentTable table;
  for (const Cells& cells : rows) {
    Incident incident;
    incident.row = static_cast<std::int64_t>(table.incidents.size()) + 2;
    std::vector<std::string> line;
    std::string lat, lon;
    for (const auto& [heading, cell] : cells) {
      const std::size_t sign = heading.find('=');
      const std::string column = sign == std::string::npos ? heading : heading.substr(sign + 1);
      if (table.incidents.empty()) {
        table.columns.push_back(column);
        if (sign != std::string::npos) table.fields[heading.substr(0, sign)] = column;
      }
      const std::string role = sign == std::string::npos ? "" : heading.substr(0, sign);
      if (role == "lat") lat = cell;
      if (role == "lon") lon = cell;
      if (role == "place") incident.place = cell;
      if (role == "radius_m" && !cell.empty()) incident.radius = Metres{std::stod(cell)};
      if (role == "date" && cell.size() >= 10 && cell[0] >= '0' && cell[0] <= '9' && cell[4] == '-')
        incident.time = make_day(std::stoi(cell.substr(0, 4)), static_cast<unsigned>(std::stoi(cell.substr(5, 2))),
                                 static_cast<unsigned>(std::stoi(cell.substr(8, 2))));
      line.push_back(cell);
    }
    if (!lat.empty() && !lon.empty()) incident.position = LonLat{std::stod(lon), std::stod(lat)};
    table.incidents.push_back(std::move(incident));
    table.cells.append_row(std::span<const std::string>(line));
  }
  return table;
}

inline std::vector<claims::CheckedClaim> check_table_row(const IncidentTable& table, std::size_t row,
                                                         claims::PlaceNames& names) {
  std::vector<claims::CheckedClaim> found;
  claims::check_row(table, claims::find_row_columns(table), row, names, {nullptr, &SmallNames::outlines()}, found);
  return found;
}

inline std::vector<claims::CheckedClaim> check_one(const Cells& cells) {
  SmallNames names;
  return check_table_row(make_table({cells}), 0, names);
}

// The claim of a kind when there is exactly one.
inline const claims::CheckedClaim* find_only(const std::vector<claims::CheckedClaim>& claims, claims::ClaimKind kind) {
  const claims::CheckedClaim* only = nullptr;
  for (const auto& one : claims) {
    if (one.claim.kind != kind) continue;
    if (only) return nullptr;
    only = &one;
  }
  return only;
}

}  // namespace toise::test
