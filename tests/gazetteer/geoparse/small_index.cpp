// Positions and populations are GeoNames' (CC BY 4.0), rounded.
#include "tests/gazetteer/geoparse/small_index.hpp"

#include <algorithm>
#include <cstdint>

namespace toise::test {

using gazetteer::NameKind;
using gazetteer::PlaceName;
using gazetteer::SourcePlace;

namespace {

struct Row {
  const char* id;
  const char* name;
  const char* more;      // other names, parted by |
  const char* demonyms;  // parted by |
  double lat;
  double lon;
  const char* feature;
  const char* country;
  const char* admin1;
  std::int64_t population;
};

constexpr Row rows[] = {
    {"country:SY", "Syria", "سوريا", "Syrian|Syrians", 35, 38, "A.PCLI", "SY", "", 16906283},
    {"country:TR", "Turkey", "Türkiye", "Turkish|Turks", 39, 35, "A.PCLI", "TR", "", 82319724},
    {"country:US", "United States", "America|USA|US", "American|Americans", 39.8, -98.6, "A.PCLI", "US", "", 327167434},
    {"country:GB", "United Kingdom", "Britain", "British", 54.8, -2.7, "A.PCLI", "GB", "", 66488991},
    {"country:JO", "Jordan", "", "Jordanian|Jordanians", 31, 36, "A.PCLI", "JO", "", 9956011},
    {"country:FR", "France", "", "French", 46, 2, "A.PCLI", "FR", "", 64768389},
    {"admin1:SY.12", "Idlib", "Idlib Governorate|إدلب", "", 35.8, 36.7, "A.ADM1", "SY", "SY.12", 1464000},
    {"admin1:SY.09", "Aleppo", "Aleppo Governorate", "", 36.3, 37.5, "A.ADM1", "SY", "SY.09", 4045166},
    {"admin1:US.TX", "Texas", "", "", 31.3, -99.3, "A.ADM1", "US", "US.TX", 22875689},
    {"admin1:US.KY", "Kentucky", "", "", 38.2, -84.9, "A.ADM1", "US", "US.KY", 4206074},
    {"admin1:US.ME", "Maine", "", "", 45.5, -69.2, "A.ADM1", "US", "US.ME", 1325518},
    {"admin2:US.KY.125", "Laurel County", "", "", 37.1, -84.1, "A.ADM2", "US", "US.KY", 58849},
    {"geonames:172370", "Aţmah", "Atmah|Atma|Atme|أطمة", "", 36.3095, 36.68839, "P.PPL", "SY", "SY.12", 0},
    {"geonames:164786", "Sarmadā", "Sarmada", "", 36.18553, 36.72231, "P.PPL", "SY", "SY.12", 0},
    {"geonames:171770", "Bārīshā", "Barisha", "", 36.16512, 36.63621, "P.PPL", "SY", "SY.12", 0},
    {"geonames:171772", "Bārīshā", "Barisha", "", 35.4, 36.4, "P.PPL", "SY", "SY.10", 0},
    {"geonames:167611", "Ma‘arrat an Nu‘mān", "", "", 35.6483, 36.67693, "P.PPLA2", "SY", "SY.12", 58008},
    {"geonames:169023", "Jisr ash Shughūr", "", "", 35.81418, 36.31983, "P.PPLA2", "SY", "SY.12", 39311},
    {"geonames:169389", "Idlib", "إدلب", "", 35.93062, 36.63393, "P.PPLA", "SY", "SY.12", 128840},
    {"geonames:170063", "Aleppo", "حلب", "", 36.20124, 37.16117, "P.PPLA", "SY", "SY.09", 1602264},
    {"geonames:172955", "Ar Raqqah", "Raqqa", "", 35.95, 39.01, "P.PPLA", "SY", "SY.04", 177636},
    {"geonames:170654", "Damascus", "Dimashq", "", 33.5102, 36.29128, "P.PPLC", "SY", "SY.13", 1569394},
    {"geonames:2988507", "Paris", "", "", 48.85341, 2.3488, "P.PPLC", "FR", "FR.11", 2138551},
    {"geonames:4717560", "Paris", "", "", 33.66094, -95.55551, "P.PPLA2", "US", "US.TX", 24782},
    {"geonames:2643743", "London", "", "", 51.50853, -0.12574, "P.PPLC", "GB", "GB.ENG", 8961989},
    {"geonames:4298960", "London", "", "", 37.12898, -84.08326, "P.PPLA2", "US", "US.KY", 8143},
    {"geonames:2656396", "Bangor", "", "", 54.65338, -5.66895, "P.PPL", "GB", "GB.NIR", 60385},
    {"geonames:4957280", "Bangor", "", "", 44.79884, -68.77265, "P.PPLA2", "US", "US.ME", 32391},
    {"geonames:4140963", "Washington", "Washington D.C.", "", 38.89511, -77.03637, "P.PPLC", "US", "US.DC", 601723},
    {"geonames:4298001", "Kirby", "", "", 37.2, -84.3, "P.PPL", "US", "US.KY", 900},
    {"geonames:4500001", "Hope", "", "", 33.66, -93.59, "P.PPL", "US", "US.AR", 9800},
    {"geonames:4500002", "Reading", "", "", 40.33565, -75.92687, "P.PPLA2", "US", "US.PA", 87879},
    {"geonames:2990440", "Nice", "", "", 43.70313, 7.26608, "P.PPLA2", "FR", "FR.93", 338620},
    {"country:UA", "Ukraine", "", "Ukrainian|Ukrainians", 49, 32, "A.PCLI", "UA", "", 44622516},
    {"admin1:UA.13", "Kyiv Oblast", "Kyiv", "", 50.21815, 30.54797, "A.ADM1", "UA", "UA.13", 0},
    {"geonames:703448", "Kyiv", "Kiev", "", 50.45466, 30.5238, "P.PPLC", "UA", "UA.12", 2797553},
    {"geonames:711350", "Bucha", "", "", 50.54345, 30.21201, "P.PPL", "UA", "UA.13", 42279},
    {"geonames:707565", "Irpin", "", "", 50.52175, 30.25055, "P.PPL", "UA", "UA.13", 40593},
    {"geonames:299582", "Of", "", "", 40.94, 40.26, "P.PPLA2", "TR", "TR.61", 23000},
};

void add_names(SourcePlace& place, std::string_view list, NameKind kind) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('|'), list.size());
    place.names.push_back({std::string(list.substr(0, end)), kind});
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

}  // namespace

SmallIndex::SmallIndex() {
  gazetteer::IndexBuilder builder;
  for (const Row& row : rows) {
    SourcePlace place;
    place.place.id = row.id;
    place.place.name = row.name;
    place.place.position = {row.lon, row.lat};
    place.place.feature = row.feature;
    place.place.radius = kilometres(place.place.feature == "A.ADM1" ? 100 : 2);
    place.place.country = row.country;
    place.place.admin1 = row.admin1;
    if (std::string_view(row.id).starts_with("admin2:")) place.place.admin2 = row.id + 7;
    place.place.population = row.population;
    add_names(place, row.more, NameKind::alternate);
    add_names(place, row.demonyms, NameKind::demonym);
    builder.add(std::move(place));
  }
  const auto path = folder_.path() / "small.index";
  builder.write(path);
  index_ = std::make_unique<gazetteer::IndexView>(path);
  resolver_ = std::make_unique<gazetteer::Resolver>(*index_);
}

std::string SmallIndex::describe(std::string_view text) const {
  std::string out;
  for (const Mention& mention : gazetteer::geoparse(text, *resolver_)) {
    if (!out.empty()) out += ' ';
    out += mention.text + "=" + (mention.place ? mention.place->id : "?");
  }
  return out;
}

}  // namespace toise::test
