// A small index for tests: real places of GeoNames, few of them.
#pragma once
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include "gazetteer/index/index_builder.hpp"

namespace toise::test {

// A path in the system's temporary folder that is removed with this object.
struct TemporaryPath {
  std::filesystem::path path;
  explicit TemporaryPath(const std::string& name)
      : path(std::filesystem::temp_directory_path() / ("toise_" + std::to_string(::getpid()) + "_" + name)) {}
  ~TemporaryPath() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  TemporaryPath(const TemporaryPath&) = delete;
  TemporaryPath& operator=(const TemporaryPath&) = delete;
};

inline gazetteer::SourcePlace make_place(std::string id, std::string name, LonLat position, std::string feature,
                                         std::string country, std::string admin1, std::int64_t population,
                                         std::vector<gazetteer::PlaceName> names = {}) {
  gazetteer::SourcePlace source;
  source.place.id = std::move(id);
  source.place.name = std::move(name);
  source.place.position = position;
  source.place.radius = {1500};
  source.place.feature = std::move(feature);
  source.place.country = std::move(country);
  source.place.admin1 = std::move(admin1);
  source.place.population = population;
  source.names = std::move(names);
  return source;
}

inline std::vector<gazetteer::SourcePlace> small_places() {
  using gazetteer::NameKind;
  auto syria = make_place("country:SY", "Syria", {38.5, 35}, "A.PCLI", "SY", "", 16945057,
                          {{"Syrian", NameKind::demonym}, {"SYR", NameKind::code}, {"سوريا", NameKind::alternate}});
  syria.place.extent = LonLatBox{35.72, 32.31, 42.38, 37.32};
  auto idlib = make_place("admin1:SY.12", "Idlib Governorate", {36.69, 35.85}, "A.ADM1", "SY", "SY.12", 1464000,
                          {{"Idlib", NameKind::alternate}});
  idlib.short_name = "Idlib";
  std::vector<gazetteer::SourcePlace> places{std::move(syria), std::move(idlib)};
  places.push_back(
      make_place("geonames:172370", "Aţmah", {36.68839, 36.3095}, "P.PPL", "SY", "SY.12", 0,
                 {{"Atmah", NameKind::main}, {"Atme", NameKind::alternate}, {"أطمة", NameKind::alternate}}));
  places.push_back(make_place("geonames:169389", "Idlib", {36.63393, 35.93062}, "P.PPLA", "SY", "SY.12", 128840));
  places.push_back(make_place("geonames:170063", "Aleppo", {37.16117, 36.20124}, "P.PPLA", "SY", "SY.09", 1602264,
                              {{"حلب", NameKind::alternate}, {"Halab", NameKind::alternate}}));
  return places;
}

inline void write_small_index(const std::filesystem::path& path) {
  gazetteer::IndexBuilder builder;
  for (auto& place : small_places()) builder.add(std::move(place));
  builder.add_source("GeoNames 2024, CC BY 4.0");
  builder.write(path);
}

inline std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace toise::test
