// The built-in polygons near their edges, against GEOS on the files they were made from.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <random>

#include "core/geo/areas.hpp"
#include "core/geo/geodesic.hpp"
#include "gazetteer/sources/source_areas.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/geos_areas.hpp"

using namespace toise;

namespace {

std::vector<geo::AreaPolygon> read_source_areas() {
  const std::filesystem::path folder = TOISE_SOURCE_DIR "/assets/areas";
  std::vector<Issue> issues;
  auto areas = gazetteer::read_areas(folder / "countries.fgb", "country:", issues);
  for (auto& area : gazetteer::read_areas(folder / "admin1.fgb", "admin1:", issues)) areas.push_back(std::move(area));
  return areas;
}

// Positions 1 m to 30 km from places on land borders drawn evenly over their edges, in whole 1e-7 degrees.
std::vector<LonLat> draw_near_borders(std::size_t count, std::uint64_t seed) {
  std::vector<Issue> issues;
  const auto borders = gazetteer::read_borders(TOISE_SOURCE_DIR "/assets/areas/borders.fgb", issues);
  std::vector<std::pair<LonLat, LonLat>> edges;
  for (const geo::BorderLine& border : borders)
    for (const Line& line : border.lines)
      for (std::size_t i = 1; i < line.size(); ++i) edges.emplace_back(line[i - 1], line[i]);
  std::mt19937_64 random(seed);
  const auto share = [&] { return static_cast<double>(random() >> 11) * 0x1p-53; };
  const auto round = [](double degrees) { return std::round(degrees * 1e7) / 1e7; };
  std::vector<LonLat> positions;
  while (positions.size() < count) {
    const auto& [a, b] = edges[random() % edges.size()];
    const double along = share();
    const LonLat on{a.lon + (b.lon - a.lon) * along, a.lat + (b.lat - a.lat) * along};
    const LonLat at = geo::travel(on, Degrees{360 * share()}, Metres{std::pow(30000, share())});
    positions.push_back({round(at.lon), round(at.lat)});
  }
  return positions;
}

}  // namespace

TEST_CASE("10,000 positions near borders lie in the countries and provinces in which GEOS says they lie") {
  const auto sources = read_source_areas();
  REQUIRE(sources.size() > 3000);
  const auto bytes = geo::encode_areas(sources);
  const geo::Areas areas(bytes);
  const test::GeosAreas geos(sources);
  std::size_t held = 0;
  for (const LonLat at : draw_near_borders(10000, 1648)) {
    auto ours = areas.find_all_at(at);
    std::sort(ours.begin(), ours.end());
    held += ours.empty() ? 0 : 1;
    INFO(at.lat << ", " << at.lon);
    CHECK(ours == geos.find_all_at(at));
  }
  CHECK(held > 9000);
}
