// The build tool toise-pack-basemap: FlatGeobuf files of assets/ to share/toise/basemap.pack.
#include <cstdint>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "core/base/atomic_file.hpp"
#include "core/io/door/read_geometry.hpp"
#include "viewer/basemap/basemap_pack.hpp"
#include "viewer/basemap/disputed_borders.hpp"

namespace {

using toise::viewer::BasemapKind;

// Which file is drawn at which level of detail; coarse is 0.
struct Source {
  BasemapKind kind;
  std::uint16_t level;
  std::string file;  // under assets/
};

const std::vector<Source>& sources() {
  static const std::vector<Source> list = {
      {BasemapKind::land, 0, "basemap/land_110m.fgb"},
      {BasemapKind::land, 1, "basemap/land_50m.fgb"},
      {BasemapKind::land, 2, "basemap/land_10m.fgb"},
      {BasemapKind::lake, 1, "basemap/lakes.fgb"},
      {BasemapKind::lake, 2, "basemap/lakes.fgb"},
      {BasemapKind::river, 1, "basemap/rivers.fgb"},
      {BasemapKind::river, 2, "basemap/rivers.fgb"},
      {BasemapKind::country_border, 0, "basemap/borders_110m.fgb"},
      {BasemapKind::country_border, 1, "basemap/borders_50m.fgb"},
      {BasemapKind::country_border, 2, "areas/borders.fgb"},
      {BasemapKind::admin1_border, 2, "basemap/admin1_lines.fgb"},
  };
  return list;
}

std::string name_of(const toise::io::GeometryFeature& feature, const char* attribute) {
  const auto found = feature.attributes.find(attribute);
  return found == feature.attributes.end() ? "" : found->second;
}

void pack(const std::filesystem::path& assets, const std::filesystem::path& out) {
  toise::viewer::BasemapPack pack;
  for (const Source& source : sources()) {
    for (const auto& feature : toise::io::read_geometry(assets / source.file)) {
      pack.add_areas(source.kind, source.level, feature.polygons);
      const auto parted =
          toise::viewer::part_border(name_of(feature, source.kind == BasemapKind::admin1_border ? "country" : "a"),
                                     name_of(feature, "b"), feature.lines);
      pack.add_lines(source.kind, source.level, parted.settled);
      pack.add_lines(BasemapKind::disputed_border, source.level, parted.disputed);
    }
  }
  toise::AtomicFile file(out);
  file.write(pack.bytes());
  file.commit();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: toise-pack-basemap ASSETS OUT\n";
    return 2;
  }
  try {
    pack(argv[1], argv[2]);
  } catch (const std::exception& error) {
    std::cerr << "toise-pack-basemap: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
