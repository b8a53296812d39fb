// Any bytes in a gazetteer index: it is refused, or answers something, and never crashes.
// Rooms: core_base core_geo gazetteer_index gazetteer_lookup
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/base/error.hpp"
#include "core/geo/areas.hpp"
#include "core/geo/borders.hpp"
#include "gazetteer/index/checksum.hpp"
#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/lookup/resolver.hpp"
#include "tests/gazetteer/index/small_index.hpp"

namespace {

using namespace toise;
using namespace toise::gazetteer;

// A small whole index with an area and a border.
std::string make_whole() {
  test::TemporaryPath file("fuzz_whole.index");
  IndexBuilder builder;
  for (auto& place : test::small_places()) builder.add(std::move(place));
  builder.add_source("GeoNames, CC BY 4.0");
  builder.set_borders(geo::encode_borders({{"SY", "TR", {{{36.6, 36.3}, {36.7, 36.4}}}}}));
  builder.set_areas(geo::encode_areas({{"country:SY", {{{{35, 32}, {42, 32}, {42, 37}, {35, 37}, {35, 32}}}}}}));
  builder.write(file.path);
  return test::read_bytes(file.path);
}

// Changes the bytes as the input says: three bytes where (of the parts that hold something), one byte what. Then it
// writes the checksums anew, as a forger would, but for the tries, which are trusted when theirs is right.
std::string damage(std::string bytes, const std::uint8_t* data, std::size_t size) {
  layout::Header header;
  std::memcpy(&header, bytes.data(), sizeof header);
  for (std::size_t i = 0; i + 4 <= size; i += 4) {
    const std::size_t at = (data[i] | std::size_t{data[i + 1]} << 8 | std::size_t{data[i + 2]} << 16) % bytes.size();
    bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(data[i + 3]));
  }
  if (size % 4 == 1) bytes.resize(bytes.size() - std::min<std::size_t>(bytes.size(), std::size_t{data[0]} * 64));
  if (size % 4 != 2 || bytes.size() < sizeof header) return bytes;
  const std::string table = bytes.substr(sizeof header, layout::section_count * sizeof(layout::SectionEntry));
  header.table_checksum = checksum64(std::as_bytes(std::span(table)));
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

void ask_everything(const IndexView& index) {
  for (PlaceRow row = 0; row < std::min<std::size_t>(index.place_count(), 100); ++row) {
    index.place(row);
    index.names_of(row);
  }
  index.find_id("geonames:172370");
  index.facts();
  const Resolver resolver(index);
  for (const char* name : {"Atmah", "Atimah", "Aleqpo", "Idlib, Syria", "أطمة", "SY", "Idlib province"}) {
    Query query;
    query.name = name;
    query.explain = true;
    resolver.find(query);
    query.near = "country:SY";
    try {
      resolver.find(query);
    } catch (const Error&) {
    }
  }
  resolver.find({"At", {}, {}, true, 10, false});
  resolver.find({"Aelpp", {}, {}, true, 10, false});
  for (const LonLat at : {LonLat{36.68, 36.3}, LonLat{180, -90}, LonLat{-0.5, 89.9}}) resolver.find_surroundings(at, 5);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string whole = make_whole();
  static const test::TemporaryPath file("fuzz.index");
  test::write_bytes(file.path, damage(whole, data, size));
  try {
    const IndexView index(file.path);
    ask_everything(index);
    index.verify();
  } catch (const Error&) {
  }
  return 0;
}
