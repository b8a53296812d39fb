// Reads an index back into places, merges, and builds anew.
#include "gazetteer/sources/extend_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "core/base/error.hpp"
#include "gazetteer/index/index_builder.hpp"
#include "gazetteer/sources/merge_places.hpp"
#include "gazetteer/sources/source_geonames.hpp"

namespace toise::gazetteer {
namespace {

SourcePlace read_back(const IndexView& index, PlaceRow row) {
  SourcePlace source;
  source.place = index.place(row);
  if (is_area(source.place)) {
    source.short_name = index.short_name(row);
    if (source.short_name == source.place.name) source.short_name.clear();
  }
  for (const NameHit& hit : index.names_of(row)) source.names.push_back({std::string(hit.name), hit.kind});
  return source;
}

std::vector<std::byte> copy_bytes(std::span<const std::byte> bytes) {
  return {bytes.begin(), bytes.end()};
}

// The sources so far without earlier lines about the same dump.
std::vector<std::string> keep_sources(std::vector<std::string> sources, const std::string& dump) {
  std::erase_if(sources, [&](const std::string& line) { return line.starts_with(dump + ": "); });
  return sources;
}

}  // namespace

BuildReport extend_index(const IndexView& index, const std::vector<std::filesystem::path>& dumps,
                         const std::filesystem::path& out) {
  std::vector<Issue> issues;
  std::vector<std::string> sources = index.facts().sources;
  std::vector<SourcePlace> places;
  places.reserve(index.place_count());
  for (std::size_t row = 0; row < index.place_count(); ++row)
    places.push_back(read_back(index, static_cast<PlaceRow>(row)));
  for (const std::filesystem::path& dump : dumps) {
    std::vector<SourcePlace> more = read_geonames(dump, issues);
    if (more.empty())
      throw Error(
          ErrorCode::bad_data,
          fmt::format("{}: holds no place; a GeoNames dump has 19 columns with tabs between them", dump.string()));
    const std::string name = dump.filename().string();
    sources = keep_sources(std::move(sources), name);
    sources.push_back(fmt::format("{}: {} places (GeoNames, CC BY 4.0)", name, more.size()));
    merge_places(places, std::move(more));
  }
  IndexBuilder builder;
  for (SourcePlace& place : places) builder.add(std::move(place));
  builder.set_borders(copy_bytes(index.border_bytes()));
  builder.set_areas(copy_bytes(index.area_bytes()));
  for (std::string& line : sources) builder.add_source(std::move(line));
  builder.write(out);
  return {IndexView(out).facts(), std::move(issues)};
}

}  // namespace toise::gazetteer
