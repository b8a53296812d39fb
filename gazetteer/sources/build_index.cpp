// Reads every source in a fixed order and hands all to the builder.
#include "gazetteer/sources/build_index.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <system_error>
#include <utility>

#include "core/base/error.hpp"
#include "gazetteer/index/index_builder.hpp"
#include "gazetteer/sources/merge_places.hpp"
#include "gazetteer/sources/source_areas.hpp"
#include "gazetteer/sources/source_geonames.hpp"
#include "gazetteer/sources/source_table.hpp"

namespace toise::gazetteer {
namespace {

// What is being built, and what was wrong.
struct Build {
  std::filesystem::path folder;
  IndexBuilder builder;
  std::vector<SourcePlace> places;
  std::vector<Issue> issues;

  // The path of a source that may be absent.
  std::optional<std::filesystem::path> find(const std::string& name) {
    const auto path = folder / name;
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return path;
    issues.push_back({Severity::note,
                      "source_absent",
                      fmt::format("{} is not there; the index is made without it", path.string()),
                      "",
                      {},
                      ""});
    return std::nullopt;
  }

  void add(std::vector<SourcePlace> more, const std::string& name, const char* licence) {
    builder.add_source(fmt::format("{}: {} places ({})", name, more.size(), licence));
    merge_places(places, std::move(more));
  }
};

void read_places(Build& build) {
  constexpr const char* geonames = "GeoNames, CC BY 4.0";
  constexpr const char* tables = "GeoNames and Natural Earth, see assets/README.md";
  const std::string cities = "gazetteer/cities500.txt.gz";
  build.add(read_geonames(build.folder / cities, build.issues), cities, geonames);
  const std::string supplement = "gazetteer/supplement.txt";
  if (const auto path = build.find(supplement)) build.add(read_geonames(*path, build.issues), supplement, geonames);
  const std::pair<const char*, PlaceKind> areas[] = {{"gazetteer/admin2.tsv.gz", PlaceKind::admin2},
                                                     {"gazetteer/admin1.tsv", PlaceKind::admin1},
                                                     {"gazetteer/countries.tsv", PlaceKind::country},
                                                     {"gazetteer/regions.tsv", PlaceKind::region}};
  for (const auto& [name, kind] : areas)
    if (const auto path = build.find(name)) build.add(read_area_table(*path, kind, build.issues), name, tables);
}

void read_shapes(Build& build) {
  const std::string borders = "areas/borders.fgb";
  if (const auto path = build.find(borders)) {
    const auto lines = read_borders(*path, build.issues);
    build.builder.set_borders(geo::encode_borders(lines));
    build.builder.add_source(fmt::format("{}: {} borders (Natural Earth, public domain)", borders, lines.size()));
  }
  std::vector<geo::AreaPolygon> areas;
  const std::pair<const char*, const char*> files[] = {{"areas/countries.fgb", "country:"},
                                                       {"areas/admin1.fgb", "admin1:"}};
  for (const auto& [name, prefix] : files) {
    const auto path = build.find(name);
    if (!path) continue;
    auto more = read_areas(*path, prefix, build.issues);
    build.builder.add_source(fmt::format("{}: {} areas (Natural Earth, public domain)", name, more.size()));
    areas.insert(areas.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  if (!areas.empty()) build.builder.set_areas(geo::encode_areas(areas));
}

}  // namespace

BuildReport build_index(const std::filesystem::path& folder, const std::filesystem::path& out) {
  Build build;
  build.folder = folder;
  read_places(build);
  read_shapes(build);
  for (SourcePlace& place : build.places) build.builder.add(std::move(place));
  build.builder.write(out);
  return {IndexView(out).facts(), std::move(build.issues)};
}

}  // namespace toise::gazetteer
