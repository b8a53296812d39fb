// Features to borders and areas.
#include "gazetteer/sources/source_areas.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>
#include <map>
#include <utility>

#include "core/io/door/read_geometry.hpp"

namespace toise::gazetteer {
namespace {

std::string attribute(const io::GeometryFeature& feature, const std::string& name) {
  const auto found = feature.attributes.find(name);
  return found == feature.attributes.end() ? std::string() : found->second;
}

Issue make_issue(const std::filesystem::path& path, std::size_t number, std::string message) {
  return {Severity::error, "gazetteer_area", std::move(message), path.string(), static_cast<std::int64_t>(number), ""};
}

}  // namespace

std::vector<geo::BorderLine> read_borders(const std::filesystem::path& path, std::vector<Issue>& issues) {
  std::map<std::pair<std::string, std::string>, MultiLine> lines;  // several features may make one border
  std::size_t number = 0;
  for (io::GeometryFeature& feature : io::read_geometry(path)) {
    ++number;
    std::string a = attribute(feature, "a");
    std::string b = attribute(feature, "b");
    if (a.empty() || b.empty() || feature.lines.empty()) {
      issues.push_back(make_issue(path, number, "the border lacks a country (a, b) or a line; it is left out"));
      continue;
    }
    if (b < a) std::swap(a, b);
    MultiLine& all = lines[{a, b}];
    all.insert(all.end(), std::make_move_iterator(feature.lines.begin()), std::make_move_iterator(feature.lines.end()));
  }
  std::vector<geo::BorderLine> borders;
  borders.reserve(lines.size());
  for (auto& [countries, parts] : lines) borders.push_back({countries.first, countries.second, std::move(parts)});
  return borders;
}

std::vector<geo::AreaPolygon> read_areas(const std::filesystem::path& path, const std::string& prefix,
                                         std::vector<Issue>& issues) {
  std::map<std::string, MultiPolygon> polygons;
  std::size_t number = 0;
  for (io::GeometryFeature& feature : io::read_geometry(path)) {
    ++number;
    const std::string code = attribute(feature, "code");
    if (code.empty()) continue;  // an area that GeoNames does not know: disputed ground, leases, ice
    if (feature.polygons.empty()) {
      issues.push_back(make_issue(path, number, fmt::format("the area {} has no polygon; it is left out", code)));
      continue;
    }
    MultiPolygon& all = polygons[prefix + code];
    all.insert(all.end(), std::make_move_iterator(feature.polygons.begin()),
               std::make_move_iterator(feature.polygons.end()));
  }
  std::vector<geo::AreaPolygon> areas;
  areas.reserve(polygons.size());
  for (auto& [id, parts] : polygons) areas.push_back({id, std::move(parts)});
  return areas;
}

}  // namespace toise::gazetteer
