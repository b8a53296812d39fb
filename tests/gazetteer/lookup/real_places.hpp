// An index of a few dozen real places (positions, codes and populations of GeoNames) for the tests of look-up.
#pragma once
#include <filesystem>
#include "gazetteer/lookup/resolver.hpp"
#include "tests/gazetteer/index/small_index.hpp"

namespace toise::test {

inline gazetteer::SourcePlace make_area(std::string id, std::string name, LonLat position, LonLatBox extent,
                                        std::string feature, std::string country, std::string admin1,
                                        std::vector<gazetteer::PlaceName> names = {}) {
  auto area = make_place(std::move(id), std::move(name), position, std::move(feature), std::move(country),
                         std::move(admin1), 0, std::move(names));
  area.place.extent = extent;
  area.place.radius = {100000};
  return area;
}

inline std::vector<gazetteer::SourcePlace> real_areas() {
  using gazetteer::NameKind;
  constexpr auto alternate = NameKind::alternate;
  constexpr auto code = NameKind::code;
  return {
      make_area("country:TR", "Turkey", {33.7, 39.3}, {25.67, 35.81, 44.82, 42.1}, "A.PCLI", "TR", "",
                {{"Türkiye", alternate}, {"Turkish", NameKind::demonym}, {"TR", code}}),
      make_area("country:US", "United States", {-98, 39}, {-125, 24, -67, 49}, "A.PCLI", "US", "", {{"US", code}}),
      make_area("country:CD", "DR Congo", {23.6, -2.9}, {12, -13.5, 31.3, 5.4}, "A.PCLI", "CD", "",
                {{"Democratic Republic of the Congo", alternate}}),
      make_area("country:CG", "Republic of the Congo", {15.2, -0.9}, {11, -5.1, 18.7, 3.8}, "A.PCLI", "CG", "",
                {{"Congo", alternate}}),
      make_area("country:FR", "France", {2, 46}, {-5, 41, 10, 51}, "A.PCLI", "FR", ""),
      make_area("country:AL", "Albania", {20, 41}, {19.26, 39.64, 21.06, 42.66}, "A.PCLI", "AL", ""),
      make_area("admin1:US.TX", "Texas", {-99, 31}, {-106.6, 25.8, -93.5, 36.5}, "A.ADM1", "US", "US.TX",
                {{"TX", code}}),
      make_area("admin1:US.ME", "Maine", {-69, 45}, {-71.1, 43, -66.9, 47.5}, "A.ADM1", "US", "US.ME", {{"ME", code}}),
      make_area("admin1:GB.NIR", "Northern Ireland", {-6.6, 54.6}, {-8.2, 54, -5.4, 55.4}, "A.ADM1", "GB", "GB.NIR"),
      make_area("admin1:SY.09", "Aleppo Governorate", {37.6, 36.3}, {36.6, 35.6, 38.5, 36.9}, "A.ADM1", "SY", "SY.09",
                {{"Aleppo", alternate}}),
  };
}

inline std::vector<gazetteer::SourcePlace> real_places() {
  using gazetteer::NameKind;
  std::vector<gazetteer::SourcePlace> places = small_places();
  for (auto& area : real_areas()) places.push_back(std::move(area));
  const auto add = [&](gazetteer::SourcePlace place) { places.push_back(std::move(place)); };
  const std::vector<gazetteer::PlaceName> barisha{{"Barisha", NameKind::main}};
  add(make_place("geonames:171770", "Bārīshā", {36.63621, 36.16512}, "P.PPL", "SY", "SY.12", 0, barisha));
  add(make_place("geonames:171772", "Bārīshā", {36.26887, 35.71453}, "P.PPL", "SY", "SY.10", 0, barisha));
  add(make_place("geonames:2988507", "Paris", {2.3488, 48.85341}, "P.PPLC", "FR", "FR.11", 2138551));
  add(make_place("geonames:4717560", "Paris", {-95.55551, 33.66094}, "P.PPLA2", "US", "US.TX", 24782));
  add(make_place("geonames:4957280", "Bangor", {-68.77265, 44.79884}, "P.PPLA2", "US", "US.ME", 32391));
  add(make_place("geonames:2656396", "Bangor", {-5.66895, 54.65338}, "P.PPL", "GB", "GB.NIR", 60260));
  add(make_place("geonames:5106834", "Albany", {-73.75623, 42.65258}, "P.PPLA", "US", "US.NY", 98469));
  add(make_place("geonames:2886242", "Köln", {6.95, 50.93333}, "P.PPLA2", "DE", "DE.07", 963395,
                 {{"Cologne", NameKind::alternate}}));
  add(make_place("geonames:5021807", "Cologne", {-93.78135, 44.77163}, "P.PPL", "US", "US.MN", 1605));
  add(make_place("geonames:170794", "Deir ez-Zor", {40.14167, 35.33588}, "P.PPLA", "SY", "SY.07", 242565,
                 {{"دير الزور", NameKind::alternate}}));
  add(make_place("geonames:1", "Taveuni", {179.9, -16.8}, "P.PPL", "FJ", "", 9000));
  add(make_place("geonames:2", "Labasa", {-179.9, -16.4}, "P.PPL", "FJ", "", 27000));
  return places;
}

// The index and a resolver over it, for one test.
struct RealPlaces {
  TemporaryPath file{"lookup.index"};
  gazetteer::IndexView index;
  gazetteer::Resolver resolver{index};

  RealPlaces() : index(write(file.path)) {}

  std::vector<std::string> find_ids(const std::string& name) const {
    std::vector<std::string> ids;
    for (const auto& found : resolver.find({name, {}, {}, false, 10, false})) ids.push_back(found.place.id);
    return ids;
  }

  std::string find_first(const std::string& name) const {
    const auto ids = find_ids(name);
    return ids.empty() ? "" : ids.front();
  }

 private:
  static const std::filesystem::path& write(const std::filesystem::path& path) {
    gazetteer::IndexBuilder builder;
    for (auto& place : real_places()) builder.add(std::move(place));
    builder.write(path);
    return path;
  }
};

}  // namespace toise::test
