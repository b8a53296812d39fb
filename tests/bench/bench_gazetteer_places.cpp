// Promises: the nearest place under 2 us, country and province of a position under 3 us. Peer: GEOS, STRtree and
// prepared polygons. bench_gazetteer_places INDEX ASSETS
#include <geos_c.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>

#include "core/geo/areas.hpp"
#include "core/geo/borders.hpp"
#include "gazetteer/lookup/nearest.hpp"
#include "gazetteer/sources/source_areas.hpp"
#include "tests/bench/gazetteer_queries.hpp"
#include "tests/bench/timing.hpp"
#include "tests/support/geos_areas.hpp"

namespace {

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::bench;

// Towns in an STRtree, nearest by degrees, as GEOS has it.
class GeosTowns {
 public:
  explicit GeosTowns(const IndexView& index) : context_(GEOS_init_r()), tree_(GEOSSTRtree_create_r(context_, 10)) {
    for (PlaceRow row = 0; row < index.place_count(); ++row) {
      if (index.kind(row) != PlaceKind::point) continue;
      const LonLat at = index.position(row);
      points_.push_back(GEOSGeom_createPointFromXY_r(context_, at.lon, at.lat));
      GEOSSTRtree_insert_r(context_, tree_, points_.back(), points_.back());
    }
    find_nearest({0, 0});
  }
  ~GeosTowns() {
    GEOSSTRtree_destroy_r(context_, tree_);
    for (GEOSGeometry* point : points_) GEOSGeom_destroy_r(context_, point);
    GEOS_finish_r(context_);
  }
  GeosTowns(const GeosTowns&) = delete;
  GeosTowns& operator=(const GeosTowns&) = delete;

  bool find_nearest(LonLat position) const {
    GEOSGeometry* point = GEOSGeom_createPointFromXY_r(context_, position.lon, position.lat);
    const bool found = GEOSSTRtree_nearest_r(context_, tree_, point) != nullptr;
    GEOSGeom_destroy_r(context_, point);
    return found;
  }

 private:
  GEOSContextHandle_t context_;
  GEOSSTRtree* tree_;
  std::vector<GEOSGeometry*> points_;
};

constexpr std::size_t positions_count = 20000;

bool run_nearest(const IndexView& index) {
  const auto positions = draw_positions(index, positions_count, 4);
  std::size_t sum = 0;
  const Times ours =
      measure(positions.size(), [&](std::size_t i) { sum += find_nearest_rows(index, positions[i], 1).size(); });
  const GeosTowns towns(index);
  const Times theirs = measure(positions.size(), [&](std::size_t i) { sum += towns.find_nearest(positions[i]); });
  fmt::print("The nearest place ({} positions, three of four near towns):\n", positions_count);
  print_times("toise, on the ellipsoid", ours);
  print_times("GEOS STRtree, by degrees", theirs);
  const bool is_met = ours.mean < 2 && sum > 0;
  print_verdict("mean < 2 us", is_met, theirs.median / ours.median);
  return is_met;
}

bool run_areas(const IndexView& index, const std::filesystem::path& assets) {
  const auto positions = draw_positions(index, positions_count, 5);
  const geo::Areas areas(index.area_bytes());
  std::size_t sum = 0;
  const Times ours = measure(positions.size(), [&](std::size_t i) { sum += areas.find_all_at(positions[i]).size(); });
  std::vector<Issue> issues;
  auto sources = read_areas(assets / "areas/countries.fgb", "country:", issues);
  for (auto& area : read_areas(assets / "areas/admin1.fgb", "admin1:", issues)) sources.push_back(std::move(area));
  const test::GeosAreas geos(sources);
  const Times theirs = measure(positions.size(), [&](std::size_t i) { sum += geos.find_all_at(positions[i]).size(); });
  std::size_t differing = 0;
  for (const LonLat at : positions) {
    auto found = areas.find_all_at(at);
    std::sort(found.begin(), found.end());
    differing += found == geos.find_all_at(at) ? 0 : 1;
  }
  fmt::print("Country and province of a position ({} positions):\n", positions_count);
  print_times("toise", ours);
  print_times("GEOS, STRtree of prepared polygons", theirs);
  fmt::print("  answers that differ: {} of {}\n", differing, positions.size());
  const bool is_met = ours.mean < 3 && differing == 0 && sum > 0;
  print_verdict("mean < 3 us, all equal", is_met, theirs.median / ours.median);
  const geo::Borders borders(index.border_bytes());
  print_times("(the nearest land border)",
              measure(positions.size(), [&](std::size_t i) { sum += borders.find_nearest(positions[i]) ? 1 : 0; }));
  return is_met;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: bench_gazetteer_places INDEX ASSETS\n";
    return 2;
  }
  try {
    const IndexView index{std::filesystem::path(arguments[1])};
    const bool nearest = run_nearest(index);
    return run_areas(index, arguments[2]) && nearest ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "bench_gazetteer_places: " << error.what() << '\n';
    return 2;
  }
}
